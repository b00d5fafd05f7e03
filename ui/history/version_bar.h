// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include "document/file_document.h"

namespace headroom {

/// Says that a version was kept, and offers to name it and to add a note, without asking: it takes no key from what the
/// user is doing, and goes when it is answered, closed, or the plan has changed.
class VersionBar : public QFrame
{
    Q_OBJECT

public:
    explicit VersionBar(QWidget* parent = nullptr);

    void setDocument(PlanDocument* document);

    /// Gives the version what was typed, if anything was, and goes: before the plan is left.
    void enter();

    QLineEdit& name() { return *m_name; }
    QLineEdit& note() { return *m_note; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const Version& version);
    void keepTyped();
    bool isEdited() const { return m_name->isModified() || m_note->isModified(); }
    bool isTouched() const;

    QPointer<FileDocument> m_document;
    std::int64_t m_version = 0;
    QLabel* m_what;
    QLineEdit* m_name;
    QLineEdit* m_note;
};

}  // namespace headroom
