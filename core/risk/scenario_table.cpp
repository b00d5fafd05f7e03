// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario_table.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/headline.h"
#include "risk/headline_text.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

enum class Worse { Lower, Higher };

struct Judged {
    Figure figure;
    Worse worse;
};

constexpr std::array judged{
    Judged{Figure::LowestCoverage, Worse::Lower},      Judged{Figure::MonthsBelow, Worse::Higher},        Judged{Figure::LowestDscr, Worse::Lower},
    Judged{Figure::BreachMonths, Worse::Higher},       Judged{Figure::PeakFundingGap, Worse::Higher},     Judged{Figure::ProjectNpv, Worse::Lower},
    Judged{Figure::ProjectIrr, Worse::Lower},          Judged{Figure::EquityIrr, Worse::Lower},           Judged{Figure::Payback, Worse::Higher},
    Judged{Figure::TotalCapex, Worse::Higher},         Judged{Figure::PeakDebt, Worse::Higher},           Judged{Figure::TotalContractRevenue, Worse::Lower},
    Judged{Figure::TotalMarketRevenue, Worse::Lower},  Judged{Figure::MeanAchieved, Worse::Lower},        Judged{Figure::TotalWaste, Worse::Higher},
    Judged{Figure::BilledHourCost, Worse::Higher},     Judged{Figure::TotalStranded, Worse::Higher},
};

ScenarioCell cellOf(const Statement& statement, const HeadlineFigure& figure)
{
    return {.value = figure.value, .text = headlineText(statement, figure), .difference = {}};
}

std::string differenceText(double difference, Unit unit, std::string_view currency)
{
    return difference == 0 ? said(HR_TR("as planned")) : headlineChange(difference, unit, currency);
}

void markWorst(ScenarioRow& row, Worse worse)
{
    const double sign = worse == Worse::Higher ? 1 : -1;
    const auto& plan = row.cells.front().value;
    std::optional<double> worst = plan;
    for (const ScenarioCell& cell : row.cells)
        if (cell.value && (!worst || sign * *cell.value > sign * *worst)) worst = cell.value;
    for (ScenarioCell& cell : row.cells) cell.isWorst = worst && plan && worst != plan && cell.value == worst;
}

}  // namespace

ScenarioComparison compareScenarios(const Statement& base)
{
    ScenarioComparison result;
    for (const Judged& each : judged) result.rows.push_back({.key = info(each.figure).key, .label = info(each.figure).label, .cells = {}});
    const auto add = [&](const Statement& statement) {
        for (ScenarioRow& row : result.rows) {
            const auto figure = headlineOf(statement, row.key);
            ScenarioCell cell = cellOf(statement, *figure);
            if (!row.cells.empty() && cell.value && row.cells.front().value) cell.difference = differenceText(*cell.value - *row.cells.front().value, figure->unit, base.plan().settings.currency);
            row.cells.push_back(std::move(cell));
        }
    };
    result.columns.push_back({.id = 0, .name = said(HR_TR("Base plan")), .note = said(HR_TR("The plan as it is entered."))});
    add(base);
    for (const auto& scenario : base.plan().scenarios) {
        result.columns.push_back({scenario.id, scenario.name, scenario.note});
        add(scenarioStatement(base, scenario.id));
    }
    for (std::size_t at = 0; at < result.rows.size(); ++at) markWorst(result.rows[at], judged[at].worse);
    return result;
}

std::string markedWorst(const std::string& text) { return "▼ " + text; }

std::vector<TextTable> scenarioTables(const ScenarioComparison& comparison, std::size_t abreast)
{
    std::vector<TextTable> tables;
    const std::size_t scenarios = comparison.columns.size() - 1;
    for (std::size_t from = 0; from == 0 || from < scenarios; from += abreast) {
        std::vector<std::size_t> shown{0};
        for (std::size_t at = from; at < std::min(scenarios, from + abreast); ++at) shown.push_back(at + 1);
        TextTable table;
        table.columns.push_back({said(HR_TR("Headline figure")), ColumnKind::Words});
        for (const std::size_t at : shown) table.columns.push_back({comparison.columns[at].name, ColumnKind::Words});
        for (const ScenarioRow& row : comparison.rows) {
            TextRow values{.kind = RowKind::Line, .cells = {said(row.label)}}, differences{.kind = RowKind::Part, .cells = {{}}};
            for (const std::size_t at : shown) {
                const ScenarioCell& cell = row.cells[at];
                values.cells.push_back(cell.isWorst ? markedWorst(cell.text) : cell.text);
                differences.cells.push_back(cell.difference);
            }
            table.rows.push_back(std::move(values));
            if (shown.size() > 1) table.rows.push_back(std::move(differences));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace headroom
