// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "figures/format.h"
#include "model/statement_tables.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"
#include "support/shown_number.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

constexpr std::array kinds{StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet};
constexpr std::array periods{Period::Month, Period::Quarter, Period::Year};

const TextRow& rowOf(const TextTable& table, std::string_view label)
{
    for (const TextRow& row : table.rows)
        if (row.cells.front() == label) return row;
    ADD_FAILURE() << "no line " << label;
    return table.rows.front();
}

double shown(const TextTable& table, std::string_view label, std::size_t column)
{
    const double steps = shownSteps(rowOf(table, label).cells[column]);
    EXPECT_FALSE(std::isnan(steps)) << label;
    return steps;
}

/// The lines between two totals, as displayed.
double linesBefore(const TextTable& table, std::string_view total, std::size_t column)
{
    double sum = 0;
    for (const TextRow& row : table.rows) {
        if (row.cells.front() == total) return sum;
        if (row.kind == RowKind::Part) sum += shownSteps(row.cells[column]);
        else if (row.kind == RowKind::Total) sum = 0;
    }
    ADD_FAILURE() << "no total " << total;
    return sum;
}

class StatementTables : public ::testing::TestWithParam<Plan<>>
{
protected:
    const Statement statement{GetParam()};
};

TEST_P(StatementTables, FootAsDisplayedInEveryPeriod)
{
    for (const Period period : periods) {
        const TextTable income = statementTable(statement, StatementKind::Income, period);
        const TextTable cash = statementTable(statement, StatementKind::CashFlow, period);
        const TextTable balance = statementTable(statement, StatementKind::BalanceSheet, period);
        ASSERT_GT(income.columns.size(), 1u);
        for (std::size_t column = 1; column < income.columns.size(); ++column) {
            double before = 0;
            for (const char* total : {"Revenue", "EBITDA", "EBIT", "Profit before tax", "Net income"}) {
                EXPECT_EQ(shown(income, total, column), before + linesBefore(income, total, column)) << total << column;
                before = shown(income, total, column);
            }
            double change = 0;
            for (const char* total : {"Cash flow from operations", "Cash flow from investing", "Cash flow from financing"}) {
                EXPECT_EQ(shown(cash, total, column), linesBefore(cash, total, column)) << total << column;
                change += shown(cash, total, column);
            }
            EXPECT_EQ(shown(cash, "Change in cash, reserves included", column), change) << column;
            for (const char* total : {"Total assets", "Total liabilities", "Total equity"}) EXPECT_EQ(shown(balance, total, column), linesBefore(balance, total, column)) << total << column;
            EXPECT_EQ(shown(balance, "Total liabilities and equity", column), shown(balance, "Total liabilities", column) + shown(balance, "Total equity", column)) << column;
            EXPECT_EQ(shown(balance, "Total assets", column), shown(balance, "Total liabilities and equity", column)) << column;
        }
    }
}

TEST_P(StatementTables, ShowTheFiguresOfTheCoreToAStepWithOutflowsInParentheses)
{
    const auto spans = periodsOf(statement.structure().calendar, statement.horizon(), Period::Quarter);
    for (const StatementKind kind : kinds) {
        const auto lines = statementLines(kind);
        const TextTable table = statementTable(statement, kind, Period::Quarter);
        ASSERT_EQ(table.rows.size(), lines.size());
        // The scale is that of all three.
        double largest = 0;
        for (const StatementKind each : kinds)
            for (const StatementLine& line : statementLines(each))
                if (line.figure)
                    for (const double value : series(statement.ledger(), *line.figure, 0, spans)) largest = std::max(largest, std::abs(value));
        const Scale scale = scaleFor(largest / 1000, Unit::Money, statement.plan().settings.currency);
        EXPECT_EQ(table.columns.front().header, scale.header);
        for (std::size_t row = 0; row < lines.size(); ++row) {
            if (!lines[row].figure) continue;
            const auto values = series(statement.ledger(), *lines[row].figure, 0, spans);
            for (std::size_t at = 0; at < spans.size(); ++at) {
                const double exact = (lines[row].side == FlowSide::Out ? -values[at] : values[at]) / scale.divisor * std::pow(10.0, scale.decimals);
                const double off = std::abs(shownSteps(table.rows[row].cells[at + 1]) - exact);
                // What stands in two statements is rounded for itself; sums and other lines give way to it by little more than a step.
                const bool isShared = std::ranges::count_if(kinds, [&](StatementKind each) { return std::ranges::any_of(statementLines(each), [&](const StatementLine& other) { return other.figure == lines[row].figure; }); }) > 1;
                EXPECT_LE(off, isShared ? 0.5 + 1e-6 : 2) << table.rows[row].cells[0] << at;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Plans, StatementTables, ::testing::Values(smallPlanWith(smallContract()), buildOutPlan(), everythingPlan()));

TEST(StatementTable, IsThatOfASmallPlanComputedByHand)
{
    // 14,600 a month over the first year; 100 GPUs of 10,000, depreciated over 60 months: 200,000 a year, 25 % tax on nothing.
    const TextTable income = statementTable(Statement{smallPlanWith(smallContract())}, StatementKind::Income, Period::Year);
    EXPECT_EQ(income.columns.front().header, "USD k");
    EXPECT_EQ(income.columns[1].header, "FY2026");
    EXPECT_EQ(rowOf(income, "Contract revenue").cells, (std::vector<std::string>{"Contract revenue", "175.2", "–"}));
    EXPECT_EQ(rowOf(income, "Depreciation").cells, (std::vector<std::string>{"Depreciation", "(200.0)", "(200.0)"}));
    EXPECT_EQ(rowOf(income, "EBIT").kind, RowKind::Total);
    const TextTable cash = statementTable(Statement{smallPlanWith(smallContract())}, StatementKind::CashFlow, Period::Year);
    EXPECT_EQ(rowOf(cash, "Capex").cells[1], "(1,000.0)") << cash.columns.front().header;
}

TEST(StatementTable, OfManyPeriodsIsCutIntoSeveralAtOneScale)
{
    const Statement statement{buildOutPlan()};
    const auto tables = statementTables(statement, StatementKind::CashFlow, Period::Year, 4);
    const TextTable whole = statementTable(statement, StatementKind::CashFlow, Period::Year);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables[1].columns.size(), 3u);
    for (std::size_t row = 0; row < whole.rows.size(); ++row) {
        EXPECT_EQ(tables[1].rows[row].cells.back(), whole.rows[row].cells.back());
        EXPECT_EQ(tables[0].rows[row].cells[1], whole.rows[row].cells[1]);
        EXPECT_EQ(tables[1].rows[row].cells.size(), tables[1].columns.size());
    }
}

TEST(BalanceProof, SaysThatEveryPlanBalancesAndByHowMuch)
{
    const Statement statement{everythingPlan()};
    const BalanceProof proof = balanceProof(statement);
    EXPECT_TRUE(proof.balances);
    for (int month = 0; month < statement.horizon(); ++month) EXPECT_LE(std::abs(statement.at(Figure::BalanceDifference, month)), proof.difference);
    EXPECT_EQ(balanceSentence(statement).find("The balance sheet balances in every month"), 0u) << balanceSentence(statement);
}

}  // namespace
}  // namespace headroom::testing
