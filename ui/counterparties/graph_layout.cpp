// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterparties/graph_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "figures/format.h"
#include "graph/graph_sentences.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double margin = 10, boxWidth = 126, usWidth = 72, rowGap = 14, arrowRoom = 22, noArrow = 6, curveLeast = 50, curveMost = 230, lineGap = 5, laneGap = 6, corner = 9, thinnest = 1.5, thickest = 12;

enum class Side { Left, Right };

struct Row {
    std::size_t node = 0;
    std::vector<std::size_t> inner;  ///< edges between it and us
    std::vector<std::size_t> outer;  ///< edges between it and others
    double height = 0, centre = 0;
};

double arrowLength(double width) { return 7 + width * 0.8; }

/// A triangle with its tip here, pointing along `direction` (of length 1).
QPolygonF arrowAt(const QPointF& tip, const QPointF& direction, double width)
{
    const QPointF back = tip - direction * arrowLength(width), aside = QPointF(-direction.y(), direction.x()) * (3.5 + width * 0.75);
    return QPolygonF({tip, back + aside, back - aside});
}

/// A polyline with round corners.
QPainterPath rounded(const QList<QPointF>& points)
{
    QPainterPath path(points.front());
    for (qsizetype at = 1; at + 1 < points.size(); ++at) {
        const QPointF before = points[at - 1] - points[at], after = points[at + 1] - points[at];
        const double first = std::hypot(before.x(), before.y()), second = std::hypot(after.x(), after.y()), reach = std::min({corner, first / 2, second / 2});
        if (reach <= 0) continue;
        path.lineTo(points[at] + before * (reach / first));
        path.quadTo(points[at], points[at] + after * (reach / second));
    }
    path.lineTo(points.back());
    return path;
}

class Layouter
{
public:
    Layouter(const CounterpartyGraph& graph, const QFont& font, double width) : m_graph(graph), m_metrics(boldened(font)), m_width(width)
    {
        for (const GraphEdge& edge : graph.edges) m_largest = std::max(m_largest, edge.amount);
        for (std::size_t at = 0; at < graph.edges.size(); ++at) m_labels.push_back(labelOf(graph.edges[at]));
    }

    GraphLayout layOut()
    {
        if (m_graph.edges.empty()) return {};
        seat();
        measure();
        placeColumns();
        for (const Side side : {Side::Left, Side::Right}) drawInner(side);
        drawOuter();
        return std::move(m_layout);
    }

private:
    static QFont boldened(QFont font)
    {
        font.setBold(true);
        return font;
    }

    double widthOf(std::size_t edge) const { return lineWidth(m_graph.edges[edge].amount, m_largest); }
    /// How much room the line itself takes, outline included.
    double extent(std::size_t edge) const { return widthOf(edge) + 2 * outlineOf(m_graph.edges[edge].home > 0); }
    double pitch(std::size_t edge) const { return m_metrics.height() + extent(edge) + lineGap; }
    std::vector<Row>& rows(Side side) { return m_rows[static_cast<std::size_t>(side)]; }
    double sign(Side side) const { return side == Side::Left ? -1 : 1; }

    QString labelOf(const GraphEdge& edge) const
    {
        // The currency stands in the legend, once.
        const QString amount = textOf(formatFigure(edge.amount, Unit::Money, {}));
        if (!(edge.home > 0)) return amount;
        const QString home = textOf(formatFigure(edge.home, Unit::Money, {}));
        return home == amount ? QStringLiteral("%1 \u21BB").arg(amount) : QStringLiteral("%1, \u21BB %2").arg(amount, home);
    }

