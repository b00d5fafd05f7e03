// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QLegend>
#include <algorithm>
#include <cmath>

#include "text/core_text.h"

namespace headroom {

PlotChart::PlotChart(QGraphicsItem* parent)
    : QChart(parent), m_time(new QCategoryAxis(this)), m_value(new QValueAxis(this)), m_bands(new PlotBands(this)), m_unit(new QGraphicsSimpleTextItem(this)), m_mark(new QGraphicsRectItem(this))
{
    setAnimationOptions(NoAnimation);
    setDropShadowEnabled(false);
    // A chart with a plot area of its own does not resize its background (Qt 6.4): the view paints it.
    setBackgroundVisible(false);
    // As the formatter of core writes numbers.
    setLocalizeNumbers(true);
    setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    addAxis(m_time, Qt::AlignBottom);
    addAxis(m_value, Qt::AlignLeft);
    m_value->setLineVisible(false);
    m_value->setRange(0, m_axis.top);
    m_value->setTickCount(m_axis.steps + 1);
    m_value->setLabelFormat(QStringLiteral("%.0f"));
    m_time->setStartValue(0);
    m_mark->setPen(Qt::NoPen);
    m_mark->setZValue(100);
    m_mark->hide();
    setColours(paperColours());
}

void PlotChart::setContents(const ChartContents& contents, std::size_t panel)
{
    m_contents = contents;
    m_panel = panel;
    m_bands->setContents(contents, panel);
    setYears();
    place();
    setTexts();
    mark(-1);
}

int PlotChart::stepsWithRoom() const
{
    // Qt shows labels as "…" that come nearer to each other than this, in heights of their font (read off in 6.4).
    constexpr double pitch = 1.6;
    const double height = plotArea().height();
    return height > 0 ? std::max(1, static_cast<int>(height / (pitch * QFontMetricsF(m_value->labelsFont()).height()))) : 6;
}

void PlotChart::place()
{
    const PanelContents& panel = m_contents.panels[m_panel];
    const double horizon = m_contents.periods.empty() ? 1 : m_contents.periods.back().until;
    double top = panel.top / panel.scale.divisor;
    m_isCut = false;
    if (panel.threshold) {
        // A ratio over almost nothing would flatten everything that matters.
        const double enough = 3 * std::max(1.0, *panel.threshold);
        m_isCut = top > enough;
        top = std::max(std::min(top, enough), 1.1 * *panel.threshold);
    }
    const RoundAxis axis = roundAxis(top, std::min(panel.threshold ? 3 : 6, stepsWithRoom()));
    m_time->setRange(0, horizon);
    m_bands->setFrame(plotArea(), axis.top);
    // Each of these lays the axis out anew, whether or not something differs.
    if (axis == m_axis) return;
    m_axis = axis;
    m_value->setRange(0, axis.top);
    m_value->setTickCount(axis.steps + 1);
    m_value->setLabelFormat(QStringLiteral("%.%1f").arg(axis.decimals));
}

void PlotChart::setYears()
{
    if (m_contents.years.empty()) return;
    // A name a year where the names fit beside each other; else a name and a tick for several years together.
    const QFontMetricsF metrics(m_time->labelsFont());
    const double perMonth = plotArea().width() / m_contents.years.back().until;
    if (m_contents.axis == ChartAxis::Names) return setNames(metrics, perMonth);
    const auto widthOf = [&metrics](const QString& label) { return metrics.horizontalAdvance(label) + 24; };
    // The axis gives every label the same share of its width, however long its years are.
    std::size_t each = 1;
    const auto shareOf = [&](std::size_t together) { return plotArea().width() / std::ceil(static_cast<double>(m_contents.years.size()) / static_cast<double>(together)); };
    const auto hasRoom = [&](std::size_t together) {
        const QString label = together == 1 ? m_contents.years.back().label : QStringLiteral("FY2026–28");
        return widthOf(label) <= std::min(12 * static_cast<double>(together) * perMonth, shareOf(together));
    };
    while (perMonth > 0 && each < m_contents.years.size() && !hasRoom(each)) ++each;
    std::vector<std::pair<QString, int>> years;
    QString blank = QStringLiteral(" ");
    for (std::size_t at = 0; at < m_contents.years.size(); at += each) {
        const AxisYear& first = m_contents.years[at];
        const AxisYear& last = m_contents.years[std::min(at + each, m_contents.years.size()) - 1];
        const QString label = first.from == last.from ? first.label : QStringLiteral("%1–%2").arg(first.label, last.label.right(2));
        const bool fits = std::min((last.until - first.from) * perMonth, shareOf(each)) >= widthOf(label);
        years.emplace_back(fits ? label : blank, last.until);
        if (!fits) blank += QLatin1Char(' ');  // labels of this axis must differ
    }
    setLabels(std::move(years));
}

void PlotChart::setNames(const QFontMetricsF& metrics, double perColumn)
{
    std::vector<std::pair<QString, int>> names;
    QString blank;
    // Labels of this axis must differ, and names need not: blanks tell them apart.
    for (const AxisYear& each : m_contents.years) names.emplace_back(metrics.elidedText(each.label, Qt::ElideRight, (each.until - each.from) * perColumn - 24) + (blank += QLatin1Char(' ')), each.until);
    setLabels(std::move(names));
}

void PlotChart::setLabels(std::vector<std::pair<QString, int>> years)
{
    if (years == m_years) return;
    const QStringList old = m_time->categoriesLabels();
    for (const QString& label : old) m_time->remove(label);
    m_time->setStartValue(0);
    for (const auto& [label, until] : years) m_time->append(label, until);
    m_years = std::move(years);
}

void PlotChart::setColours(const ChartColours& colours)
{
    m_bands->setColours(colours);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsColor(colours.faded);
        axis->setGridLinePen(QPen(colours.grid, 1));
        axis->setLinePen(QPen(colours.faded, 1));
    }
    m_unit->setBrush(colours.faded);
    QColor marked = colours.text;
    marked.setAlphaF(0.10F);
    m_mark->setBrush(marked);
}

