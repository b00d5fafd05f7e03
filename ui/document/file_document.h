// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <memory>

#include "document/plan_document.h"
#include "plan/issue.h"
#include "store/plan_file.h"

namespace headroom {

/// A plan file, followed while somebody else edits it. Nothing is ever written to it. Where the file vanishes, or cannot
/// be read any more, the last figures stay and the notice says so; where a plan stands there again, it is followed again.
class FileDocument : public PlanDocument
{
    Q_OBJECT

public:
    /// The error is one sentence that names the path.
    static Result<std::unique_ptr<FileDocument>> open(const QString& path);

    QString place() const override { return m_path; }

    /// Looks whether the file has changed; a timer asks for it about three times a second.
    void follow();

private:
    FileDocument(const QString& path, PlanFile file);

    QString m_path;
    std::optional<PlanFile> m_file;
    QTimer m_timer;
};

}  // namespace headroom
