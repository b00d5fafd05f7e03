// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "figures/figure.h"

namespace headroom {

/// How a series looks wherever it appears: Okabe-Ito colours, and a hatching over every second one of a stack, so that
/// neighbours differ without colour too.
struct SeriesStyle {
    QColor colour;
    Qt::BrushStyle hatch = Qt::NoBrush;
    bool operator==(const SeriesStyle&) const = default;
};

/// The style of a figure that is drawn in a chart; grey for one that is not.
SeriesStyle styleOf(Figure figure);

/// The colour that warns, in charts and in cards.
QColor warningColour();

}  // namespace headroom
