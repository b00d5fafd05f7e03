// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace headroom {

/// What of a chart is not a series.
struct ChartColours {
    QColor background;
    QColor text;    ///< lines that stand for a figure, names
    QColor faded;   ///< numbers and labels of axes
    QColor grid;
};

ChartColours chartColours(const QPalette& palette);

/// Black on white, whatever the theme of the window.
ChartColours paperColours();

}  // namespace headroom
