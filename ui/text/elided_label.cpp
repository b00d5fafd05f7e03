// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/elided_label.h"

#include <QPainter>

namespace headroom {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().height() * 2, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int room = contentsRect().width();
    const QString shown = m_brief.isEmpty() || fontMetrics().horizontalAdvance(text()) <= room ? text() : m_brief;
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), fontMetrics().elidedText(shown, Qt::ElideRight, room));
}

}  // namespace headroom
