// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "charts/chart_colours.h"
#include "charts/chart_picture.h"
#include "compare/bridge_table.h"

namespace headroom {

/// All that the picture of a bridge shows, as a value.
struct BridgeContents {
    Bridge bridge;
    QString a, b;  ///< the names of the sides
};

/// A bar of a bridge, from one level of the figure to the next; a side reaches from 0.
struct BridgeBar {
    enum class Kind { Side, Up, Down, Still };
    Kind kind = Kind::Side;
    QString name, text;
    double from = 0, to = 0;
};

/// The first side, the groups of changes, the second side. Their texts are those of the table, and add up.
std::vector<BridgeBar> barsOf(const BridgeContents& contents);

/// What the axis spans. It starts at 0 unless all levels lie so far from it that what moved could not be seen; then a side is
/// drawn torn, and the picture says so.
struct BridgeAxis {
    double low = 0, high = 1, step = 1;
    bool isTorn = false;
    bool operator==(const BridgeAxis&) const = default;
};
BridgeAxis axisOf(const std::vector<BridgeBar>& bars);

/// A bar a line, with its name on the left and its text at its end; steps up and down are told apart by sign and hatching too.
void paintBridge(QPainter& painter, const QRectF& place, const BridgeContents& contents, const ChartColours& colours, const QFont& font);
double heightOfBridge(const BridgeContents& contents, const QFont& font);

/// The bridge in words, a line a bar: what a screen reader says of the picture.
QString bridgeWords(const BridgeContents& contents);

/// The bridge as a picture to paste or to keep, with its title.
Picture bridgePicture(const BridgeContents& contents);

}  // namespace headroom
