// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_page.h"

namespace headroom {

/// How wide a column is where two stand beside each other on this width.
double columnWidth(double width);

/// Blocks of that width in two columns, a page of them a block: the first `first` high, all others `height` at most. The last two
/// columns are about as high as each other. For text without printed figures.
std::vector<ReportBlock> inTwoColumns(const std::vector<ReportBlock>& blocks, double width, double first, double height);

}  // namespace headroom
