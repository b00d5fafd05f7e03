// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "figures/format.h"
#include "figures/periods.h"
#include "model/cell_figure.h"
#include "model/statement.h"

namespace headroom {

/// How a series is drawn. Listed figures are not drawn: they stand in the table and the read-out only.
enum class SeriesRole {
    Stacked,  ///< on top of the stacked series before it
    Filled,   ///< from zero up
    Outline,  ///< a line along the top, from zero where periods stand apart
    Hanging,  ///< hatched, from the outline before it downwards
    Dashed,   ///< a line along the top, dashed
    Listed,
};

/// One figure by period, in its own unit and at full precision.
struct SeriesContents {
    Figure figure = Figure::Count_;
    QString name;
    SeriesRole role = SeriesRole::Listed;
    std::size_t entity = 0;  ///< whose figure it is
    std::vector<double> values;
    std::vector<bool> exists;  ///< by period; empty where the figure always exists
    QString reason;            ///< why it does not, where it does not
    std::vector<CellFigure> figures{};  ///< by column, where columns are names and not months of one figure

    bool existsAt(std::size_t period) const { return exists.empty() || exists[period]; }
};

/// Series that share an axis, and so a unit and a scale.
struct PanelContents {
    Scale scale;
    std::vector<SeriesContents> series;
    std::vector<SeriesContents> planned;  ///< while a preview is shown: the plan's own, series by series; else empty
    QString plannedName;                  ///< whose those are, where not the plan's: the other side of a comparison
    std::optional<double> threshold;
    QString thresholdName;
    double top = 0;  ///< the axis need not reach higher
};

/// Whole fiscal years of the axis, in months: one tick and one label each.
struct AxisYear {
    int from = 0;
    int until = 0;
    QString label;
};

/// What stands along the lower axis: months of the plan, or names with a column or two each.
enum class ChartAxis { Time, Names };

/// All that a chart shows, as a value: what its picture, its table, its tooltip and its page in the report are made of.
struct ChartContents {
    QString title;
    QString brief;  ///< the title where there is little room; empty: the same
    ChartAxis axis = ChartAxis::Time;
    Period period = Period::Month;
    std::vector<PeriodSpan> periods;
    std::vector<AxisYear> years;
    std::vector<PanelContents> panels;
};

enum class WasteMeasure { Money, GpuHours };

/// Capex by category.
ChartContents capexContents(const Statement& statement, Period period);

/// Opportunity-cost waste by cause, in money or in GPU-hours, with the part that a buyer waits for.
ChartContents wasteContents(const Statement& statement, Period period, WasteMeasure measure);

/// Contracted receipts against obligations with the shortfall, and below them the coverage ratio with its threshold.
ChartContents coverageContents(const Statement& statement, Period period);

/// Achieved utilization against its target and the ceiling that storage and failures set; below it the GPUs that are
/// delivered and those with power.
ChartContents utilizationContents(const Statement& statement, Period period);

/// What is owed by facility.
ChartContents debtContents(const Statement& statement, Period period);

/// A facility's DSCR against its covenant, or against 1 where it has none; below it the LLCR.
ChartContents dscrContents(const Statement& statement, Period period, std::size_t facility);

/// What a GPU-hour costs in steady state by component, SKU by SKU: at 100 % and beside it at the target.
ChartContents unitContents(const Statement& statement);

/// The series of a panel as the eye meets them and the read-out lists them: lines and fills, then a stack from its top.
std::vector<std::size_t> readingOrder(const PanelContents& panel);

/// What a series shows in a period.
CellFigure figureAt(const ChartContents& contents, const SeriesContents& series, std::size_t period);

/// A number of a series as its table shows it: at the panel's scale, or "none" where the figure does not exist.
QString cellText(const PanelContents& panel, const SeriesContents& series, std::size_t period);

/// "Servers (USD m)".
QString headerText(const PanelContents& panel, const SeriesContents& series);

/// The period as people read it.
QString periodText(const PeriodSpan& period);

}  // namespace headroom
