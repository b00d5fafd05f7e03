// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace headroom {

std::vector<Band> bandsOf(const PanelContents& panel)
{
    std::vector<Band> bands;
    std::vector<double> stacked, outline;
    for (const SeriesContents& series : panel.series) {
        Band band;
        const std::size_t count = series.values.size();
        stacked.resize(count);
        outline.resize(count);
        for (std::size_t at = 0; at < count && series.role != SeriesRole::Listed; ++at) {
            const double height = series.existsAt(at) ? series.values[at] / panel.scale.divisor : 0;
            double lower = 0, upper = height;
            if (series.role == SeriesRole::Stacked) {
                lower = stacked[at];
                upper = stacked[at] = lower + height;
            } else if (series.role == SeriesRole::Hanging) {
                upper = outline[at];
                lower = upper - height;
            } else if (series.role == SeriesRole::Outline) {
                outline[at] = height;
            }
            band.lower.push_back(lower);
            band.upper.push_back(upper);
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

std::optional<std::size_t> seriesAt(const PanelContents& panel, const std::vector<Band>& bands, std::size_t period, double height, double reach)
{
    std::optional<std::size_t> line, area;
    for (std::size_t at = 0; at < bands.size(); ++at) {
        const SeriesRole role = panel.series[at].role;
        if (role == SeriesRole::Listed || period >= bands[at].upper.size()) continue;
        const double lower = bands[at].lower[period], upper = bands[at].upper[period];
        const auto away = [&](std::size_t other) { return std::abs(bands[other].upper[period] - height); };
        const auto size = [&](std::size_t other) { return bands[other].upper[period] - bands[other].lower[period]; };
        if (role == SeriesRole::Outline || role == SeriesRole::Dashed) {
            if (away(at) <= reach && (!line || away(at) < away(*line))) line = at;
        } else if (lower <= height && height <= upper && (!area || size(at) < size(*area))) {
            area = at;
        }
    }
    return line ? line : area;
}

ColumnSpan columnOf(const PeriodSpan& span, Period period)
{
    const double gap = period == Period::Month ? 0 : 0.1 * (span.until - span.from);
    return {span.from + gap, span.until - gap};
}

QList<QPointF> edgeOf(const std::vector<PeriodSpan>& periods, Period period, const std::vector<double>& heights)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(4 * periods.size()));
    for (std::size_t at = 0; at < heights.size(); ++at) {
        const ColumnSpan column = columnOf(periods[at], period);
        if (period != Period::Month) points.append({column.left, 0});
        points.append({column.left, heights[at]});
        points.append({column.right, heights[at]});
        if (period != Period::Month) points.append({column.right, 0});
    }
    return points;
}

QList<QPointF> levelOf(const std::vector<PeriodSpan>& periods, const std::vector<double>& heights) { return edgeOf(periods, Period::Month, heights); }

RoundAxis roundAxis(double largest, int steps)
{
    if (!(largest > 0)) return {};
    const double rough = largest / steps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (round * power < rough * (1 - 1e-9)) continue;
        step = round * power;
        break;
    }
    const int count = std::max(1, static_cast<int>(std::ceil(largest / step - 1e-9)));
    int decimals = 0;
    while (decimals < 4 && std::abs(step * std::pow(10.0, decimals) - std::round(step * std::pow(10.0, decimals))) > 1e-9) ++decimals;
    return {.top = step * count, .steps = count, .decimals = decimals};
}

}  // namespace headroom
