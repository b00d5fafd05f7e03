// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include <algorithm>

#include "charts/planned.h"

namespace headroom {

namespace {

constexpr double leading = 1.45;  // line pitch, in heights of the font
constexpr double widestName = 14;  // in heights of the font; plans name what they owe at length

void paintSwatch(QPainter& painter, const QRectF& box, const LegendEntry& entry, const ChartColours& colours)
{
    const double middle = box.center().y();
    using Swatch = LegendEntry::Swatch;
    const bool isLine = entry.swatch == Swatch::Outline || entry.swatch == Swatch::Dashes || entry.swatch == Swatch::Threshold;
    if (entry.swatch == Swatch::Planned || entry.swatch == Swatch::PlannedDots) {
        painter.setPen(plannedPen({.series = 0, .name = {}, .isDotted = entry.swatch == Swatch::PlannedDots}, colours));
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        return;
    }
    if (isLine) {
        const QColor colour = entry.swatch == Swatch::Threshold ? warningColour() : colours.text;
        painter.setPen(QPen(colour, box.height() / 6, entry.swatch == Swatch::Outline ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        return;
    }
    QColor fill = entry.style.colour;
    if (entry.swatch == Swatch::Hanging) fill.setAlphaF(0.25F);
    painter.fillRect(box, fill);
    if (entry.style.hatch == Qt::NoBrush) return;
    const QColor over = entry.swatch == Swatch::Hanging ? entry.style.colour : entry.style.colour.darker(150);
    painter.fillRect(box, QBrush(over, entry.style.hatch));
}

}  // namespace

std::vector<LegendEntry> legendOf(const PanelContents& panel)
{
    using Swatch = LegendEntry::Swatch;
    std::vector<LegendEntry> lines, fills, stack;
    for (const SeriesContents& series : panel.series) {
        const SeriesStyle style = styleOf(series.figure, series.entity);
        switch (series.role) {
        case SeriesRole::Stacked: stack.insert(stack.begin(), {series.name, style, Swatch::Fill}); break;
        case SeriesRole::Filled: fills.push_back({series.name, style, Swatch::Fill}); break;
        case SeriesRole::Outline: lines.push_back({series.name, style, Swatch::Outline}); break;
        case SeriesRole::Dashed: lines.push_back({series.name, style, Swatch::Dashes}); break;
        case SeriesRole::Hanging: lines.push_back({series.name, style, Swatch::Hanging}); break;
        case SeriesRole::Listed: break;
        }
    }
    if (panel.threshold) lines.push_back({panel.thresholdName, {}, Swatch::Threshold});
    for (const PlannedLine& line : plannedLines(panel)) lines.push_back({line.name, {}, line.isDotted ? Swatch::PlannedDots : Swatch::Planned});
    for (const auto& part : {fills, stack}) lines.insert(lines.end(), part.begin(), part.end());
    return lines;
}

double legendWidth(const QFontMetricsF& metrics, const std::vector<LegendEntry>& entries)
{
    double widest = 0;
    for (const LegendEntry& entry : entries) widest = std::max(widest, metrics.horizontalAdvance(entry.name));
    return std::min(widest, widestName * metrics.height()) + 2.2 * metrics.height() + 4;
}

double paintLegend(QPainter& painter, const QRectF& rectangle, const std::vector<LegendEntry>& entries, const ChartColours& colours)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height() * leading;
    double y = rectangle.top();
    for (const LegendEntry& entry : entries) {
        const QRectF box(rectangle.left(), y + 0.25 * line, 1.5 * metrics.height(), 0.5 * line);
        paintSwatch(painter, box, entry, colours);
        painter.setPen(colours.text);
        painter.drawText(QRectF(box.right() + 0.5 * metrics.height(), y, rectangle.right() - box.right() - 0.5 * metrics.height(), line), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), metrics.elidedText(entry.name, Qt::ElideRight, rectangle.right() - box.right() - 0.5 * metrics.height() + 1));
        y += line;
    }
    return y - rectangle.top();
}

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    setFont(small);
}

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries) return;
    m_entries = std::move(entries);
    QStringList names;
    for (const LegendEntry& entry : m_entries) names.append(entry.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {static_cast<int>(legendWidth(metrics, m_entries)) + 1, static_cast<int>(static_cast<double>(m_entries.size()) * metrics.height() * leading) + 1 + m_top};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLegend(painter, QRectF(rect()).adjusted(0, m_top, 0, 0), m_entries, chartColours(palette()));
}

}  // namespace headroom
