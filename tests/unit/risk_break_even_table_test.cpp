// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "risk/break_even_table.h"
#include "support/risky_plan.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// A table as text: cells set apart by " | ".
std::string pictureOf(const TextTable& table)
{
    std::string text;
    for (const TextRow& row : table.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) text += (at ? " | " : "") + row.cells[at];
        text += '\n';
    }
    return text;
}

TEST(BreakEvens, AreThoseOfEachCheckOnItsOwn)
{
    const Statement base(riskyPlan());
    std::vector<Assertion<>> checks = questionsOfEveryPlan();
    std::ranges::copy(base.plan().checks, std::back_inserter(checks));
    for (const Place& input : usualInputs()) {
        const auto together = breakEvens(base, input, checks);
        ASSERT_EQ(together.size(), checks.size());
        for (std::size_t at = 0; at < checks.size(); ++at) {
            const BreakEven alone = breakEven(base, input, checks[at]);
            EXPECT_EQ(together[at].answer, alone.answer) << checks[at].name;
            EXPECT_EQ(together[at].value, alone.value) << checks[at].name;
            EXPECT_EQ(together[at].low.input, alone.low.input);
            EXPECT_EQ(together[at].high.value, alone.high.value);
            EXPECT_EQ(together[at].month, alone.month);
            EXPECT_EQ(together[at].reason, alone.reason);
            EXPECT_EQ(together[at].evaluations, alone.evaluations);
        }
    }
}

TEST(BreakEvenTable, SaysWhereEachCheckTurnsAndWhatTurnsItNowhere)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.checks = {{.id = 90, .name = "Revenue", .figure = "total_contract_revenue", .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 131'400, .atMost = {}, .note = {}},
                   {.id = 91, .name = "Nothing", .figure = "no_such_figure", .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 1, .atMost = {}, .note = {}}};
    const Statement base(plan);
    const TextTable table = breakEvenTable(base);
    for (const TextRow& row : table.rows) EXPECT_EQ(row.cells.size(), table.columns.size());
    const std::string picture = pictureOf(table);
    EXPECT_NE(picture.find("Revenue (now green) | "), std::string::npos) << picture;
    // It earns 175,200 at price 1.
    EXPECT_NE(picture.find("Price scale | 1.00 | 0.7500 | red | 0.7"), std::string::npos) << picture;
    EXPECT_NE(picture.find("No value turns it: "), std::string::npos) << picture;
    const auto nothing = picture.find("\nNothing | ");
    ASSERT_NE(nothing, std::string::npos) << picture;
    EXPECT_NE(picture.find("No break-even: ", nothing), std::string::npos) << picture;
    EXPECT_NE(picture.find("no_such_figure", nothing), std::string::npos) << picture;
}

TEST(BreakEvenTable, ReadsChecksInTheScenarioThatIsAskedFor)
{
    const Statement base(riskyPlan());
    const auto capexTurns = [&](Id scenario) {
        const TextTable table = breakEvenTable(base, scenario);
        const auto group = std::ranges::find_if(table.rows, [](const TextRow& row) { return row.kind == RowKind::Group && row.cells[0].starts_with("Capex stays below a billion"); });
        EXPECT_NE(group, table.rows.end());
        std::string text;
        for (auto row = group + 1; row != table.rows.end() && row->kind != RowKind::Group; ++row)
            for (const std::string& cell : row->cells) text += cell + "|";
        return text;
    };
    // Dear GPUs leave room for fewer of them.
    EXPECT_NE(capexTurns(0), capexTurns(41));
    EXPECT_NE(capexTurns(0).find("GPU scale|"), std::string::npos) << capexTurns(0);
}

}  // namespace
}  // namespace headroom::testing