void PlotChart::setTextFont(const QFont& font)
{
    m_time->setLabelsFont(font);
    m_value->setLabelsFont(font);
    m_unit->setFont(font);
    layOut();
}

void PlotChart::setTexts()
{
    const QString text = textOf(m_contents.panels[m_panel].scale.header) + (m_isCut ? tr(" (cut above; the table has all)") : QString());
    if (m_unit->text() != text) m_unit->setText(text);
}

void PlotChart::mark(int period)
{
    m_marked = period;
    const bool isShown = period >= 0 && period < static_cast<int>(m_contents.periods.size()) && plotArea().isValid();
    m_mark->setVisible(isShown);
    if (!isShown) return;
    const PeriodSpan& span = m_contents.periods[static_cast<std::size_t>(period)];
    const double perMonth = plotArea().width() / m_contents.periods.back().until;
    m_mark->setRect(plotArea().left() + span.from * perMonth, plotArea().top(), (span.until - span.from) * perMonth, plotArea().height());
}

void PlotChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    layOut();
}

void PlotChart::layOut()
{
    const QFontMetricsF metrics(m_unit->font());
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(QStringLiteral("000,000")) + 6;
    const QRectF area(left, line + 6, size().width() - left - 8, size().height() - 2 * line - 18);
    if (area.width() < 20 || area.height() < 10) return;
    setPlotArea(area);
    if (!m_contents.panels.empty()) place();
    // The axes follow a plot area only when the layout is made again; within a resize nobody else asks for that.
    layout()->invalidate();
    layout()->activate();
    m_bands->setFrame(area, m_axis.top);
    m_unit->setPos(4, 1);
    setYears();
    mark(m_marked);
}

}  // namespace headroom
