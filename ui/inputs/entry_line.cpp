// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/entry_line.h"

#include <QKeyEvent>

namespace headroom {

void EntryLine::setEntry(const QString& shown, const QString& entry)
{
    m_isBound = true;
    m_shown = shown;
    m_entry = entry;
    if (isModified() && hasFocus()) return;
    if (text() != shown) setText(shown);
    setModified(false);
    if (hasFocus()) selectAll();
    else setCursorPosition(0);
}

bool EntryLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) return false;
    }
    return QLineEdit::event(event);
}

void EntryLine::beginEditing()
{
    if (!m_isBound || isModified() || text() != m_shown || m_shown == m_entry) return;
    setText(m_entry);
}

void EntryLine::finish()
{
    if (!isModified()) return;
    setModified(false);
    emit entered(text());
}

void EntryLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        selectAll();
        // The default button of a dialog still hears it.
        QLineEdit::keyPressEvent(event);
        return;
    case Qt::Key_Escape:
        if (!isModified()) {
            emit dropped();
            event->ignore();
            return;
        }
        setModified(false);
        setEntry(m_shown, m_entry);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_F2: beginEditing(); break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void EntryLine::mousePressEvent(QMouseEvent* event)
{
    beginEditing();
    QLineEdit::mousePressEvent(event);
}

void EntryLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_isBound && event->reason() == Qt::OtherFocusReason) selectAll();
}

void EntryLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu of the line (paste) is not the end of an entry.
    if (!m_isBound || event->reason() == Qt::PopupFocusReason) return;
    finish();
    if (!isModified() && text() != m_shown) setEntry(m_shown, m_entry);
}

}  // namespace headroom
