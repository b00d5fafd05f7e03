// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_plot.h"

#include <QToolTip>
#include <algorithm>
#include <utility>

namespace headroom {

ChartPlot::ChartPlot(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

ChartPlot::~ChartPlot()
{
    // A panel that goes loses the focus, and would still say that the pointer left it.
    for (PlotView* view : m_panels) disconnect(view, nullptr, this, nullptr);
}

void ChartPlot::addPanel(bool isFirst)
{
    auto* view = new PlotView;
    view->setMinimumHeight(70);
    auto* legend = new Legend;
    legend->setTop(legend->fontMetrics().height());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(view, 1);
    row->addWidget(legend);
    m_column->addLayout(row, isFirst ? 3 : 2);
    m_panels.push_back(view);
    m_legends.push_back(legend);
    connect(view, &PlotView::pointed, this, &ChartPlot::point);
    const std::size_t panel = m_panels.size() - 1;
    connect(view, &PlotView::pressed, this, [this, panel](int period, int series) { press(panel, period, series); });
    connect(view, &PlotView::stepped, this, [this, panel](int periods) {
        const int last = static_cast<int>(m_contents.periods.size()) - 1;
        stepTo(panel, std::clamp(m_chosen < 0 && periods > 0 ? periods - 1 : m_chosen + periods, 0, last));
    });
    connect(view, &PlotView::seriesStepped, this, [this, panel](int lines) { stepSeries(panel, lines); });
    connect(view, &PlotView::left, this, &ChartPlot::clear);
    connect(view, &PlotView::dropped, this, [this] {
        m_point.reset();
        clear();
    });
}

void ChartPlot::setContents(const ChartContents& contents)
{
    const bool isRenamed = contents.title != m_contents.title || m_panels.size() < contents.panels.size();
    const bool keepsPeriods = contents.period == m_contents.period && contents.periods.size() == m_contents.periods.size();
    const int chosen = std::exchange(m_chosen, -1);
    m_contents = contents;
    const bool isThere = m_point && m_point->panel < contents.panels.size() && m_point->series < contents.panels[m_point->panel].series.size() && m_point->period < contents.periods.size();
    if (!isThere || !keepsPeriods) m_point.reset();
    while (m_panels.size() < contents.panels.size()) addPanel(m_panels.empty());
    for (std::size_t at = 0; at < contents.panels.size(); ++at) {
        m_panels[at]->setContents(contents, at);
        if (!isRenamed) continue;
        const QString name = at == 0 ? contents.title : tr("%1, ratio").arg(contents.title);
        for (QWidget* part : {static_cast<QWidget*>(m_panels[at]), m_panels[at]->viewport()}) part->setAccessibleName(name);
    }
    setLegends();
    describe();
    if (chosen < 0) return;
    if (keepsPeriods) readAgain(chosen);
    else QToolTip::hideText();
}

/// The read-out follows what it reads out.
void ChartPlot::readAgain(int period)
{
    mark(period);
    const auto at = static_cast<std::size_t>(period);
    m_panels.front()->setAccessibleDescription(spokenReadOut(m_contents, at, m_point));
    if (QToolTip::isVisible()) QToolTip::showText(m_readAt, readOut(m_contents, at, m_point), this);
}

void ChartPlot::describe()
{
    const QString text = alternativeText(m_contents);
    for (PlotView* view : m_panels) view->setAccessibleDescription(text);
}

void ChartPlot::setLegends()
{
    std::vector<std::vector<LegendEntry>> widest;
    for (std::size_t at = 0; at < m_contents.panels.size(); ++at) {
        m_legends[at]->setEntries(legendOf(m_contents.panels[at]));
        // With the names of what was planned, so that nothing moves when a preview begins.
        PanelContents ghosted{.scale = {}, .series = m_contents.panels[at].series, .planned = m_contents.panels[at].series, .threshold = m_contents.panels[at].threshold, .thresholdName = m_contents.panels[at].thresholdName};
        widest.push_back(legendOf(ghosted));
    }
    if (widest == m_widest) return;
    m_widest = std::move(widest);
    // Legends of one width: the time axes stand exactly below each other.
    double width = 0;
    for (const auto& entries : m_widest) width = std::max(width, legendWidth(QFontMetricsF(m_legends.front()->font()), entries));
    for (Legend* legend : m_legends) legend->setFixedWidth(static_cast<int>(width) + 1);
}

void ChartPlot::mark(int period)
{
    m_chosen = period;
    for (PlotView* view : m_panels) view->plot().mark(period);
}

void ChartPlot::point(int period, const QPoint& globalPosition)
{
    if (period < 0) return clear();
    mark(period);
    m_readAt = globalPosition + QPoint(14, 10);
    QToolTip::showText(m_readAt, readOut(m_contents, static_cast<std::size_t>(period), m_point), this);
}

void ChartPlot::choose(int period)
{
    if (m_panels.empty() || period < 0) return;
    mark(period);
    const auto at = static_cast<std::size_t>(period);
    m_panels[m_point ? m_point->panel : 0]->setAccessibleDescription(spokenReadOut(m_contents, at, m_point));
    m_readAt = m_panels.front()->placeOf(period);
    QToolTip::showText(m_readAt, readOut(m_contents, at, m_point), this);
}

void ChartPlot::clear()
{
    // The figure that is chosen stays marked as long as the keyboard is here.
    if (std::ranges::none_of(m_panels, &QWidget::hasFocus)) m_point.reset();
    if (m_chosen < 0) return;
    mark(m_point ? static_cast<int>(m_point->period) : -1);
    QToolTip::hideText();
}

std::optional<Asked> ChartPlot::chosenFigure() const
{
    if (!m_point) return std::nullopt;
    const QVariant asked = askedData(figureAt(m_contents, m_contents.panels[m_point->panel].series[m_point->series], m_point->period));
    return asked.isValid() ? std::optional(asked.value<Asked>()) : std::nullopt;
}

void ChartPlot::chooseFigure(const ChartPoint& at)
{
    m_point = at;
    choose(static_cast<int>(at.period));
    tellChosen(*this);
}

void ChartPlot::press(std::size_t panel, int period, int series)
{
    const auto order = readingOrder(m_contents.panels[panel]);
    if (order.empty()) return;
    m_point = ChartPoint{panel, series < 0 ? order.front() : static_cast<std::size_t>(series), static_cast<std::size_t>(period)};
    mark(period);
    if (QToolTip::isVisible()) QToolTip::showText(m_readAt, readOut(m_contents, m_point->period, m_point), this);
    tellChosen(*this);
}

void ChartPlot::stepTo(std::size_t panel, int period)
{
    const auto order = readingOrder(m_contents.panels[panel]);
    if (order.empty() || period < 0) return;
    const bool isHere = m_point && m_point->panel == panel;
    chooseFigure({panel, isHere ? m_point->series : order.front(), static_cast<std::size_t>(period)});
}

void ChartPlot::stepSeries(std::size_t panel, int lines)
{
    const auto order = readingOrder(m_contents.panels[panel]);
    if (order.empty() || m_contents.periods.empty()) return;
    const bool isHere = m_point && m_point->panel == panel;
    const auto found = isHere ? std::ranges::find(order, m_point->series) - order.begin() : -1;
    const auto at = std::clamp<std::ptrdiff_t>(found < 0 ? 0 : found + lines, 0, static_cast<std::ptrdiff_t>(order.size()) - 1);
    chooseFigure({panel, order[static_cast<std::size_t>(at)], static_cast<std::size_t>(std::max(m_chosen, 0))});
}

}  // namespace headroom
