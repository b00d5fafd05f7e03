// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/waterfall_block.h"

#include <algorithm>

#include "charts/chart_geometry.h"
#include "figures/format.h"
#include "palette/series_style.h"
#include "report/printed_text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double nameWidth = 128, textWidth = 74, axisHeight = 18, barShare = 0.7;

struct Frame {
    QRectF plot;
    double top = 1;  ///< of the axis, in units of the scale

    double x(double value) const { return plot.left() + value / top * plot.width(); }
};

void paintAxis(QPainter& painter, const Frame& frame, const RoundAxis& axis, const QString& unit)
{
    painter.setFont(paperFont(paper::dense));
    for (int step = 0; step <= axis.steps; ++step) {
        const double value = axis.top * step / axis.steps;
        const double x = frame.x(value);
        painter.fillRect(QRectF(x - 0.3, frame.plot.top(), 0.6, frame.plot.height()), step == 0 ? paper::faded : paper::rule);
        painter.setPen(paper::faded);
        // The axis is a ruler, not a figure: zero is written out.
        const QString label = step == 0 ? QStringLiteral("0") : textOf(formatScaled(value, {.divisor = 1, .decimals = axis.decimals, .header = {}}));
        painter.drawText(QRectF(x - 40, frame.plot.bottom() + 3, 80, 13), static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter), label);
    }
    painter.drawText(QRectF(frame.plot.left() - nameWidth, frame.plot.bottom() + 3, nameWidth - 24, 13), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), elided(unit, paperFont(paper::dense), nameWidth - 24));
}

/// Whole and rest are neither a cause nor its colour.
SeriesStyle barStyle(Figure figure)
{
    const bool isCause = figure != Figure::TotalInstalled && figure != Figure::TotalSold;
    return isCause ? styleOf(figure) : SeriesStyle{.colour = QColor(0x3F, 0x48, 0x55)};
}

void paintBar(QPainter& painter, const QRectF& bar, const SeriesStyle& style)
{
    painter.fillRect(bar, style.colour);
    if (style.hatch != Qt::NoBrush) painter.fillRect(bar, QBrush(style.colour.darker(150), style.hatch));
}

/// What is installed and what is sold, and between them the causes.
bool isWhole(const Waterfall& waterfall, std::size_t bar) { return bar == 0 || bar + 1 == waterfall.bars.size(); }

QFont barFont(const Waterfall& waterfall, std::size_t bar) { return paperFont(paper::small, isWhole(waterfall, bar) ? QFont::Bold : QFont::Normal); }

}  // namespace

ReportBlock waterfallBlock(const Waterfall& waterfall, double width, double height)
{
    std::vector<PrintedCell> printed;
    for (std::size_t row = 0; row < waterfall.bars.size(); ++row) {
        const QString label = textOf(waterfall.bars[row].label), text = textOf(waterfall.bars[row].text);
        printed.push_back(printedCell({.table = "waterfall_bars", .row = row, .column = 0}, label, {elided(label, barFont(waterfall, row), nameWidth - 8)}));
        printed.push_back(printedCell({.table = "waterfall_bars", .row = row, .column = 1}, text, {text}));
    }
    return {.height = height, .paint = [=](QPainter& painter, const QRectF& place) {
                const double divisor = waterfall.scale.divisor;
                const RoundAxis axis = roundAxis(waterfall.bars.front().to / divisor, 5);
                const Frame frame{QRectF(place.left() + nameWidth, place.top(), width - nameWidth - textWidth, height - axisHeight), axis.top};
                paintAxis(painter, frame, axis, textOf(waterfall.scale.header));
                const double step = frame.plot.height() / static_cast<double>(waterfall.bars.size());
                for (std::size_t at = 0; at < waterfall.bars.size(); ++at) {
                    const WaterfallBar& bar = waterfall.bars[at];
                    const double top = frame.plot.top() + static_cast<double>(at) * step;
                    const double left = frame.x(bar.from / divisor), right = frame.x(bar.to / divisor);
                    // What is there is seen, however small.
                    paintBar(painter, QRectF(left, top + (1 - barShare) / 2 * step, std::max(right - left, bar.to > bar.from ? 0.8 : 0.0), barShare * step), barStyle(bar.figure));
                    const double level = at == 0 ? right : left;
                    if (at + 1 < waterfall.bars.size()) painter.fillRect(QRectF(level - 0.3, top + (1 + barShare) / 2 * step, 0.6, (1 - barShare) * step), paper::faded);
                    const QFont font = barFont(waterfall, at);
                    painter.setFont(font);
                    painter.setPen(paper::ink);
                    painter.drawText(QRectF(place.left(), top, nameWidth - 8, step), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), elided(textOf(bar.label), font, nameWidth - 8));
                    painter.drawText(QRectF(right + 5, top, textWidth + 200, step), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), textOf(bar.text));
                }
            }, .printed = printed};
}

}  // namespace headroom
