// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

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

/// The style of a figure of one entity among several of its kind: facilities of a stack.
SeriesStyle styleOf(Figure figure, std::size_t entity);

/// The colour of text that says whether a promise is held, dark or light enough to be read on the background.
QColor verdictColour(bool isHeld, const QPalette& palette);

/// The colour that warns, in charts and in cards.
QColor warningColour();

}  // namespace headroom
