// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_block.h"

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <algorithm>

#include "charts/legend.h"
#include "charts/plot_chart.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double titleHeight = 19, unitHeight = 15, gap = 14;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString unitLine(const ChartContents& contents)
{
    if (contents.axis == ChartAxis::Names) return textOf(contents.panels.front().scale.header);
    const QString periods = contents.period == Period::Month ? tr("by month") : contents.period == Period::Quarter ? tr("by fiscal quarter") : tr("by fiscal year");
    QString line = tr("%1, %2").arg(textOf(contents.panels.front().scale.header), periods);
    for (std::size_t at = 1; at < contents.panels.size(); ++at) line = tr("%1; below it: %2").arg(line, headerText(contents.panels[at], contents.panels[at].series.front()));
    return line;
}

/// A chart of its own, made for the paper and gone with the scene. Scene pixels are the report's.
void paintPanel(QPainter& painter, const QRectF& place, const ChartContents& contents, std::size_t panel)
{
    QGraphicsScene scene;
    auto* chart = new PlotChart;
    scene.addItem(chart);
    chart->setColours(paperColours());
    chart->setTextFont(paperFont(paper::small));
    chart->resize(place.size());
    chart->setContents(contents, panel);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), place.size()));
    scene.render(&painter, place, scene.sceneRect());
}

}  // namespace

double paperLegendWidth(const ChartContents& contents)
{
    double widest = 0;
    for (const PanelContents& panel : contents.panels) widest = std::max(widest, legendWidth(QFontMetricsF(paperFont(paper::small)), legendOf(panel)) + 8);
    return widest;
}

QStringList chartLines(const QString& words, double width) { return words.isEmpty() ? QStringList() : linesOf(words, paperFont(paper::small), width, 5); }

ReportBlock chartBlock(const ChartContents& contents, const QString& words, double width, double height, double legend)
{
    const QStringList lines = chartLines(words, width);
    return {height, [=](QPainter& painter, const QRectF& place) {
                painter.setPen(paper::accent);
                painter.setFont(paperFont(paper::heading, QFont::Bold));
                painter.drawText(QRectF(place.topLeft(), QSizeF(width, titleHeight)), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), elided(contents.title, paperFont(paper::heading, QFont::Bold), width));
                const double pitch = pitchOf(paperFont(paper::small));
                double below = place.top() + titleHeight + 1;
                painter.setFont(paperFont(paper::small));
                painter.setPen(paper::ink);
                for (const QString& line : lines) {
                    painter.drawText(QRectF(place.left(), below, width, pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), line);
                    below += pitch;
                }
                painter.setFont(paperFont(paper::dense));
                painter.setPen(paper::faded);
                painter.drawText(QRectF(place.left(), below, width, unitHeight), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), unitLine(contents));

                const double top = below + unitHeight + 2;
                const double plots = place.bottom() - gap - top;
                double y = top;
                const double weights = contents.panels.size() == 1 ? 1 : 5;
                for (std::size_t at = 0; at < contents.panels.size(); ++at) {
                    const double share = contents.panels.size() == 1 ? 1 : at == 0 ? 3 : 2;
                    const double part = plots * share / weights;
                    paintPanel(painter, QRectF(place.left(), y, width - legend, part), contents, at);
                    painter.setFont(paperFont(paper::small));
                    paintLegend(painter, QRectF(place.left() + width - legend + 8, y + 14, legend - 8, part), legendOf(contents.panels[at]), paperColours());
                    y += part;
                }
            }};
}

}  // namespace headroom
