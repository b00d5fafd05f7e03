// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include "charts/plot_bands.h"

namespace headroom {

/// The picture of one panel, for the screen or for paper: the axes and the grid are Qt's, what lies between them is
/// PlotBands'. New contents change only what differs, which is what makes a chart cheap enough to follow a lever. Plot
/// areas have fixed margins, so that the panels of a chart stand exactly below each other.
class PlotChart : public QChart
{
    Q_OBJECT

public:
    explicit PlotChart(QGraphicsItem* parent = nullptr);

    void setContents(const ChartContents& contents, std::size_t panel);
    void setColours(const ChartColours& colours);
    void setTextFont(const QFont& font);

    /// Marks the column of a period; none with -1.
    void mark(int period);

    const PlotBands& bands() const { return *m_bands; }
    double axisTop() const { return m_axis.top; }

    /// Whether something is higher than the axis and is cut there (a coverage of 40 where the threshold is 1).
    bool isCut() const { return m_isCut; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void place();
    int stepsWithRoom() const;
    void setYears();
    void setNames(const QFontMetricsF& metrics, double perColumn);
    void setLabels(std::vector<std::pair<QString, int>> years);
    void setTexts();
    void layOut();

    ChartContents m_contents;
    std::size_t m_panel = 0;
    bool m_isCut = false;
    int m_marked = -1;
    QCategoryAxis* m_time;
    QValueAxis* m_value;
    std::vector<std::pair<QString, int>> m_years;  // what the time axis shows: names and where they end
    RoundAxis m_axis;
    PlotBands* m_bands;
    QGraphicsSimpleTextItem* m_unit;
    QGraphicsRectItem* m_mark;
};

}  // namespace headroom
