// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_contents.h"
#include "report/report_page.h"

namespace headroom {

/// A chart for paper: title, one line that says its unit and periods, the picture as vectors, its legend.
ReportBlock chartBlock(const ChartContents& contents, double width, double height);

}  // namespace headroom
