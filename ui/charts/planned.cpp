// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/planned.h"

#include <QCoreApplication>

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::ChartContents", text); }

bool isSameChart(const ChartContents& a, const ChartContents& b) { return a.title == b.title && a.period == b.period && a.panels.size() == b.panels.size(); }

void reach(PanelContents& panel, const PanelContents& other)
{
    if (other.top <= panel.top) return;
    panel.top = other.top;
    panel.scale = other.scale;
}

QString nameOf(const SeriesContents& series, const QString& whose)
{
    if (!whose.isEmpty()) return tr("%1 (%2)").arg(series.name, whose);
    switch (series.figure) {
    case Figure::ContractReceiptsTotal: return tr("Receipts as planned");
    case Figure::Obligations: return tr("Obligations as planned");
    default: return tr("As planned");
    }
}

}  // namespace

ChartContents withPlanned(ChartContents preview, const ChartContents& plan, const ChartContents& before)
{
    const bool goesOn = isSameChart(preview, before);
    for (std::size_t at = 0; at < preview.panels.size(); ++at) {
        PanelContents& panel = preview.panels[at];
        panel.planned = plan.panels[at].series;
        reach(panel, plan.panels[at]);
        if (goesOn && !before.panels[at].planned.empty()) reach(panel, before.panels[at]);
    }
    return preview;
}

std::vector<PlannedLine> plannedLines(const PanelContents& panel)
{
    std::vector<PlannedLine> lines;
    for (std::size_t at = 0; at < panel.planned.size(); ++at) {
        const SeriesRole role = panel.planned[at].role;
        if (role == SeriesRole::Listed || role == SeriesRole::Filled || role == SeriesRole::Outline) lines.push_back({at, nameOf(panel.planned[at], panel.plannedName), !lines.empty()});
    }
    return lines;
}

QPen plannedPen(const PlannedLine& line, const ChartColours& colours)
{
    QPen pen(colours.faded, 1);
    pen.setDashPattern(line.isDotted ? QList<qreal>{1, 3} : QList<qreal>{5, 3});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

}  // namespace headroom
