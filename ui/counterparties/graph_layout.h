// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPolygonF>
#include <QString>
#include <optional>
#include <vector>

#include "graph/counterparty_graph.h"

namespace headroom {

/// Who stands where.
struct GraphBox {
    std::size_t node = 0;
    QRectF box;
    QString text;  ///< its name, cut to the box
};

/// How an edge runs.
struct GraphLine {
    std::size_t edge = 0;
    QPainterPath path;
    double width = 1;
    QPolygonF arrow;
    QString label;
    QRectF labelBox;
    bool comesHome = false;
};

/// A drawn graph as a value: we stand in the middle, customers on the left, suppliers, lenders and investors on the right, all
/// in the order of the plan, so that nobody moves while amounts change. Every edge has a line of its own within the row of its
/// counterparty, where its amount stands; edges between others run round the outside. No two labels, and no label and box, meet.
struct GraphLayout {
    QSizeF size;
    std::vector<GraphBox> boxes;  ///< us first; then those with money in the year, the left column before the right
    std::vector<GraphLine> lines;

    const GraphBox* boxOf(std::size_t node) const;
    /// The line at this point, give or take a few pixels.
    std::optional<std::size_t> lineAt(const QPointF& point) const;
};

/// Where the picture is wider than it needs to be, the middle is.
GraphLayout layOut(const CounterpartyGraph& graph, const QFont& font, double width);

/// What runs along both sides of a line: a strip of the background that parts lines that cross, and the outline of what comes home.
inline constexpr double halo = 1.5, outline = 2.5;
double outlineOf(bool comesHome);

/// The width of the line of an amount beside the largest: in proportion to the square root, so that its square is the amount.
double lineWidth(double amount, double largest);

}  // namespace headroom
