// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/format.h"
#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// One bar of the GPU-hour waterfall over the whole horizon, in GPU-hours: installed hours stand on zero, each cause hangs
/// from where the one before it ended, what is left is sold.
struct WaterfallBar {
    Figure figure = Figure::Count_;
    MarkedText label;
    double from = 0;
    double to = 0;
    std::string text;  ///< its height, in the units of the scale
};

struct Waterfall {
    Scale scale;  ///< of the bars and of the hours in the table
    std::vector<WaterfallBar> bars;
    /// The same as a table: hours, share of installed, money at price and at cost. Every column foots as displayed.
    TextTable table;
};

Waterfall waterfall(const Statement& statement);

}  // namespace headroom