    /// Customers on the left, whoever we pay or who lends on the right, others where there is more room.
    void seat()
    {
        std::map<std::size_t, std::array<double, 2>> withUs;
        std::vector<bool> isThere(m_graph.nodes.size());
        for (const GraphEdge& edge : m_graph.edges) {
            isThere[edge.from] = isThere[edge.to] = true;
            if (edge.from != us && edge.to != us) continue;
            withUs[edge.from + edge.to][edge.kind == EdgeKind::Contract ? 0 : 1] += edge.amount;
        }
        std::vector<std::size_t> others;
        for (std::size_t node = 1; node < m_graph.nodes.size(); ++node) {
            if (!isThere[node]) continue;
            const auto found = withUs.find(node);
            if (found == withUs.end()) others.push_back(node);
            else rows(found->second[0] > found->second[1] ? Side::Left : Side::Right).push_back({.node = node});
        }
        for (const std::size_t node : others) rows(rows(Side::Left).size() < rows(Side::Right).size() ? Side::Left : Side::Right).push_back({.node = node});
        for (const Side side : {Side::Left, Side::Right})
            for (std::size_t at = 0; at < rows(side).size(); ++at) m_seats[rows(side)[at].node] = {side, at};
        for (std::size_t at = 0; at < m_graph.edges.size(); ++at) {
            const GraphEdge& edge = m_graph.edges[at];
            for (const std::size_t node : {edge.from, edge.to}) {
                if (node == us) continue;
                Row& row = rowOf(node);
                (edge.from == us || edge.to == us ? row.inner : row.outer).push_back(at);
            }
        }
    }

    Row& rowOf(std::size_t node)
    {
        const auto& [side, at] = m_seats.at(node);
        return rows(side)[at];
    }
    Side sideOf(std::size_t node) const { return m_seats.at(node).first; }

    void measure()
    {
        const double text = m_metrics.height() + 14;
        for (const Side side : {Side::Left, Side::Right}) {
            double below = 0, port = 0;
            for (Row& row : rows(side)) {
                double inner = 0, outer = 0;
                for (const std::size_t edge : row.inner) {
                    inner += pitch(edge);
                    port += extent(edge) + lineGap;
                    m_innerLabel[static_cast<std::size_t>(side)] = std::max(m_innerLabel[static_cast<std::size_t>(side)], m_metrics.horizontalAdvance(m_labels[edge]) + 10);
                }
                for (const std::size_t edge : row.outer) {
                    outer += pitch(edge);
                    if (m_graph.edges[edge].from != row.node) continue;
                    m_outerLabel[static_cast<std::size_t>(side)] = std::max(m_outerLabel[static_cast<std::size_t>(side)], m_metrics.horizontalAdvance(m_labels[edge]) + 10);
                }
                row.height = std::max({inner, outer, text});
                row.centre = below + row.height / 2;
                below += row.height + rowGap;
            }
            m_columnHeight[static_cast<std::size_t>(side)] = std::max(0.0, below - rowGap);
            m_portHeight[static_cast<std::size_t>(side)] = port;
        }
        for (std::size_t at = 0; at < m_graph.edges.size(); ++at) {
            const GraphEdge& edge = m_graph.edges[at];
            if (edge.from == us || edge.to == us) continue;
            // What runs round the outside has a lane on each side that it touches, and one on top where it changes sides.
            const Side from = sideOf(edge.from), to = sideOf(edge.to);
            const double need = extent(at) + laneGap;
            m_lane[at][static_cast<std::size_t>(from)] = m_lanes[static_cast<std::size_t>(from)] + need / 2;
            m_lanes[static_cast<std::size_t>(from)] += need;
            if (from == to) continue;
            m_lane[at][static_cast<std::size_t>(to)] = m_lanes[static_cast<std::size_t>(to)] + need / 2;
            m_lanes[static_cast<std::size_t>(to)] += need;
            m_lane[at][2] = m_lanes[2] + need / 2;
            m_lanes[2] += need;
        }
    }

    double outside(Side side) const
    {
        const auto at = static_cast<std::size_t>(side);
        return m_lanes[at] > 0 ? std::max(m_outerLabel[at] + noArrow, arrowRoom) + m_lanes[at] + corner : 0;
    }

