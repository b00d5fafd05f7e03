// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/asked_label.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace headroom {

AskedLabel::AskedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

std::optional<Asked> AskedLabel::chosenFigure() const
{
    const QVariant asked = askedData(m_figure);
    return asked.isValid() ? std::optional(asked.value<Asked>()) : std::nullopt;
}

void AskedLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void AskedLabel::mousePressEvent(QMouseEvent* event)
{
    QLabel::mousePressEvent(event);
    tellChosen(*this);
}

void AskedLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Asking::offer(*menu, *this);
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(event->globalPos());
    event->accept();
}

}  // namespace headroom
