// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPolygonF>

#include "charts/chart_colours.h"
#include "charts/chart_geometry.h"

namespace headroom {

/// What a panel shows inside its plot area: bands, lines, the plan behind a preview, the threshold. One item that paints
/// all of it, because that is several times cheaper than a series each where a chart follows a lever; as vectors, so
/// that paper shows the same.
class PlotBands : public QGraphicsItem
{
public:
    explicit PlotBands(QGraphicsItem* parent);

    void setContents(const ChartContents& contents, std::size_t panel);
    void setColours(const ChartColours& colours);

    /// The plot area in scene units, and the top of its value axis.
    void setFrame(const QRectF& area, double top);

    /// The band of every series of the panel, in units of the axis.
    const std::vector<Band>& bands() const { return m_bands; }

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QList<QPointF> inArea(const QList<QPointF>& points) const;
    void fill(QPainter& painter, const Band& band, const QBrush& brush) const;
    void draw(QPainter& painter, const QList<QPointF>& points, const QPen& pen) const;

    ChartContents m_contents;
    std::size_t m_panel = 0;
    std::vector<Band> m_bands;
    std::vector<Band> m_planned;
    ChartColours m_colours;
    QRectF m_area;
    double m_top = 1;
};

}  // namespace headroom
