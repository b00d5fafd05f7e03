// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "charts/legend.h"
#include "charts/plot_view.h"
#include "charts/read_out.h"
#include "explain/asking.h"

namespace headroom {

/// A chart on screen: its panels below each other with one time axis, a legend beside each, and the read-out of the
/// period under the pointer or chosen with the arrow keys. A click, or the keys, choose one figure of it too.
class ChartPlot : public QWidget, public ShowsFigures
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget* parent = nullptr);
    ~ChartPlot() override;

    void setContents(const ChartContents& contents);
    const ChartContents& contents() const { return m_contents; }
    PlotView& panel(std::size_t at) { return *m_panels[at]; }

    /// Marks a period in all panels and shows its figures beside the column.
    void choose(int period);
    int chosen() const { return m_chosen; }

    std::optional<Asked> chosenFigure() const override;

private:
    void addPanel(bool isFirst);
    void point(int period, const QPoint& globalPosition);
    void mark(int period);
    void clear();
    void press(std::size_t panel, int period, int series);
    void stepTo(std::size_t panel, int period);
    void stepSeries(std::size_t panel, int lines);
    void chooseFigure(const ChartPoint& at);
    void readAgain(int period);
    void setLegends();
    void describe();

    ChartContents m_contents;
    QVBoxLayout* m_column;
    std::vector<PlotView*> m_panels;
    std::vector<Legend*> m_legends;
    int m_chosen = -1;
    std::optional<ChartPoint> m_point;  ///< the figure that is chosen, while the chart has the keyboard
    QPoint m_readAt;  // where the read-out stands, on the screen
    std::vector<std::vector<LegendEntry>> m_widest;  // what the width of the legends was made for
};

}  // namespace headroom