    void placeColumns()
    {
        std::array<double, 2> zone{};
        double need = 2 * margin + usWidth;
        int columns = 0;
        for (const Side side : {Side::Left, Side::Right}) {
            const auto at = static_cast<std::size_t>(side);
            if (rows(side).empty()) continue;
            ++columns;
            zone[at] = arrowRoom + m_innerLabel[at] + curveLeast;
            need += outside(side) + boxWidth + zone[at];
        }
        const double more = std::clamp((m_width - need) / columns, 0.0, curveMost - curveLeast);
        const double height = std::max({m_columnHeight[0], m_columnHeight[1], m_portHeight[0] + 2 * corner, m_portHeight[1] + 2 * corner, m_metrics.height() * 3});
        const double top = margin + m_lanes[2], left = std::max(0.0, (m_width - need - more * columns) / 2) + margin;
        m_layout.size = {std::max(m_width, need), top + height + margin};
        const double usLeft = left + (rows(Side::Left).empty() ? 0 : outside(Side::Left) + boxWidth + zone[0] + more);
        const double usHeight = std::max({m_portHeight[0] + 2 * corner, m_portHeight[1] + 2 * corner, m_metrics.height() * 3});
        m_us = QRectF(usLeft, top + (height - usHeight) / 2, usWidth, usHeight);
        m_layout.boxes.push_back({us, m_us, textOf(nodeName(m_graph, us))});
        m_boxEdge = {left + outside(Side::Left) + boxWidth, m_us.right() + (rows(Side::Right).empty() ? 0 : zone[1] + more)};
        for (const Side side : {Side::Left, Side::Right}) {
            const double x = side == Side::Left ? m_boxEdge[0] - boxWidth : m_boxEdge[1];
            const double above = top + (height - m_columnHeight[static_cast<std::size_t>(side)]) / 2;
            for (Row& row : rows(side)) {
                row.centre += above;
                const QString name = textOf(nodeName(m_graph, row.node));
                m_layout.boxes.push_back({row.node, QRectF(x, row.centre - row.height / 2, boxWidth, row.height), m_metrics.elidedText(name.simplified(), Qt::ElideMiddle, boxWidth - 16)});
            }
        }
    }

    /// The label above a line that leaves a box at x, on the side where `outwards` points.
    QRectF labelBox(double x, double outwards, double y, std::size_t edge, double room) const
    {
        const double text = m_metrics.horizontalAdvance(m_labels[edge]) + 2, from = x + outwards * room;
        return {outwards > 0 ? from : from - text, y - extent(edge) / 2 - m_metrics.height() - 1, text, m_metrics.height()};
    }

    /// Where the lines of a row stand, from its top.
    std::vector<double> linesOf(const Row& row, const std::vector<std::size_t>& edges) const
    {
        double height = 0;
        for (const std::size_t edge : edges) height += pitch(edge);
        std::vector<double> at;
        double y = row.centre - height / 2;
        for (const std::size_t edge : edges) {
            at.push_back(y + pitch(edge) - extent(edge) / 2 - lineGap / 2);
            y += pitch(edge);
        }
        return at;
    }

    void add(std::size_t edge, QPainterPath path, QPolygonF arrow, const QRectF& label) { m_layout.lines.push_back({edge, std::move(path), widthOf(edge), std::move(arrow), m_labels[edge], label, m_graph.edges[edge].home > 0}); }

    void drawInner(Side side)
    {
        const double towards = -sign(side), x = m_boxEdge[static_cast<std::size_t>(side)], usX = side == Side::Left ? m_us.left() : m_us.right();
        const double flat = x + towards * (arrowRoom + m_innerLabel[static_cast<std::size_t>(side)]);
        double port = m_us.center().y() - m_portHeight[static_cast<std::size_t>(side)] / 2;
        for (const Row& row : rows(side)) {
            const auto ys = linesOf(row, row.inner);
            for (std::size_t at = 0; at < row.inner.size(); ++at) {
                const std::size_t edge = row.inner[at];
                const double width = widthOf(edge), arrow = arrowLength(width);
                const double usY = port + (extent(edge) + lineGap) / 2;
                port += extent(edge) + lineGap;
                const bool isToUs = m_graph.edges[edge].to == us;
                const QPointF atBox(isToUs ? x : x + towards * arrow, ys[at]), turn(flat, ys[at]), atUs(isToUs ? usX - towards * arrow : usX, usY);
                const double reach = (atUs.x() - turn.x()) / 2;
                QPainterPath path(isToUs ? atBox : atUs);
                if (isToUs) {
                    path.lineTo(turn);
                    path.cubicTo(turn + QPointF(reach, 0), atUs - QPointF(reach, 0), atUs);
                } else {
                    path.cubicTo(atUs - QPointF(reach, 0), turn + QPointF(reach, 0), turn);
                    path.lineTo(atBox);
                }
                add(edge, std::move(path), isToUs ? arrowAt({usX, usY}, {towards, 0}, width) : arrowAt({x, ys[at]}, {-towards, 0}, width), labelBox(x, towards, ys[at], edge, arrowRoom));
            }
        }
    }

