// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QLegend>
#include <algorithm>
#include <cmath>

#include "charts/chart_geometry.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

PlotChart::PlotChart(QGraphicsItem* parent) : QChart(parent), m_time(new QCategoryAxis(this)), m_value(new QValueAxis(this)), m_unit(new QGraphicsSimpleTextItem(this)), m_mark(new QGraphicsRectItem(this))
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
    m_mark->setPen(Qt::NoPen);
    m_mark->setZValue(100);
    m_mark->hide();
    m_colours = paperColours();
}

void PlotChart::setContents(const ChartContents& contents, std::size_t panel)
{
    const bool isSame = !m_contents.panels.empty() && isSameKind(contents.panels[panel]);
    m_contents = contents;
    m_panel = panel;
    if (!isSame) makeSeries();
    setYears();
    place();
    paintSeries();
    mark(-1);
}

bool PlotChart::isSameKind(const PanelContents& panel) const
{
    const auto sameRole = [](const SeriesContents& a, const SeriesContents& b) { return a.role == b.role; };
    const PanelContents& mine = m_contents.panels[m_panel];
    return std::ranges::equal(mine.series, panel.series, sameRole) && mine.threshold.has_value() == panel.threshold.has_value();
}

QAreaSeries* PlotChart::makeArea()
{
    auto* area = new QAreaSeries(this);
    area->setUpperSeries(new QLineSeries(area));
    area->setLowerSeries(new QLineSeries(area));
    attach(area);
    return area;
}

