// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_block.h"

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QStringList>

#include "charts/legend.h"
#include "charts/plot_chart.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double titleHeight = 19, unitHeight = 16, gap = 14;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString unitLine(const ChartContents& contents)
{
    QStringList units;
    for (const PanelContents& panel : contents.panels) units.append(textOf(panel.scale.header));
    const QString periods = contents.period == Period::Month ? tr("by month") : contents.period == Period::Quarter ? tr("by fiscal quarter") : tr("by fiscal year");
    return tr("%1, %2").arg(units.join(tr(" and below ")), periods);
}

/// A chart of its own, made for the paper and gone with the scene. Scene pixels are the report's.
void paintPanel(QPainter& painter, const QRectF& place, const ChartContents& contents, std::size_t panel)
{
    QGraphicsScene scene;
    auto* chart = new PlotChart;
    scene.addItem(chart);
    chart->setColours(paperColours());
    chart->setTextFont(paperFont(paper::small));
    chart->setBackgroundVisible(false);
    chart->resize(place.size());
    chart->setContents(contents, panel);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), place.size()));
    scene.render(&painter, place, scene.sceneRect());
}

}  // namespace

ReportBlock chartBlock(const ChartContents& contents, double width, double height)
{
    return {height, [=](QPainter& painter, const QRectF& place) {
                painter.setPen(paper::ink);
                painter.setFont(paperFont(paper::heading, QFont::Bold));
                painter.drawText(QRectF(place.topLeft(), QSizeF(width, titleHeight)), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), contents.title);
                painter.setFont(paperFont(paper::text));
                painter.setPen(paper::faded);
                painter.drawText(QRectF(place.left(), place.top() + titleHeight, width, unitHeight), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), unitLine(contents));

                const auto entries = legendOf(contents);
                const QFont small = paperFont(paper::small);
                const double legend = legendWidth(QFontMetricsF(small), entries) + 8;
                const double top = place.top() + titleHeight + unitHeight + 2;
                const double plots = place.bottom() - gap - top;
                double y = top;
                const double weights = contents.panels.size() == 1 ? 1 : 5;
                for (std::size_t at = 0; at < contents.panels.size(); ++at) {
                    const double share = contents.panels.size() == 1 ? 1 : at == 0 ? 3 : 2;
                    const double part = plots * share / weights;
                    paintPanel(painter, QRectF(place.left(), y, width - legend, part), contents, at);
                    y += part;
                }
                painter.setFont(small);
                paintLegend(painter, QRectF(place.left() + width - legend + 8, top + 14, legend - 8, plots), entries, paperColours());
            }};
}

}  // namespace headroom