    double laneX(std::size_t edge, Side side) const
    {
        const auto at = static_cast<std::size_t>(side);
        const double outer = m_boxEdge[at] + sign(side) * boxWidth;
        return outer + sign(side) * (std::max(m_outerLabel[at] + noArrow, arrowRoom) + m_lane.at(edge)[at]);
    }

    void drawOuter()
    {
        std::map<std::size_t, std::array<double, 2>> ys;  // of an edge: where it leaves, where it arrives
        for (const Side side : {Side::Left, Side::Right})
            for (const Row& row : rows(side)) {
                const auto lines = linesOf(row, row.outer);
                for (std::size_t at = 0; at < lines.size(); ++at) ys[row.outer[at]][m_graph.edges[row.outer[at]].from == row.node ? 0 : 1] = lines[at];
            }
        for (const auto& [edge, y] : ys) {
            const Side from = sideOf(m_graph.edges[edge].from), to = sideOf(m_graph.edges[edge].to);
            const double width = widthOf(edge), start = m_boxEdge[static_cast<std::size_t>(from)] + sign(from) * boxWidth, end = m_boxEdge[static_cast<std::size_t>(to)] + sign(to) * boxWidth;
            QList<QPointF> points{{start, y[0]}, {laneX(edge, from), y[0]}};
            if (from != to) {
                const double above = margin + m_lane.at(edge)[2];
                points << QPointF(laneX(edge, from), above) << QPointF(laneX(edge, to), above);
            }
            points << QPointF(laneX(edge, to), y[1]) << QPointF(end + sign(to) * arrowLength(width), y[1]);
            add(edge, rounded(points), arrowAt({end, y[1]}, {-sign(to), 0}, width), labelBox(start, sign(from), y[0], edge, noArrow));
        }
    }

    const CounterpartyGraph& m_graph;
    QFontMetricsF m_metrics;
    double m_width;
    double m_largest = 0;
    std::vector<QString> m_labels;
    std::array<std::vector<Row>, 2> m_rows;
    std::map<std::size_t, std::pair<Side, std::size_t>> m_seats;
    std::map<std::size_t, std::array<double, 3>> m_lane;  ///< of an edge: on the left, on the right, on top
    std::array<double, 3> m_lanes{};
    std::array<double, 2> m_innerLabel{}, m_outerLabel{}, m_columnHeight{}, m_portHeight{}, m_boxEdge{};
    QRectF m_us;
    GraphLayout m_layout;
};

}  // namespace

const GraphBox* GraphLayout::boxOf(std::size_t node) const
{
    const auto found = std::ranges::find(boxes, node, &GraphBox::node);
    return found == boxes.end() ? nullptr : &*found;
}

std::optional<std::size_t> GraphLayout::lineAt(const QPointF& point) const
{
    constexpr double near = 6;
    for (std::size_t at = lines.size(); at-- > 0;) {
        if (lines[at].labelBox.contains(point)) return at;
        QPainterPathStroker stroker;
        stroker.setWidth(lines[at].width + near);
        if (stroker.createStroke(lines[at].path).contains(point) || lines[at].arrow.containsPoint(point, Qt::OddEvenFill)) return at;
    }
    return std::nullopt;
}

GraphLayout layOut(const CounterpartyGraph& graph, const QFont& font, double width) { return Layouter(graph, font, width).layOut(); }

double outlineOf(bool comesHome) { return comesHome ? halo + outline : halo; }

double lineWidth(double amount, double largest) { return std::max(thinnest, thickest * std::sqrt(largest > 0 ? amount / largest : 0)); }

}  // namespace headroom
