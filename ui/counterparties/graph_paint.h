// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "charts/chart_colours.h"
#include "counterparties/graph_layout.h"

namespace headroom {

/// All that the picture of a graph shows, as a value.
struct GraphContents {
    CounterpartyGraph graph;
    std::string currency;
    QString title;
    QString none;  ///< the sentence in place of a graph without edges
};

/// What the picture is about: a node whose lines stand out, the others faded. Nothing: all alike.
using MarkedNode = std::optional<std::size_t>;

/// The lines with their amounts; what comes home has an outline and a sign.
void paintLines(QPainter& painter, const GraphContents& contents, const GraphLayout& layout, const ChartColours& colours, const QFont& font, MarkedNode marked = {});

/// One box with its name, into this rectangle.
void paintBox(QPainter& painter, const GraphBox& box, const QRectF& place, const ChartColours& colours, const QFont& font);

/// Kinds that occur, the sign of what comes home, how wide lines are. As many lines as the width needs; the height is
/// returned. Without a painter it is measured.
double paintGraphLegend(QPainter* painter, const GraphContents& contents, const QPointF& at, double width, const ChartColours& colours, const QFont& font);

/// An edge as people read it: "Chips → us, equity: 300.0 k USD, of which 300.0 k USD is on its way back to us".
QString edgeText(const GraphContents& contents, std::size_t edge);

/// What a node pays and receives, an edge a line.
QStringList nodeTexts(const GraphContents& contents, std::size_t node);

}  // namespace headroom
