// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/waterfall_table.h"
#include "report/report_page.h"

namespace headroom {

/// The waterfall as a picture: a bar for installed hours, one hanging for each cause, one for what is sold, each with its
/// height above it and its name below.
ReportBlock waterfallBlock(const Waterfall& waterfall, double width, double height);

}  // namespace headroom
