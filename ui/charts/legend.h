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
    enum class Swatch { Fill, Hanging, Outline, Dashes, Threshold };
    QString name;
    SeriesStyle style;
    Swatch swatch = Swatch::Fill;
};

/// What a chart shows, from top to bottom as the eye meets it: lines, then a stack from its top, then the next panel.
std::vector<LegendEntry> legendOf(const ChartContents& contents);

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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LegendEntry> m_entries;
};

}  // namespace headroom
