// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <optional>

#include "charts/chart_contents.h"

namespace headroom {

/// What a series covers of the plot area by period, in the units of the axis.
struct Band {
    std::vector<double> lower;
    std::vector<double> upper;
};

/// The band of every series of a panel, in its order; empty for listed ones. A figure that does not exist has no height.
std::vector<Band> bandsOf(const PanelContents& panel);

/// The series that is seen at a height over a period, in the units of the axis: a line within `reach` of it, else the smallest of
/// the areas that hold it. Nothing above them all.
std::optional<std::size_t> seriesAt(const PanelContents& panel, const std::vector<Band>& bands, std::size_t period, double height, double reach);

/// The edge of a band as a stepped line. x is the month from the start of the plan. Months touch; quarters and years
/// stand apart and fall to zero between, so that an area along the line looks, and counts, as bars do.
QList<QPointF> edgeOf(const std::vector<PeriodSpan>& periods, Period period, const std::vector<double>& heights);

/// The same, but periods touch: a line that crosses the bars.
QList<QPointF> levelOf(const std::vector<PeriodSpan>& periods, const std::vector<double>& heights);

/// The months of a period that its column covers.
struct ColumnSpan {
    double left = 0;
    double right = 0;
};
ColumnSpan columnOf(const PeriodSpan& span, Period period);

/// An axis from zero in round steps.
struct RoundAxis {
    double top = 1;
    int steps = 1;
    int decimals = 0;
    bool operator==(const RoundAxis&) const = default;
};

/// The axis that reaches `largest`, with at most `steps` steps of 1, 2, 2.5 or 5 times a power of ten.
RoundAxis roundAxis(double largest, int steps);

}  // namespace headroom
