// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "charts/plot_chart.h"

namespace headroom {

/// A panel on screen. Says over which period the pointer is and which series is pressed, and lets the arrow keys walk through
/// periods and series.
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
    /// The mouse is pressed on this series over this period; -1: on none, above them all.
    void pressed(int period, int series);
    /// A key asks to go so many periods further; 0 is none.
    void stepped(int periods);
    /// A key asks for the series so many lines further down the read-out.
    void seriesStepped(int series);
    void left();
    /// Esc: nothing is chosen any more.
    void dropped();

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
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
    PanelContents m_panel;
};

}  // namespace headroom
