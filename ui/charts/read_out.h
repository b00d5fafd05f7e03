// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_contents.h"

namespace headroom {

/// One figure of a chart: a series of a panel, in a period.
struct ChartPoint {
    std::size_t panel = 0, series = 0, period = 0;
    bool operator==(const ChartPoint&) const = default;
};

/// The figures of one period as rich text for a tooltip, the chosen one underlined: names and texts of the user are escaped.
QString readOut(const ChartContents& contents, std::size_t period, const std::optional<ChartPoint>& chosen = {});

/// The same as one line of plain text, for screen readers, the chosen one first.
QString spokenReadOut(const ChartContents& contents, std::size_t period, const std::optional<ChartPoint>& chosen = {});

/// What the chart shows, in a sentence or two, for those who do not see it.
QString alternativeText(const ChartContents& contents);

}  // namespace headroom
