// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_colours.h"

#include "palette/theme.h"

namespace headroom {

ChartColours chartColours(const QPalette& palette)
{
    return {.background = palette.color(QPalette::Base), .text = palette.color(QPalette::Text), .faded = faded(palette, 0.3), .grid = faded(palette, 0.86)};
}

ChartColours paperColours() { return {.background = Qt::white, .text = Qt::black, .faded = QColor(0x44, 0x44, 0x44), .grid = QColor(0xDD, 0xDD, 0xDD)}; }

}  // namespace headroom
