// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/read_out.h"

#include <QCoreApplication>
#include <algorithm>

#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::ReadOut", text); }

QString withUnit(const PanelContents& panel, const SeriesContents& series, std::size_t period)
{
    const QString number = cellText(panel, series, period);
    const bool hasUnit = series.existsAt(period) && series.values[period] != 0;
    return hasUnit ? tr("%1 %2").arg(number, textOf(panel.scale.header)) : number;
}

/// What the plan has in the place of a previewed figure; empty where nothing is previewed.
QString planned(const PanelContents& panel, const SeriesContents& series, std::size_t period)
{
    const auto at = static_cast<std::size_t>(&series - panel.series.data());
    return at < panel.planned.size() ? withUnit(panel, panel.planned[at], period) : QString();
}

QString row(const PanelContents& panel, const SeriesContents& series, std::size_t period, bool isChosen)
{
    const bool isDrawn = series.role != SeriesRole::Listed && series.role != SeriesRole::Outline && series.role != SeriesRole::Dashed;
    const QString mark = isDrawn ? QStringLiteral("<font color=\"%1\">&#9632;</font>").arg(styleOf(series.figure, series.entity).colour.name()) : QString();
    const QString weight = series.role == SeriesRole::Listed ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1");
    QString was = planned(panel, series, period);
    if (!was.isEmpty()) was = QStringLiteral("<td align=\"right\" style=\"white-space:nowrap\">&nbsp;&nbsp;%1</td>").arg(tr("was %1").arg(was).toHtmlEscaped());
    return QStringLiteral("<tr><td>%1</td><td style=\"white-space:nowrap\">%2&nbsp;&nbsp;</td><td align=\"right\" style=\"white-space:nowrap\">%3</td>%4</tr>")
        .arg(mark, weight.arg((isChosen ? QStringLiteral("<u>%1</u>") : QStringLiteral("%1")).arg(series.name.toHtmlEscaped())), weight.arg(withUnit(panel, series, period).toHtmlEscaped()), was);
}

/// The first series that bounds the others: the total of a stack, the obligations of coverage.
const SeriesContents& leading(const PanelContents& panel)
{
    const auto found = std::ranges::find_if(panel.series, [](const SeriesContents& series) { return series.role != SeriesRole::Stacked; });
    return found == panel.series.end() ? panel.series.front() : *found;
}

}  // namespace

QString readOut(const ChartContents& contents, std::size_t period, const std::optional<ChartPoint>& chosen)
{
    QString rows;
    QString notes;
    for (std::size_t at = 0; at < contents.panels.size(); ++at) {
        const PanelContents& panel = contents.panels[at];
        for (const std::size_t which : readingOrder(panel)) {
            const SeriesContents& series = panel.series[which];
            rows += row(panel, series, period, chosen == ChartPoint{at, which, period});
            if (!series.existsAt(period)) notes += QStringLiteral("<p>%1</p>").arg(series.reason.toHtmlEscaped());
        }
    }
    return QStringLiteral("<p style='white-space:pre'><b>%1</b></p><table>%2</table>%3").arg(periodText(contents.periods[period]).toHtmlEscaped(), rows, notes);
}

QString spokenReadOut(const ChartContents& contents, std::size_t period, const std::optional<ChartPoint>& chosen)
{
    QStringList parts;
    for (std::size_t at = 0; at < contents.panels.size(); ++at)
        for (std::size_t which = 0; which < contents.panels[at].series.size(); ++which) {
            const PanelContents& panel = contents.panels[at];
            const SeriesContents& series = panel.series[which];
            const QString was = planned(panel, series, period), now = withUnit(panel, series, period);
            const QString part = was.isEmpty() ? tr("%1: %2").arg(series.name, now) : tr("%1: %2, was %3").arg(series.name, now, was);
            // The chosen one is heard first.
            if (chosen == ChartPoint{at, which, period}) parts.prepend(part);
            else parts.append(part);
        }
    return tr("%1. %2").arg(periodText(contents.periods[period]), parts.join(QStringLiteral("; ")));
}

QString alternativeText(const ChartContents& contents)
{
    if (contents.periods.empty()) return contents.title;
    QStringList sentences{tr("%1, %2 to %3.").arg(contents.title, periodText(contents.periods.front()), periodText(contents.periods.back()))};
    for (const PanelContents& panel : contents.panels) {
        const SeriesContents& series = leading(panel);
        const auto highest = std::ranges::max_element(series.values);
        const auto at = static_cast<std::size_t>(highest - series.values.begin());
        sentences.append(tr("%1 is highest in %2: %3.").arg(series.name, periodText(contents.periods[at]), withUnit(panel, series, at)));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
