// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_contents.h"
#include "report/report_page.h"

namespace headroom {

/// A chart for paper: title, what it shows in words, one line that says its unit and periods, the picture as vectors, its
/// legend. `legend` is the width that its legend gets: the same for charts that stand below each other, so that their time
/// axes do too.
ReportBlock chartBlock(const ChartContents& contents, const QString& words, double width, double height, double legend);

/// What it shows in words, as its lines: longer ones end in "…".
QStringList chartLines(const QString& words, double width);

/// The width that the legend of a chart takes on paper.
double paperLegendWidth(const ChartContents& contents);

}  // namespace headroom