void PlotChart::attach(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

void PlotChart::makeSeries()
{
    removeAllSeries();
    m_drawn.clear();
    m_threshold = nullptr;
    const PanelContents& panel = m_contents.panels[m_panel];
    for (std::size_t at = 0; at < panel.series.size(); ++at) {
        Drawn drawn{.series = at};
        switch (panel.series[at].role) {
        case SeriesRole::Listed: continue;
        case SeriesRole::Stacked:
        case SeriesRole::Filled:
        case SeriesRole::Hanging:
            drawn.area = makeArea();
            if (styleOf(panel.series[at].figure).hatch != Qt::NoBrush) drawn.hatching = makeArea();
            break;
        case SeriesRole::Outline:
        case SeriesRole::Dashed:
            drawn.line = new QLineSeries(this);
            attach(drawn.line);
            break;
        }
        m_drawn.push_back(drawn);
    }
    if (panel.threshold) {
        m_threshold = new QLineSeries(this);
        attach(m_threshold);
    }
}

void PlotChart::place()
{
    const PanelContents& panel = m_contents.panels[m_panel];
    const std::vector<Band> bands = bandsOf(panel);
    const double horizon = m_contents.periods.empty() ? 1 : m_contents.periods.back().until;
    double top = panel.top / panel.scale.divisor;
    m_isCut = false;
    if (panel.threshold) {
        // A ratio over almost nothing would flatten everything that matters.
        const double enough = 3 * std::max(1.0, *panel.threshold);
        m_isCut = top > enough;
        top = std::max(std::min(top, enough), 1.1 * *panel.threshold);
        m_threshold->replace(QList<QPointF>{{0, *panel.threshold}, {horizon, *panel.threshold}});
    }
    const RoundAxis axis = roundAxis(top, panel.threshold ? 3 : 6);
    m_value->setRange(0, axis.top);
    m_value->setTickCount(axis.steps + 1);
    m_value->setLabelFormat(QStringLiteral("%.%1f").arg(axis.decimals));
    m_time->setRange(0, horizon);

    for (const Drawn& drawn : m_drawn) {
        const Band& band = bands[drawn.series];
        const auto upper = edgeOf(m_contents.periods, m_contents.period, band.upper);
        if (drawn.line) drawn.line->replace(panel.series[drawn.series].role == SeriesRole::Dashed ? levelOf(m_contents.periods, band.upper) : upper);
        const auto lower = edgeOf(m_contents.periods, m_contents.period, band.lower);
        for (QAreaSeries* area : {drawn.area, drawn.hatching}) {
            if (!area) continue;
            area->lowerSeries()->replace(lower);
            area->upperSeries()->replace(upper);
        }
    }
}

void PlotChart::setYears()
{
    const QStringList old = m_time->categoriesLabels();
    for (const QString& label : old) m_time->remove(label);
    m_time->setStartValue(0);
    if (m_contents.years.empty()) return;
    // A name a year where the names fit beside each other; else a name and a tick for several years together.
    const QFontMetricsF metrics(m_time->labelsFont());
    const double perMonth = plotArea().width() / m_contents.years.back().until;
    const auto widthOf = [&metrics](const QString& label) { return metrics.horizontalAdvance(label) + 24; };
    std::size_t each = 1;
    if (perMonth > 0 && widthOf(m_contents.years.back().label) > 12 * perMonth) each = static_cast<std::size_t>(std::ceil(widthOf(QStringLiteral("FY2026–28")) / (12 * perMonth)));
    QString blank = QStringLiteral(" ");
    for (std::size_t at = 0; at < m_contents.years.size(); at += each) {
        const AxisYear& first = m_contents.years[at];
        const AxisYear& last = m_contents.years[std::min(at + each, m_contents.years.size()) - 1];
        const QString label = first.from == last.from ? first.label : QStringLiteral("%1–%2").arg(first.label, last.label.right(2));
        const bool fits = (last.until - first.from) * perMonth >= widthOf(label);
        m_time->append(fits ? label : blank, last.until);
        if (!fits) blank += QLatin1Char(' ');  // labels of this axis must differ
    }
}

void PlotChart::setColours(const ChartColours& colours)
{
    m_colours = colours;
    paintSeries();
}

void PlotChart::setTextFont(const QFont& font)
{
    m_font = font;
    paintSeries();
    layOut();
}

void PlotChart::paintSeries()
{
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(m_font);
        axis->setLabelsColor(m_colours.faded);
        axis->setGridLinePen(QPen(m_colours.grid, 1));
        axis->setLinePen(QPen(m_colours.faded, 1));
    }
    m_unit->setFont(m_font);
    m_unit->setBrush(m_colours.faded);
    QColor marked = m_colours.text;
    marked.setAlphaF(0.10F);
    m_mark->setBrush(marked);
    if (m_contents.panels.empty()) return;

    const PanelContents& panel = m_contents.panels[m_panel];
    m_unit->setText(textOf(panel.scale.header) + (m_isCut ? tr(" (cut above; the table has all)") : QString()));
    if (m_threshold) m_threshold->setPen(QPen(warningColour(), 1.6, Qt::DashLine));
    for (const Drawn& drawn : m_drawn) {
        const SeriesContents& series = panel.series[drawn.series];
        const SeriesStyle style = styleOf(series.figure);
        const bool isDashed = series.role == SeriesRole::Dashed;
        if (drawn.line) drawn.line->setPen(QPen(m_colours.text, isDashed ? 1.8 : 1.6, isDashed ? Qt::DashLine : Qt::SolidLine));
        if (drawn.area) {
            QColor fill = style.colour;
            if (series.role == SeriesRole::Hanging) fill.setAlphaF(0.25F);
            drawn.area->setPen(Qt::NoPen);
            drawn.area->setBrush(fill);
        }
        if (drawn.hatching) {
            drawn.hatching->setPen(Qt::NoPen);
            drawn.hatching->setBrush(QBrush(series.role == SeriesRole::Hanging ? style.colour : style.colour.darker(150), style.hatch));
        }
    }
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
    const double left = metrics.horizontalAdvance(QStringLiteral("0,000.0")) + 4;
    const QRectF area(left, line + 6, size().width() - left - 8, size().height() - 2 * line - 18);
    if (area.width() < 20 || area.height() < 10) return;
    setPlotArea(area);
    m_unit->setPos(4, 1);
    setYears();
    mark(m_marked);
}

}  // namespace headroom
