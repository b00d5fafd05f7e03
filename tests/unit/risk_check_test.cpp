// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "risk/check.h"
#include "risk/published_table.h"
#include "risk/target.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

// The small contract earns 14,600 a month over months 0 to 11 of 24.

Assertion<> checkOf(Figure figure, Measure measure = Measure::Lowest)
{
    return {.id = 60, .name = "a check", .figure = std::string{info(figure).key}, .row = {}, .measure = measure, .fromMonth = {}, .untilMonth = {}, .atLeast = {}, .atMost = {}, .note = {}};
}

CheckResult resultOf(const Assertion<>& check, Plan<> plan = smallPlanWith(smallContract()))
{
    plan.checks = {check};
    return checkResults(Statement(plan)).at(0);
}

TEST(Check, SaysWhatIsMissingAsASentence)
{
    Assertion<> check = checkOf(Figure::TotalContractRevenue);
    check.atLeast = 200'000;
    const auto result = resultOf(check);
    EXPECT_EQ(result.state, CheckState::Red);
    EXPECT_NEAR(*result.value, 175'200, 1e-6);
    EXPECT_NEAR(result.distance, -24'800, 1e-6);
    EXPECT_EQ(result.sentence, "The contract revenue within the horizon is 175.2 k USD; the check wants at least 200.0 k USD: 24.80 k USD short.");
}

TEST(Check, MayNameAFigureOfTheCounterpartiesGraph)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.counterparties.push_back({.id = 70, .name = "Vendor", .note = {}, .baselineRevenue = 3e6});
    plan.skus[0].vendor = {70};
    Assertion<> check{.id = 60, .name = "a check", .figure = "largest_dependence", .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = {}, .atMost = 0.2, .note = {}};
    plan.checks = {check};
    EXPECT_TRUE(figureProblems(plan).empty());
    // 100 GPUs of 10,000 are 1 M of the vendor's 4.
    const auto result = resultOf(check, plan);
    EXPECT_EQ(result.state, CheckState::Red);
    EXPECT_NEAR(result.value.value(), 0.25, 1e-9);
    EXPECT_EQ(result.sentence, "The largest share of a supplier's revenue that is ours is 25.0 % (Vendor); the check wants at most 20.0 %: 5.0 percentage points over.");

    const auto nobody = resultOf(check);
    EXPECT_EQ(nobody.state, CheckState::Undefined);
    EXPECT_EQ(nobody.sentence, "Largest share of a supplier's revenue that is ours: there is no value, because no named supplier is paid in this year.");
}

TEST(Check, NamesTheMonthThatBinds)
{
    Assertion<> check = checkOf(Figure::ContractRevenue, Measure::Lowest);
    check.row = "contracts.8";
    check.atMost = 10'000;
    auto result = resultOf(check);
    EXPECT_EQ(result.state, CheckState::Green);
    EXPECT_EQ(result.month, 12);
    EXPECT_EQ(result.sentence, "The lowest month of revenue of ten is 0 USD in 2027-01; the check wants at most 10.00 k USD: met with 10.00 k USD to spare.");
    check.untilMonth = 12;
    result = resultOf(check);
    EXPECT_EQ(result.state, CheckState::Red);
    EXPECT_NEAR(*result.value, 14'600, 1e-6);
    EXPECT_NEAR(result.distance, -4'600, 1e-6);
}

TEST(Check, MeasuresTotalsMeansAndLastMonths)
{
    Assertion<> check = checkOf(Figure::ContractRevenue, Measure::Total);
    check.row = "contracts[\"ten\"]";
    check.atLeast = 1;
    EXPECT_NEAR(*resultOf(check).value, 175'200, 1e-6);
    check.measure = Measure::Mean;
    EXPECT_NEAR(*resultOf(check).value, 7'300, 1e-6);
    check.measure = Measure::Highest;
    EXPECT_NEAR(*resultOf(check).value, 14'600, 1e-6);
    check.measure = Measure::Last;
    check.untilMonth = 11.5;  // month 11 begins before it
    EXPECT_NEAR(*resultOf(check).value, 14'600, 1e-6);
    check.fromMonth = 10.5;  // month 11 alone
    check.measure = Measure::Total;
    EXPECT_NEAR(*resultOf(check).value, 14'600, 1e-6);
}

TEST(Check, MetToABillionthOfItsTermsIsMet)
{
    Assertion<> check = checkOf(Figure::TotalContractRevenue);
    check.atLeast = 175'200 * (1 + 5e-10);
    EXPECT_EQ(resultOf(check).state, CheckState::Green);
    check.atLeast = 175'200 * (1 + 5e-9);
    EXPECT_EQ(resultOf(check).state, CheckState::Red);
    check.atLeast = {};
    check.atMost = 175'200 * (1 - 5e-10);
    EXPECT_EQ(resultOf(check).state, CheckState::Green);
    check.atMost = 175'200 * (1 - 5e-9);
    EXPECT_EQ(resultOf(check).state, CheckState::Red);
}

TEST(Check, OfTwoBoundsTheNearerCounts)
{
    Assertion<> check = checkOf(Figure::TotalContractRevenue);
    check.atLeast = 100'000;
    check.atMost = 180'000;
    EXPECT_EQ(resultOf(check).state, CheckState::Green);
    EXPECT_NEAR(resultOf(check).distance, 4'800, 1e-6);
    check.atMost = 150'000;
    EXPECT_EQ(resultOf(check).sentence, "The contract revenue within the horizon is 175.2 k USD; the check wants 100.0 k USD to 150.0 k USD: 25.20 k USD over.");
}

TEST(Check, WithoutAFigureAValueOrABoundIsUndefinedAndSaysWhy)
{
    Assertion<> check = checkOf(Figure::LowestCoverage);
    check.atLeast = 1;
    auto result = resultOf(check, smallPlan());
    EXPECT_EQ(result.state, CheckState::Undefined);
    EXPECT_EQ(result.sentence, "Lowest revenue coverage: there is no value, because no window with obligations lies wholly after the first month counted.");
    check.figure = "nonsense";
    EXPECT_EQ(resultOf(check).state, CheckState::Undefined);
    EXPECT_EQ(resultOf(check).sentence, "Figure: there is no figure \"nonsense\"; allowed is the key of a headline figure or of a series.");
    check = checkOf(Figure::Coverage);  // exists in no month of a plan that owes nothing
    check.atLeast = 0;
    EXPECT_EQ(resultOf(check, smallPlan()).state, CheckState::Undefined);
    check = checkOf(Figure::DebtBalance, Measure::Total);
    check.atLeast = 0;
    EXPECT_EQ(resultOf(check).sentence, "Debt: there is no value, because a balance or a ratio has no total.");
    check = checkOf(Figure::ContractRevenue);
    check.atLeast = 0;
    EXPECT_EQ(resultOf(check).sentence, "Of: there is no row \"\" that has this figure; allowed is a row of contracts, such as contracts.7.");
    check.row = "sites.5";
    EXPECT_EQ(resultOf(check).state, CheckState::Undefined);
    check = checkOf(Figure::TotalCapex);
    EXPECT_EQ(resultOf(check).state, CheckState::Undefined);
    check.fromMonth = 400;
    check.figure = "obligations";
    check.atLeast = 0;
    EXPECT_EQ(resultOf(check).state, CheckState::Undefined);
}

TEST(Check, OfARatioThatDoesNotExistIsUndefinedAndNotNothing)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.facilities = {{.id = 9, .name = "Loan", .limit = 87'600, .advanceRate = 0, .openingBalance = 87'600, .repaidFrom = 0, .maturityMonth = 12, .repayment = Repayment::Sculpted}};
    Assertion<> check = checkOf(Figure::FacilityLoanToValue, Measure::Highest);
    check.row = "facilities.9";
    check.atMost = 0.7;
    EXPECT_EQ(resultOf(check, plan).state, CheckState::Undefined) << "it funds nothing";
    check.figure = info(Figure::FacilityLendersDscr).key;
    check.measure = Measure::Lowest;
    check.atMost = {};
    check.atLeast = 1;
    EXPECT_EQ(resultOf(check, plan).state, CheckState::Green) << "the loan is repaid in the middle of the horizon";
}

TEST(Check, InAScenarioSeesTheScenario)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.scenarios.push_back({.id = 50, .name = "Half price", .note = {}});
    plan.overrides.push_back({.id = 51, .scenario = {50}, .input = "contracts.8.price", .operation = OverrideKind::Scale, .value = "0.5"});
    Assertion<> check = checkOf(Figure::TotalContractRevenue);
    check.atLeast = 100'000;
    plan.checks.push_back(check);
    check.id = 61;
    check.scenario = {50};
    plan.checks.push_back(check);
    const Statement base(plan);
    const auto results = checkResults(base);
    EXPECT_EQ(results[0].state, CheckState::Green);
    EXPECT_EQ(results[1].state, CheckState::Red);
    EXPECT_EQ(results[1].sentence, "In scenario Half price: The contract revenue within the horizon is 87.60 k USD; the check wants at least 100.0 k USD: 12.40 k USD short.");
    EXPECT_EQ(checkResults(base, 50)[0].state, CheckState::Red);
}

TEST(Check, ProblemsOfFiguresAreWarnings)
{
    Plan<> plan = smallPlanWith(smallContract());
    Assertion<> check = checkOf(Figure::TotalCapex);
    plan.checks.push_back(check);
    plan.published.push_back({.id = 70, .name = "p", .figure = "obligations", .row = "sites.5", .source = {}});
    const auto problems = figureProblems(plan);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].code, IssueCode::NoBound);
    EXPECT_EQ(problems[0].key, "checks.60.at_least");
    EXPECT_EQ(problems[1].code, IssueCode::FigureOfPlan);
    EXPECT_EQ(problems[1].key, "published.70.row");
    for (const Issue& issue : problems) EXPECT_EQ(issue.severity, Severity::Warning);
}

TEST(Published, ComparesAFlowABalanceAndAConstantWithTheModel)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.published.push_back({.id = 70, .name = "first quarter", .figure = "contract_revenue", .row = "contracts.8", .months = 3, .value = 40'000, .tolerance = 0.1, .source = "the press"});
    plan.published.push_back({.id = 71, .name = "a year", .figure = "contract_revenue", .row = "contracts.8", .fromMonth = 6, .months = 12, .value = 100'000, .tolerance = 0.1, .source = {}});
    plan.published.push_back({.id = 72, .name = "all", .figure = "total_contract_revenue", .row = {}, .value = 0, .source = {}});
    plan.published.push_back({.id = 73, .name = "late", .figure = "contract_revenue", .row = "contracts.8", .fromMonth = 23, .months = 3, .value = 1, .source = {}});
    const Statement s(plan);
    const auto rows = publishedComparisons(s);
    EXPECT_NEAR(*rows[0].model, 43'800, 1e-6);
    EXPECT_NEAR(*rows[0].difference, 3'800, 1e-6);
    EXPECT_NEAR(*rows[0].relative, 0.095, 1e-9);
    EXPECT_EQ(rows[0].withinTolerance, true);
    EXPECT_EQ(rows[0].period, "2026-01 to 2026-03");
    EXPECT_NEAR(*rows[1].model, 87'600, 1e-6);
    EXPECT_EQ(rows[1].withinTolerance, false);
    EXPECT_FALSE(rows[2].relative.has_value());
    EXPECT_EQ(rows[2].withinTolerance, false);
    EXPECT_TRUE(rows[2].period.empty());
    EXPECT_FALSE(rows[3].model.has_value());
    EXPECT_NE(rows[3].reason.find("does not lie within the horizon"), std::string::npos);
    const TextTable table = publishedTable(s);
    ASSERT_EQ(table.rows.size(), 4u);
    const std::vector<std::string> first{"first quarter", "2026-01 to 2026-03", "40.00 k USD", "43.80 k USD", "3.80 k USD", "9.5 %", "yes", "the press"};
    EXPECT_EQ(table.rows[0].cells, first);
    for (const TextRow& row : table.rows) EXPECT_EQ(row.cells.size(), table.columns.size());
}

}  // namespace
}  // namespace headroom::testing
