// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace headroom {

/// A line for one entry. It shows what was understood (rounded, grouped); whoever edits it edits the full precision.
/// While nothing is typed, undo and redo are those of the document.
class EntryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryLine(QWidget* parent = nullptr) : QLineEdit(parent) {}

    /// What to show at rest, and what editing begins with. Does nothing to a text that is being typed.
    void setEntry(const QString& shown, const QString& entry);

    /// The entry: what was typed, else the full precision of what is shown.
    QString entry() const { return isModified() || !m_isBound ? text() : m_entry; }

signals:
    /// Enter, or the focus leaves; only where something was typed.
    void entered(const QString& text);
    /// Esc where nothing is being typed.
    void dropped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void beginEditing();
    void finish();

    bool m_isBound = false;  ///< an editor in a cell has no entry of its own
    QString m_shown, m_entry;
};

}  // namespace headroom
