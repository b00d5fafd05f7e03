// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_bands.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "charts/planned.h"
#include "palette/series_style.h"

namespace headroom {

PlotBands::PlotBands(QGraphicsItem* parent) : QGraphicsItem(parent), m_colours(paperColours())
{
    setZValue(50);
}

void PlotBands::setContents(const ChartContents& contents, std::size_t panel)
{
    m_contents = contents;
    m_panel = panel;
    m_bands = bandsOf(contents.panels[panel]);
    m_planned.clear();
    if (!contents.panels[panel].planned.empty()) {
        PanelContents plan = contents.panels[panel];
        plan.series = std::move(plan.planned);
        // A total that only the table lists is a line here.
        for (SeriesContents& series : plan.series)
            if (series.role == SeriesRole::Listed) series.role = SeriesRole::Filled;
        m_planned = bandsOf(plan);
    }
    update();
}

void PlotBands::setColours(const ChartColours& colours)
{
    m_colours = colours;
    update();
}

void PlotBands::setFrame(const QRectF& area, double top)
{
    if (area == m_area && top == m_top) return;
    prepareGeometryChange();
    m_area = area;
    m_top = top;
}

QList<QPointF> PlotBands::inArea(const QList<QPointF>& points) const
{
    const double perMonth = m_area.width() / m_contents.periods.back().until, perUnit = m_area.height() / m_top;
    QList<QPointF> placed(points.size());
    // Cut at the ends of the axis here: SVG Tiny knows no clipping.
    std::ranges::transform(points, placed.begin(), [&](const QPointF& point) { return QPointF(m_area.left() + point.x() * perMonth, m_area.bottom() - std::clamp(point.y(), 0.0, m_top) * perUnit); });
    return placed;
}

void PlotBands::fill(QPainter& painter, const Band& band, const QBrush& brush) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    // Months touch, and so make one shape; quarters and years are bars.
    if (m_contents.period == Period::Month) {
        QList<QPointF> shape = inArea(edgeOf(m_contents.periods, Period::Month, band.upper));
        const QList<QPointF> lower = inArea(edgeOf(m_contents.periods, Period::Month, band.lower));
        shape.append(QList<QPointF>(lower.rbegin(), lower.rend()));
        painter.drawPolygon(shape.constData(), static_cast<int>(shape.size()));
        return;
    }
    QPainterPath bars;
    for (std::size_t at = 0; at < band.upper.size(); ++at) {
        if (band.upper[at] == band.lower[at]) continue;
        const ColumnSpan column = columnOf(m_contents.periods[at], m_contents.period);
        const auto corners = inArea({{column.left, band.upper[at]}, {column.right, band.lower[at]}});
        bars.addRect(QRectF(corners[0], corners[1]));
    }
    painter.drawPath(bars);
}

void PlotBands::draw(QPainter& painter, const QList<QPointF>& points, const QPen& pen) const
{
    const auto placed = inArea(points);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(placed.constData(), static_cast<int>(placed.size()));
}

void PlotBands::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_contents.periods.empty() || m_bands.empty() || !m_area.isValid()) return;
    const PanelContents& panel = m_contents.panels[m_panel];
    const auto edge = [this](const std::vector<double>& heights) { return edgeOf(m_contents.periods, m_contents.period, heights); };
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    const bool isSmooth = painter->testRenderHint(QPainter::Antialiasing);
    // Upright edges of columns that touch need no smoothing, which is most of the cost of a band.
    painter->setRenderHint(QPainter::Antialiasing, isSmooth && m_contents.period != Period::Month);
    for (std::size_t at = 0; at < m_bands.size(); ++at) {
        const SeriesContents& series = panel.series[at];
        if (series.role != SeriesRole::Stacked && series.role != SeriesRole::Filled && series.role != SeriesRole::Hanging) continue;
        const SeriesStyle style = styleOf(series.figure, series.entity);
        const bool hangs = series.role == SeriesRole::Hanging;
        QColor colour = style.colour;
        if (hangs) colour.setAlphaF(0.25F);
        fill(*painter, m_bands[at], colour);
        if (style.hatch != Qt::NoBrush) fill(*painter, m_bands[at], QBrush(hangs ? style.colour : style.colour.darker(150), style.hatch));
    }
    painter->setRenderHint(QPainter::Antialiasing, isSmooth);
    for (std::size_t at = 0; at < m_bands.size(); ++at) {
        if (panel.series[at].role == SeriesRole::Outline) draw(*painter, edge(m_bands[at].upper), QPen(m_colours.text, 1.6));
        if (panel.series[at].role == SeriesRole::Dashed) draw(*painter, levelOf(m_contents.periods, m_bands[at].upper), QPen(m_colours.text, 1.8, Qt::DashLine));
    }
    if (panel.threshold) draw(*painter, {{0, *panel.threshold}, {static_cast<double>(m_contents.periods.back().until), *panel.threshold}}, QPen(warningColour(), 1.6, Qt::DashLine));
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const PlannedLine& line : plannedLines(panel)) draw(*painter, levelOf(m_contents.periods, m_planned[line.series].upper), plannedPen(line, m_colours));
    painter->restore();
}

}  // namespace headroom
