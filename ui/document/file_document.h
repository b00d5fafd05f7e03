// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "document/plan_keeper.h"

namespace headroom {

/// A plan file that is open: every edit is kept in it at once, and what other programs write is followed. Where the file
/// vanishes, or cannot be read any more, the last figures stay and the notice says so; where a plan stands there again, it
/// is followed again.
class FileDocument : public PlanDocument
{
    Q_OBJECT

public:
    /// The error is one sentence that names the path. A file that cannot be written opens too, and is locked.
    static Result<std::unique_ptr<FileDocument>> open(const QString& path);

    bool isKeeping() const override { return m_keeper->waiting() > 0; }
    Id nextId() const override;

    /// Returns when all edits are on the disk, or were refused and the plan is again what the file holds; then the error
    /// says why.
    Result<> waitUntilKept();

    /// Looks at once whether the file has changed, and follows it; a timer does about three times a second.
    void follow();

    /// Writes the plan with its history under another name. Where the file has vanished, the plan alone. The error is one
    /// sentence.
    Result<> copyTo(const QString& path) const;

protected:
    void keep(const EditGroup& group) override { m_keeper->commit(group); }
    void keepEntry(const Pending& entry) override { m_keeper->keepEntry(entry); }
    void dropEntry(const Place& place) override { m_keeper->dropEntry(place); }

private:
    FileDocument(const QString& path, PlanFile file);
    void takeOver(const FileContents& contents, const QString& why, int lost);

    Id m_nextId;
    QString m_refusal;  ///< why edits were not kept, since waitUntilKept() was called
    std::unique_ptr<PlanKeeper> m_keeper;
};

}  // namespace headroom
