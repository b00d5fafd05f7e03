// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of the founding article as checks of the first example: which hold and which do not, as the published record
// has it (§1 of the list of facts, by the number of the claim), never as the model happened to give it.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "cases/example_plan.h"
#include "graph/graph_figures.h"
#include "plan/parse.h"
#include "risk/break_even.h"
#include "risk/check.h"
#include "risk/presets.h"
#include "risk/target.h"

namespace headroom::testing {
namespace {

/// The results of the checks whose name begins with this.
std::vector<CheckResult> claims(std::string_view beginning)
{
    static const auto all = checkResults(statementOf(vast));
    std::vector<CheckResult> found;
    for (const CheckResult& result : all)
        if (result.name.starts_with(beginning)) found.push_back(result);
    return found;
}

CheckResult claim(std::string_view beginning)
{
    const auto found = claims(beginning);
    EXPECT_EQ(found.size(), 1u) << beginning;
    return found.empty() ? CheckResult{} : found.front();
}

TEST(Claims, AreAllThirteenOfTheArticleEachWithWhatOthersSay)
{
    const Plan<> plan = example(vast);
    EXPECT_TRUE(figureProblems(plan).empty());
    std::set<int> numbers;
    for (const auto& check : plan.checks) {
        numbers.insert(std::stoi(check.name));
        EXPECT_GE(check.note.size(), 40u) << check.name;
        EXPECT_GE(check.name.size(), 30u) << "a claim is a sentence";
    }
    ASSERT_EQ(numbers.size(), 13u);
    EXPECT_EQ(*numbers.begin(), 1);
    EXPECT_EQ(*numbers.rbegin(), 13);
}

TEST(Claims, HaveAColourAndASentenceThatSaysByHowMuch)
{
    const auto all = claims("");
    ASSERT_EQ(all.size(), example(vast).checks.size());
    for (const CheckResult& result : all) {
        EXPECT_NE(result.state, CheckState::Undefined) << result.name << ": " << result.sentence;
        EXPECT_TRUE(result.sentence.ends_with('.')) << result.sentence;
        EXPECT_TRUE(result.state != CheckState::Red || result.sentence.ends_with(" short.") || result.sentence.ends_with(" over.")) << result.sentence;
    }
}

// 1: 234-390 M a year. 5 and 7: supported. 6: two figures of the article that the plan was made to hold. 8: 14.2 and
// 11.9 + 4 + 6.5 bn. 12: supplier and backstop. 13: covered as long as nothing is late.
TEST(Claims, HoldWhereThePublishedRecordSupportsThem)
{
    for (const std::string_view each : {"1.", "2.", "3. Bringing", "3. Each time costs 30-50 thousand USD at list", "4.", "5.", "6.", "7.", "8.", "12.", "13. Contracts"}) {
        const auto found = claims(each);
        EXPECT_FALSE(found.empty()) << each;
        for (const CheckResult& result : found) EXPECT_EQ(result.state, CheckState::Green) << result.name << ": " << result.sentence;
    }
}

// 3: at 2.35 USD per GPU-hour, 30 thousand needs 25 hours; the plan's recall takes 9.5-16, which suits the list price.
TEST(Claims, OnTheCostOfARecallDoesNotHoldAtTheMarketPrice)
{
    const CheckResult result = claim("3. Each time costs 30-50 thousand USD at market");
    EXPECT_EQ(result.state, CheckState::Red);
    const double hours = claim("3. Bringing").value.value();
    EXPECT_GE(hours, 9.5);
    EXPECT_LE(hours, 16);
    EXPECT_LT(result.value.value(), 16 * 512 * 2.65) << "the highest rent of the time, 2.63, for the longest stall";
    EXPECT_LT(result.distance, 0);
}

// 9 and 10: 292.5 M a year against 200-250 M: 54-59 % of base and deal together, where 20-30 % is claimed.
TEST(Claims, OnTheVendorsRevenueDoNotReconcile)
{
    const CheckResult recurring = claim("9.");
    EXPECT_EQ(recurring.state, CheckState::Red);
    EXPECT_NEAR(recurring.value.value(), 292.5e6, 1e3);
    EXPECT_NEAR(recurring.distance, -92.5e6, 1e3);

    const CheckResult share = claim("10.");
    EXPECT_EQ(share.state, CheckState::Red);
    EXPECT_GE(share.value.value(), 0.54);
    EXPECT_LE(share.value.value(), 0.59);
    EXPECT_NE(share.sentence.find("(Vast)"), std::string::npos);
    EXPECT_NE(share.sentence.find(" percentage points over."), std::string::npos) << share.sentence;
}

// 11: 8.0 bn and 7.5 bn are 15.5; 21.6 bn were owed.
TEST(Claims, OnTheDebtRaisedDoesNotReconcile)
{
    const CheckResult result = claim("11.");
    EXPECT_EQ(result.state, CheckState::Red);
    EXPECT_GT(result.value.value(), 15.533e9);
    EXPECT_LE(result.value.value(), 21.615e9) << "the plan owes no more than was filed";
}

// 12: a backstop of 6.3 bn to April 2032, 79 months, is at most 957 M a year, and what the vendor earns can pay it.
TEST(Claims, OnTheChipVendorsRolesAreWhatBringsTheBackstopHome)
{
    Plan<> alone = example(vast);
    ASSERT_EQ(alone.flows.size(), 1u);
    alone.flows.clear();
    const auto home = [](const Statement& statement) { return graphFigureOf(statement, "round_trip_money").value().value.value(); };
    EXPECT_NEAR(home(statementOf(vast)) - home(Statement{alone}), 6.3e9 / 79 * 12, 1e3);
}

// 13: the months by which demand may be late before coverage falls below 1.
TEST(Claims, OnDemandThatComesALittleLaterIsABreakEven)
{
    EXPECT_EQ(claim("13. They still do").state, CheckState::Red);
    const Statement& statement = statementOf(vast);
    const auto& checks = statement.plan().checks;
    const auto covered = std::ranges::find_if(checks, [](const auto& check) { return check.name.starts_with("13. Contracts"); });
    ASSERT_NE(covered, checks.end());
    const BreakEven result = breakEven(statement, parseKey(statement.plan(), "settings.demand_delay").value(), *covered, ScanSide::Up);
    ASSERT_EQ(result.answer, BreakEvenAnswer::Found) << result.reason;
    EXPECT_GT(result.value.value(), 0);
    EXPECT_LT(result.value.value(), 6);
    EXPECT_EQ(result.low.state, CheckState::Green);
    EXPECT_EQ(result.high.state, CheckState::Red);
}

TEST(Claims, StandBesideTheSixScenariosFromHistory)
{
    const Plan<> plan = example(vast);
    ASSERT_EQ(plan.scenarios.size(), presetInfos().size());
    Plan<> made = plan;
    made.scenarios.clear();
    made.overrides.clear();
    for (auto& check : made.checks) check.scenario = {};
    Id next = 9'000'000;
    for (const PresetInfo& about : presetInfos()) {
        const EditGroup edits = addPreset(made, about.preset, next);
        next += static_cast<Id>(edits.size());
        applyEdit(made, edits);
    }
    ASSERT_EQ(made.overrides.size(), plan.overrides.size());
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i) EXPECT_EQ(made.scenarios[i].name, plan.scenarios[i].name);
    for (std::size_t i = 0; i < plan.overrides.size(); ++i) {
        EXPECT_EQ(made.overrides[i].input, plan.overrides[i].input);
        EXPECT_EQ(made.overrides[i].value, plan.overrides[i].value);
    }
}

}  // namespace
}  // namespace headroom::testing
