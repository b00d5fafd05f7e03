// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_view.h"

#include <QKeyEvent>
#include <algorithm>

namespace headroom {

namespace {

constexpr double reach = 5;  ///< how near to a line, in pixels, the pointer means it

}  // namespace

/// The view is given its chart at once: one of its own, which it makes where it has none, would be nobody's when another is set.
PlotView::PlotView(QWidget* parent) : PlotView(new PlotChart, parent) {}

PlotView::PlotView(PlotChart* plot, QWidget* parent) : QChartView(plot, parent), m_plot(plot)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    colour();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    m_plot->setTextFont(small);
}

void PlotView::setContents(const ChartContents& contents, std::size_t panel)
{
    m_periods = contents.periods;
    m_panel = contents.panels[panel];
    m_plot->setContents(contents, panel);
}

int PlotView::periodAt(const QPoint& position) const
{
    const QRectF area = m_plot->plotArea();
    const QPointF at = m_plot->mapFromScene(mapToScene(position));
    if (m_periods.empty() || !area.contains(at)) return -1;
    const double month = (at.x() - area.left()) / area.width() * m_periods.back().until;
    const auto found = std::ranges::find_if(m_periods, [month](const PeriodSpan& span) { return month < span.until; });
    return found == m_periods.end() ? -1 : static_cast<int>(found - m_periods.begin());
}

QPoint PlotView::placeOf(int period) const
{
    const PeriodSpan& span = m_periods[static_cast<std::size_t>(period)];
    const QRectF area = m_plot->plotArea();
    const double x = area.left() + area.width() * span.until / m_periods.back().until;
    return viewport()->mapToGlobal(mapFromScene(m_plot->mapToScene(QPointF(x, area.top() + area.height() / 4))));
}

bool PlotView::viewportEvent(QEvent* event)
{
    // A scene answers with the tooltips of its items, of which there are none: it would close the read-out.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    emit pointed(periodAt(event->pos()), event->globalPosition().toPoint());
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    const int period = periodAt(event->pos());
    if (period < 0) return;
    const QRectF area = m_plot->plotArea();
    const double perPixel = m_plot->axisTop() / area.height();
    const double height = (area.bottom() - m_plot->mapFromScene(mapToScene(event->pos())).y()) * perPixel;
    const auto series = seriesAt(m_panel, m_plot->bands().bands(), static_cast<std::size_t>(period), height, reach * perPixel);
    emit pressed(period, series ? static_cast<int>(*series) : -1);
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit left();
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const int all = static_cast<int>(m_periods.size());
    switch (event->key()) {
    case Qt::Key_Left: emit stepped(-1); return;
    case Qt::Key_Right: emit stepped(1); return;
    case Qt::Key_Up: emit seriesStepped(-1); return;
    case Qt::Key_Down: emit seriesStepped(1); return;
    case Qt::Key_PageUp: emit stepped(-12); return;
    case Qt::Key_PageDown: emit stepped(12); return;
    case Qt::Key_Home: emit stepped(-all); return;
    case Qt::Key_End: emit stepped(all); return;
    case Qt::Key_Escape: emit dropped(); return;
    default: QChartView::keyPressEvent(event);
    }
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    emit left();
}

void PlotView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot) colour();
}

void PlotView::colour()
{
    const ChartColours colours = chartColours(palette());
    setBackgroundBrush(colours.background);
    m_plot->setColours(colours);
}

}  // namespace headroom
