// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/banner.h"

#include <QPainter>

#include "palette/series_style.h"

namespace headroom {

Banner::Banner(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(16, 8, 12, 8);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hide();
}

void Banner::say(const QString& sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void Banner::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    QColor tint = warningColour();
    painter.fillRect(QRect(0, 0, 5, height()), tint);
    tint.setAlphaF(0.14F);
    painter.fillRect(rect(), tint);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace headroom
