// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "charts/plot_chart.h"

namespace headroom {

/// A panel on screen. Says over which period the pointer is, and lets the arrow keys walk through the periods.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    PlotChart& plot() { return *m_plot; }
    void setContents(const ChartContents& contents, std::size_t panel);

    /// The place of a period's column, for a tooltip beside it.
    QPoint placeOf(int period) const;

signals:
    /// The pointer is over this period (-1: over none).
    void pointed(int period, QPoint globalPosition);
    /// A key asks to go so many periods further; 0 is none.
    void stepped(int periods);
    void left();

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PlotView(PlotChart* plot, QWidget* parent);
    int periodAt(const QPoint& position) const;
    void colour();

    PlotChart* m_plot = nullptr;
    std::vector<PeriodSpan> m_periods;
};

}  // namespace headroom
