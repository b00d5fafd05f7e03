// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "charts/legend.h"
#include "charts/plot_view.h"

namespace headroom {

/// A chart on screen: its panels below each other with one time axis, a legend beside each, and the read-out of the
/// period under the pointer or chosen with the arrow keys.
class ChartPlot : public QWidget
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

private:
    void addPanel(bool isFirst);
    void point(int period, const QPoint& globalPosition);
    void mark(int period);
    void clear();
    void readAgain(int period);
    void setLegends();
    void describe();

    ChartContents m_contents;
    QVBoxLayout* m_column;
    std::vector<PlotView*> m_panels;
    std::vector<Legend*> m_legends;
    int m_chosen = -1;
    QPoint m_readAt;  // where the read-out stands, on the screen
    std::vector<std::vector<LegendEntry>> m_widest;  // what the width of the legends was made for
};

}  // namespace headroom
