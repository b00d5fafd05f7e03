// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "figures/format.h"
#include "figures/periods.h"
#include "model/covenant_table.h"
#include "model/statement_tables.h"
#include "model/unit_table.h"
#include "plan/parse.h"
#include "risk/check.h"
#include "risk/published_table.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"
#include "support/risky_plan.h"
#include "support/shown_number.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// The value of what a cell says that it shows.
double valueOf(const Statement& statement, const CellFigure& figure)
{
    if (!figure.input.empty()) {
        const Place place = parseKey(statement.plan(), figure.input).value();
        return std::get<double>(readField(statement.plan(), table(place.table), *indexOf(statement.plan(), place.table, place.row), place.field));
    }
    if (info(figure.figure).shape == Shape::Constant) return statement.constant(figure.figure, figure.entity);
    return series(statement.ledger(), figure.figure, figure.entity, {{figure.from, figure.until, {}}}).front();
}

/// What an amount is divided by at the scale that a header names; 0 where it names none.
double divisorOf(const std::string& header, const std::string& currency)
{
    for (const double largest : {1.0, 1e3, 1e6, 1e9, 1e12})
        if (const Scale scale = scaleFor(largest, Unit::Money, currency); header == scale.header) return scale.divisor;
    return 0;
}

/// The digits after the point of a number as a table shows it.
int decimalsOf(const std::string& cell)
{
    const auto point = cell.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(std::ranges::count_if(cell.substr(point), [](char each) { return each >= '0' && each <= '9'; }));
}

class CellFigures : public ::testing::TestWithParam<Plan<>>
{
protected:
    /// The cell shows the value at this divisor, to one unit of its last digit.
    void shows(const std::string& cell, double value, double divisor)
    {
        // A line of a statement may be an outflow; what is footed may be a step off. What shows nothing says no step.
        const double step = shownSteps(cell) == 0 ? 1 : std::pow(10, -decimalsOf(cell));
        EXPECT_NEAR(std::abs(shownSteps(cell)) * step, std::abs(value) / divisor, 1.01 * step) << cell;
        ++m_seen;
    }

    const Statement statement{GetParam()};
    const std::string currency = statement.plan().settings.currency;
    int m_seen = 0;
};

TEST_P(CellFigures, OfStatementsAreWhatTheirCellsShow)
{
    for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet})
        for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
            const TextTable table = statementTable(statement, kind, period);
            const double divisor = divisorOf(table.columns.front().header, currency);
            ASSERT_GT(divisor, 0);
            for (const TextRow& row : table.rows)
                for (std::size_t at = 0; at < row.figures.size(); ++at)
                    if (row.figure(at).isAny()) shows(row.cells[at], valueOf(statement, row.figure(at)), divisor);
        }
    EXPECT_GT(m_seen, 100);
}

TEST_P(CellFigures, OfUnitEconomicsAreWhatTheirCellsShow)
{
    for (const TextTable& table : {unitCostTable(statement, boughtSkus(statement)), unitPriceTable(statement), levelisedTable(statement)})
        for (const TextRow& row : table.rows)
            for (std::size_t at = 0; at < row.figures.size(); ++at)
                if (row.figure(at).isAny() && !row.cells[at].empty() && std::isdigit(row.cells[at][0])) shows(row.cells[at], valueOf(statement, row.figure(at)), 1);
    EXPECT_GT(m_seen, 10);
}

TEST_P(CellFigures, OfCovenantsAreWhatTheirCellsShow)
{
    for (const TextRow& row : covenantTable(statement).rows)
        for (std::size_t at = 0; at < row.figures.size(); ++at) {
            if (!row.figure(at).isAny()) continue;
            const CellFigure figure = row.figure(at);
            const Unit unit = figure.input.empty() ? info(figure.figure).unit : table(EntityKind::Facility).fields[parseKey(statement.plan(), figure.input).value().field].field.unit;
            EXPECT_EQ(row.cells[at], formatFigure(valueOf(statement, figure), unit, currency));
        }
}

INSTANTIATE_TEST_SUITE_P(Plans, CellFigures, ::testing::Values(smallPlan(), buildOutPlan(), everythingPlan()));

TEST(CellFigure, OfACheckIsThatOfTheMonthThatBinds)
{
    Plan<> plan = riskyPlan();
    plan.checks.push_back({.id = 54, .name = "Cash stays above zero", .figure = "cash", .measure = Measure::Lowest, .atLeast = 0});
    plan.checks.push_back({.id = 55, .name = "Half of the receipts", .figure = "contract_receipts_total", .measure = Measure::Total, .fromMonth = 6, .untilMonth = 36, .atLeast = 0});
    const Statement statement{plan};
    int months = 0;
    for (const CheckResult& result : checkResults(statement)) {
        const auto check = std::ranges::find(statement.plan().checks, result.id, &Assertion<>::id);
        if (check->scenario || !result.value || result.figure.figure == Figure::Count_) continue;
        if (result.month && info(result.figure.figure).shape != Shape::Constant) {
            ++months;
            EXPECT_EQ(result.figure.from, *result.month);
        }
        EXPECT_EQ(valueOf(statement, result.figure), *result.value) << result.name;
    }
    EXPECT_GT(months, 0);
}

TEST(CellFigure, OfAPublishedValueIsTheModels)
{
    const Statement statement{riskyPlan()};
    for (const PublishedComparison& row : publishedComparisons(statement)) {
        if (!row.model) continue;
        EXPECT_EQ(valueOf(statement, row.modelFigure), *row.model) << row.name;
    }
    for (const TextRow& row : publishedTable(statement).rows) EXPECT_FALSE(row.figure(2).isAny());
}

TEST(CellFigure, NamesAnInputAsFilesDo)
{
    EXPECT_EQ(CellFigure::ofInput(EntityKind::Site, 10, "pue").input, "sites.10.pue");
    EXPECT_FALSE(CellFigure{}.isAny());
}

}  // namespace
}  // namespace headroom::testing
