// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "model/headline.h"
#include "risk/break_even.h"
#include "risk/check_table.h"
#include "risk/scenario.h"
#include "risk/scenario_table.h"
#include "support/risky_plan.h"

namespace headroom::testing {
namespace {

const ScenarioRow& rowOf(const ScenarioComparison& comparison, Figure figure) { return *std::ranges::find(comparison.rows, info(figure).key, &ScenarioRow::key); }

TEST(ScenarioTable, HasTheHeadlineFiguresOfEveryScenarioThePlanFirst)
{
    const Statement base(riskyPlan());
    const ScenarioComparison comparison = compareScenarios(base);
    ASSERT_EQ(comparison.columns.size(), 3U);
    EXPECT_EQ(comparison.columns[0].id, 0);
    EXPECT_EQ(comparison.columns[2].name, "Dear GPUs");
    for (std::size_t at = 0; at < comparison.columns.size(); ++at) {
        const Statement in = scenarioStatement(base, comparison.columns[at].id);
        for (const ScenarioRow& row : comparison.rows) EXPECT_EQ(row.cells[at].value, headlineOf(in, row.key)->value) << row.key;
    }
}

TEST(ScenarioTable, SaysTheDifferenceAndMarksWhatIsWorseThanThePlan)
{
    const ScenarioComparison comparison = compareScenarios(Statement(riskyPlan()));
    const ScenarioRow& capex = rowOf(comparison, Figure::TotalCapex);
    EXPECT_EQ(capex.cells[0].difference, "");
    EXPECT_EQ(capex.cells[1].difference, "as planned");
    EXPECT_EQ(capex.cells[2].difference.front(), '+');
    EXPECT_FALSE(capex.cells[0].isWorst);
    EXPECT_FALSE(capex.cells[1].isWorst);
    EXPECT_TRUE(capex.cells[2].isWorst);
    EXPECT_TRUE(rowOf(comparison, Figure::LowestCoverage).cells[1].isWorst) << "less coverage is worse";
    EXPECT_TRUE(rowOf(comparison, Figure::ProjectIrr).cells[1].difference.ends_with(" points")) << "a change of per cent";
}

TEST(ScenarioTable, OfAPlanWithoutScenariosMarksNothing)
{
    const ScenarioComparison comparison = compareScenarios(Statement(Plan<>{}));
    ASSERT_EQ(comparison.columns.size(), 1U);
    for (const ScenarioRow& row : comparison.rows) EXPECT_FALSE(row.cells[0].isWorst) << row.key;
    const auto tables = scenarioTables(comparison, 3);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].rows.size(), comparison.rows.size()) << "nothing to differ from";
}

TEST(ScenarioTable, SetsThePlanInFrontOfEveryFewScenarios)
{
    const auto comparison = compareScenarios(Statement(riskyPlan()));
    const auto tables = scenarioTables(comparison, 1);
    ASSERT_EQ(tables.size(), 2U);
    for (const TextTable& table : tables) {
        ASSERT_EQ(table.columns.size(), 3U);
        EXPECT_EQ(table.columns[1].header, "Base plan");
        for (const TextRow& row : table.rows) EXPECT_EQ(row.cells.size(), 3U);
    }
    EXPECT_EQ(tables[1].columns[2].header, "Dear GPUs");
}

TEST(CheckTable, CountsColoursAndSaysThem)
{
    const Statement base(riskyPlan());
    const auto results = checkResults(base);
    const CheckCounts counts = countsOf(results);
    EXPECT_EQ(counts.all, 4);
    EXPECT_EQ(counts.green, 2);
    EXPECT_EQ(counts.red, 1);
    EXPECT_EQ(counts.undefined, 1);
    EXPECT_EQ(countsSentence(counts), "Checks: 1 of 4 red, 1 undefined.");
    EXPECT_EQ(countsSentence({}), "The plan has no checks.");
    const TextTable table = checkTable(base.plan(), results, 0);
    EXPECT_EQ(table.rows[0].verdict, Verdict::Broken);
    EXPECT_EQ(table.rows[1].verdict, Verdict::Held);
    EXPECT_EQ(table.rows[2].verdict, Verdict::None) << "undefined is not green";
    EXPECT_EQ(table.rows[2].cells.back(), "undefined");
    EXPECT_TRUE(distanceText(base.plan(), results[0]).ends_with(" over"));
    EXPECT_TRUE(distanceText(base.plan(), results[3]).ends_with(" to spare"));
    EXPECT_EQ(scenarioNameOf(base.plan(), results[3], 41), "Demand a year late") << "its own";
    EXPECT_EQ(scenarioNameOf(base.plan(), results[0], 41), "Dear GPUs");
}

TEST(Certificate, NamesBothEndsInFullAndHowOftenThePlanWasEvaluated)
{
    const Statement base(riskyPlan());
    const Assertion<>& check = base.plan().checks.front();
    const Place input = *parseKey(base.plan(), "settings.gpu_scale");
    const BreakEven found = breakEven(base, input, check);
    ASSERT_TRUE(found.value);
    const std::string text = certificateSentence(base, input, check, found);
    EXPECT_TRUE(text.starts_with("Bracket: at 0.")) << text;
    EXPECT_NE(text.find(": green, 1.00 bn USD; at 0."), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("Evaluations: " + std::to_string(found.evaluations) + ".")) << text;
    const Place delay = *parseKey(base.plan(), "settings.demand_delay");
    const BreakEven none = breakEven(base, delay, check);
    EXPECT_FALSE(none.value);
    EXPECT_EQ(certificateSentence(base, delay, check, none), "Evaluations: " + std::to_string(none.evaluations) + ".");
}

}  // namespace
}  // namespace headroom::testing
