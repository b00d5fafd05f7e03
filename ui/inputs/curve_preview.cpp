// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/curve_preview.h"

#include <QPainter>
#include <algorithm>

#include "palette/theme.h"
#include "plan/curve_at.h"
#include "text/core_text.h"

namespace headroom {

CurvePreview::CurvePreview(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(280, 180);
    setAccessibleName(tr("Preview of the curve"));
}

void CurvePreview::show(const std::optional<Curve<double>>& curve, Unit unit, Date start, int horizon)
{
    m_unit = unit;
    m_start = start;
    m_line.clear();
    m_points.clear();
    if (curve) {
        double from = 0, to = horizon;
        if (curve->shape != CurveShape::Growth) {
            m_points = curve->points;
            from = std::min(from, m_points.front().month);
            to = std::max(to, m_points.back().month);
        }
        m_line = curveOutline(*curve, from, to);
    }
    update();
}

void CurvePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(faded(palette(), 0.3));
    if (m_line.empty()) {
        painter.drawText(rect().adjusted(16, 16, -16, -16), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, tr("No curve yet"));
        return;
    }
    const auto [lowest, highest] = std::ranges::minmax_element(m_line, {}, &CurvePoint<double>::value);
    // From zero, so that a small change does not look like a large one; a flat curve stays in sight.
    const double low = std::min(0.0, lowest->value), high = highest->value > low ? highest->value : low + 1;
    const double first = m_line.front().month, last = std::max(m_line.back().month, first + 1);
    const auto number = [&](double value) { return textOf(shownNumber(value, {.unit = m_unit, .currency = {}, .start = m_start})); };
    const auto date = [&](double month) { return textOf(shownNumber(month, {.unit = Unit::Month, .currency = {}, .start = m_start})); };
    const QFontMetrics metrics = fontMetrics();
    const int margin = std::max(metrics.horizontalAdvance(number(high)), metrics.horizontalAdvance(number(low))) + 14;
    const QRectF plot = QRectF(rect()).adjusted(margin, metrics.height(), -16, -metrics.height() - 12);
    const auto at = [&](const CurvePoint<double>& point) { return QPointF(plot.left() + (point.month - first) / (last - first) * plot.width(), plot.bottom() - (point.value - low) / (high - low) * plot.height()); };
    for (const double value : {low, high}) {
        const double y = at({first, value}).y();
        painter.setPen(faded(palette(), 0.8));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(faded(palette(), 0.3));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, margin - 8, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, number(value));
    }
    const QRectF dates(plot.left(), plot.bottom() + 6, plot.width(), metrics.height());
    painter.drawText(dates, Qt::AlignLeft, date(first));
    painter.drawText(dates, Qt::AlignRight, date(last));

    QPolygonF line;
    for (const auto& point : m_line) line.append(at(point));
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawPolyline(line);
    painter.setBrush(palette().color(QPalette::Link));
    for (const auto& point : m_points) painter.drawEllipse(at(point), 3.5, 3.5);
}

}  // namespace headroom
