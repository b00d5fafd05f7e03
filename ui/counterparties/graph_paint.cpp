// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterparties/graph_paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

#include "counterparties/edge_style.h"
#include "figures/format.h"
#include "graph/graph_sentences.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double swatch = 34, entryGap = 18;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::Counterparties)
};

QFont bold(QFont font, bool isBold)
{
    font.setBold(isBold);
    return font;
}

QString money(const GraphContents& contents, double amount) { return textOf(formatFigure(amount, Unit::Money, contents.currency)); }

void paintStroke(QPainter& painter, const QPainterPath& path, const QPolygonF& arrow, EdgeKind kind, double width, bool comesHome, const ChartColours& colours)
{
    painter.setBrush(Qt::NoBrush);
    if (comesHome) {
        painter.strokePath(path, QPen(colours.text, width + 2 * outline + 2 * halo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setPen(QPen(colours.text, 2 * outline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(arrow);
    }
    // A line of the background on both sides parts lines that cross.
    painter.strokePath(path, QPen(colours.background, width + 2 * halo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.strokePath(path, penOf(kind, width));
    painter.setPen(Qt::NoPen);
    painter.setBrush(styleOf(kind).colour);
    painter.drawPolygon(arrow);
}

}  // namespace

void paintLines(QPainter& painter, const GraphContents& contents, const GraphLayout& layout, const ChartColours& colours, const QFont& font, MarkedNode marked)
{
    constexpr double fadedShare = 0.18;
    const auto isMarked = [&](const GraphLine& line) {
        const GraphEdge& edge = contents.graph.edges[line.edge];
        return !marked || edge.from == *marked || edge.to == *marked;
    };
    // What stands out is painted last, over what does not.
    for (const bool last : {false, true})
        for (const GraphLine& line : layout.lines) {
            if (isMarked(line) != last) continue;
            painter.setOpacity(last ? 1 : fadedShare);
            paintStroke(painter, line.path, line.arrow, contents.graph.edges[line.edge].kind, line.width, line.comesHome, colours);
        }
    for (const GraphLine& line : layout.lines) {
        painter.setOpacity(isMarked(line) ? 1 : fadedShare * 2);
        painter.setFont(bold(font, line.comesHome));
        painter.setPen(colours.text);
        painter.drawText(line.labelBox, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), line.label);
    }
    painter.setOpacity(1);
}

void paintBox(QPainter& painter, const GraphBox& box, const QRectF& place, const ChartColours& colours, const QFont& font)
{
    const bool isUs = box.node == us;
    painter.setPen(QPen(isUs ? colours.text : colours.faded, isUs ? 2 : 1.2));
    painter.setBrush(isUs ? colours.grid : colours.background);
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5);
    painter.setFont(bold(font, true));
    painter.setPen(colours.text);
    painter.drawText(place, static_cast<int>(Qt::AlignCenter), box.text);
}

double paintGraphLegend(QPainter* painter, const GraphContents& contents, const QPointF& at, double width, const ChartColours& colours, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double pitch = metrics.height() + 8;
    QPointF place = at;
    const auto entry = [&](const QString& text, double sign, auto&& paintSign) {
        const double need = sign + metrics.horizontalAdvance(text) + entryGap;
        if (place.x() > at.x() && place.x() + need - entryGap > at.x() + width) place = {at.x(), place.y() + pitch};
        if (painter) {
            paintSign(QRectF(place, QSizeF(sign, pitch)));
            painter->setFont(font);
            painter->setPen(colours.faded);
            painter->drawText(QRectF(place.x() + sign, place.y(), std::max(need, width), pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
        }
        place.rx() += need;
    };
    const auto stroke = [&](const QRectF& sign, EdgeKind kind, bool comesHome) {
        constexpr double thick = 5;
        QPainterPath path(QPointF(sign.left() + 2, sign.center().y()));
        path.lineTo(sign.right() - 8, sign.center().y());
        paintStroke(*painter, path, {}, kind, thick, comesHome, colours);
    };
    const auto& edges = contents.graph.edges;
    for (std::size_t kind = 0; kind < edgeKindCount; ++kind)
        if (std::ranges::any_of(edges, [kind](const GraphEdge& edge) { return static_cast<std::size_t>(edge.kind) == kind; }))
            entry(translated(edgeKindLabel(static_cast<EdgeKind>(kind))), swatch, [&](const QRectF& sign) { stroke(sign, static_cast<EdgeKind>(kind), false); });
    const auto home = std::ranges::find_if(edges, [](const GraphEdge& edge) { return edge.home > 0; });
    if (home != edges.end()) entry(Tr::tr("\u21BB outlined: on its way back to us"), swatch, [&](const QRectF& sign) { stroke(sign, home->kind, true); });
    if (!edges.empty()) {
        const double largest = std::ranges::max(edges, {}, &GraphEdge::amount).amount;
        entry(Tr::tr("Amounts in %1; width: square root of the amount, the widest is %2").arg(textOf(contents.currency), money(contents, largest)), 0, [](const QRectF&) {});
    }
    return place.y() + pitch - at.y();
}

QString edgeText(const GraphContents& contents, std::size_t at)
{
    const GraphEdge& edge = contents.graph.edges[at];
    const QString from = textOf(nodeName(contents.graph, edge.from)), to = textOf(nodeName(contents.graph, edge.to)), kind = midSentence(translated(edgeKindLabel(edge.kind))), amount = money(contents, edge.amount);
    if (!(edge.home > 0)) return Tr::tr("%1 \u2192 %2, %3: %4").arg(from, to, kind, amount);
    return Tr::tr("%1 \u2192 %2, %3: %4, of which %5 is on its way back to us").arg(from, to, kind, amount, money(contents, edge.home));
}

QStringList nodeTexts(const GraphContents& contents, std::size_t node)
{
    QStringList lines;
    for (std::size_t at = 0; at < contents.graph.edges.size(); ++at)
        if (contents.graph.edges[at].from == node || contents.graph.edges[at].to == node) lines.append(edgeText(contents, at));
    return lines;
}

}  // namespace headroom
