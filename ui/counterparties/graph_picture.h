// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_picture.h"
#include "counterparties/graph_paint.h"

namespace headroom {

/// Paints the graph with its legend, dark on white, into a rectangle: scaled down where it needs more room than there is.
void paintGraph(QPainter& painter, const QRectF& place, const GraphContents& contents, const QFont& font);

/// How high it would be there, no smaller than it needs to be read.
double graphHeight(const GraphContents& contents, double width, const QFont& font);

/// The graph as a picture to paste or to keep, with its title, as charts are (chart_picture.h).
Picture graphPicture(const GraphContents& contents);

}  // namespace headroom
