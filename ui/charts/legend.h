// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

#include "charts/chart_colours.h"
#include "charts/chart_contents.h"
#include "palette/series_style.h"

namespace headroom {

/// One line of a legend.
struct LegendEntry {
    enum class Swatch { Fill, Hanging, Outline, Dashes, Threshold, Planned, PlannedDots };
    QString name;
    SeriesStyle style;
    Swatch swatch = Swatch::Fill;
    bool operator==(const LegendEntry&) const = default;
};

/// What a panel shows, from top to bottom as the eye meets it: lines, fills, then a stack from its top.
std::vector<LegendEntry> legendOf(const PanelContents& panel);

/// Paints a legend, one line an entry, within the rectangle; returns its height.
double paintLegend(QPainter& painter, const QRectF& rectangle, const std::vector<LegendEntry>& entries, const ChartColours& colours);

/// The width that its longest line takes.
double legendWidth(const QFontMetricsF& metrics, const std::vector<LegendEntry>& entries);

/// A legend beside a chart.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);
    void setEntries(std::vector<LegendEntry> entries);

    /// The space above the first entry, so that it stands beside the top of the plot.
    void setTop(int pixels) { m_top = pixels; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LegendEntry> m_entries;
    int m_top = 0;
};

}  // namespace headroom
