// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_contents.h"

namespace headroom {

/// The figures of one period as rich text for a tooltip: names and texts of the user are escaped.
QString readOut(const ChartContents& contents, std::size_t period);

/// The same as one line of plain text, for screen readers.
QString spokenReadOut(const ChartContents& contents, std::size_t period);

/// What the chart shows, in a sentence or two, for those who do not see it.
QString alternativeText(const ChartContents& contents);

}  // namespace headroom
