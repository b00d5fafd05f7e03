// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_entry.h"

#include <QKeyEvent>
#include <QPainter>

#include "palette/series_style.h"

namespace headroom {

LeverEntry::LeverEntry(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::returnPressed, this, &LeverEntry::finish);
}

QSize LeverEntry::sizeHint() const
{
    const int frame = QLineEdit::sizeHint().width() - fontMetrics().horizontalAdvance(QLatin1Char('x')) * 17;
    return {fontMetrics().horizontalAdvance(QStringLiteral("-100.25")) + std::max(frame, 12), QLineEdit::sizeHint().height()};
}

void LeverEntry::setValue(const QString& shown, const QString& exact)
{
    if (m_isRefused) {
        m_isRefused = false;
        update();
    }
    m_shown = shown;
    m_exact = exact;
    if (!isModified()) setText(hasFocus() ? m_exact : m_shown);
}

void LeverEntry::setRefused(const QString& typed)
{
    m_isRefused = true;
    if (text() != typed) setText(typed);
    setModified(false);
    update();
}

void LeverEntry::finish()
{
    if (!isModified()) {
        if (!m_isRefused && !hasFocus()) setText(m_shown);
        return;
    }
    setModified(false);
    emit entered(text());
}

void LeverEntry::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_isRefused) return;
    QPainter painter(this);
    painter.setPen(QPen(warningColour(), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void LeverEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || (!isModified() && !m_isRefused)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setModified(false);
    setText(m_exact);
    selectAll();
    emit takenBack();
}

void LeverEntry::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_isRefused || isModified()) return;
    setText(m_exact);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) selectAll();
}

void LeverEntry::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    finish();
}

}  // namespace headroom
