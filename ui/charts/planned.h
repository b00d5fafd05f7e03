// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>

#include "charts/chart_colours.h"
#include "charts/chart_contents.h"

namespace headroom {

/// The contents of a preview with those of the plan behind them, at one scale. `before` is what the chart showed until
/// now: as long as previews follow each other its axes only grow, so that they do not jump under a lever that moves.
ChartContents withPlanned(ChartContents preview, const ChartContents& plan, const ChartContents& before);

/// A line along what was planned: totals, receipts, obligations, coverage. Parts of a stack would only confuse.
struct PlannedLine {
    std::size_t series = 0;
    QString name;
    bool isDotted = false;  ///< the second of a panel, to be told from the first without colour
};

/// The lines that a panel shows of the plan while a preview is shown.
std::vector<PlannedLine> plannedLines(const PanelContents& panel);

/// Thin, grey, dashed or dotted.
QPen plannedPen(const PlannedLine& line, const ChartColours& colours);

}  // namespace headroom
