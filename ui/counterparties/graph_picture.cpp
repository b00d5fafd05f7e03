// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterparties/graph_picture.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double sideMargin = 14, titleHeight = 24, gap = 8;

QSize sizeOf(const GraphContents& contents)
{
    const GraphLayout layout = layOut(contents.graph, pictureFont(12), pictureSize.width() - 2 * sideMargin);
    const double legend = paintGraphLegend(nullptr, contents, {}, pictureSize.width() - 2 * sideMargin, paperColours(), pictureFont(12));
    const QSizeF need(layout.size.width() + 2 * sideMargin, layout.size.height() + legend + titleHeight + gap + 2 * sideMargin);
    return need.expandedTo(QSizeF(pictureSize.width(), 0)).toSize();
}

}  // namespace

void paintGraph(QPainter& painter, const QRectF& place, const GraphContents& contents, const QFont& font)
{
    const ChartColours colours = paperColours();
    const GraphLayout layout = layOut(contents.graph, font, place.width());
    if (layout.boxes.empty()) {
        painter.setPen(colours.faded);
        painter.setFont(font);
        painter.drawText(place, static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), contents.none);
        return;
    }
    const double width = std::max(place.width(), layout.size.width()), legend = paintGraphLegend(nullptr, contents, {}, width, colours, font);
    const double scale = std::min({1.0, place.width() / width, place.height() / (layout.size.height() + legend)});
    painter.save();
    painter.translate(place.left() + (place.width() - width * scale) / 2, place.top());
    painter.scale(scale, scale);
    paintLines(painter, contents, layout, colours, font);
    for (const GraphBox& box : layout.boxes) paintBox(painter, box, box.box, colours, font);
    paintGraphLegend(&painter, contents, QPointF(0, layout.size.height()), width, colours, font);
    painter.restore();
}

double graphHeight(const GraphContents& contents, double width, const QFont& font)
{
    const QSizeF wanted = layOut(contents.graph, font, width).size;
    const double natural = std::max(width, wanted.width());
    return (wanted.height() + paintGraphLegend(nullptr, contents, {}, natural, paperColours(), font)) * width / natural;
}

Picture graphPicture(const GraphContents& contents)
{
    return {.title = contents.title, .size = sizeOf(contents), .paint = [contents](QPainter& painter, const QRectF& inner) { paintGraph(painter, inner, contents, pictureFont(12)); }};
}

}  // namespace headroom
