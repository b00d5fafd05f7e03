// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "charts/chart_colours.h"
#include "charts/chart_contents.h"

namespace headroom {

/// The picture of one panel, for the screen or for paper. Series are made once and follow later contents by replace(),
/// which is what makes a chart cheap enough to follow every edit; they are made anew only where the kind of chart
/// changes. Plot areas have fixed margins, so that the panels of a chart stand exactly below each other.
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

    /// Whether something is higher than the axis and is cut there (a coverage of 40 where the threshold is 1).
    bool isCut() const { return m_isCut; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    struct Drawn {
        std::size_t series = 0;
        QLineSeries* line = nullptr;      // outlines
        QAreaSeries* area = nullptr;      // fills
        QAreaSeries* hatching = nullptr;  // over the fill
    };

    bool isSameKind(const PanelContents& panel) const;
    void makeSeries();
    QAreaSeries* makeArea();
    void attach(QAbstractSeries* series);
    void place();
    void setYears();
    void paintSeries();
    void layOut();

    ChartContents m_contents;
    std::size_t m_panel = 0;
    ChartColours m_colours;
    QFont m_font;
    bool m_isCut = false;
    int m_marked = -1;
    QCategoryAxis* m_time;
    QValueAxis* m_value;
    std::vector<Drawn> m_drawn;
    QLineSeries* m_threshold = nullptr;
    QGraphicsSimpleTextItem* m_unit;
    QGraphicsRectItem* m_mark;
};

}  // namespace headroom
