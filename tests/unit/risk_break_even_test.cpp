// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "risk/break_even.h"
#include "risk/founding.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// The small plan whose contract earns 87,600 a unit of price over its year, whatever its GPUs.
Statement small() { return Statement(smallPlanWith(smallContract())); }

Assertion<> revenueAtLeast(double bound)
{
    return {.name = {}, .figure = "total_contract_revenue", .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = bound, .atMost = {}, .note = {}};
}

Place at(const Statement& statement, const std::string& key) { return parseKey(statement.plan(), key).value(); }

TEST(BreakEven, FindsTheValueAndBracketsIt)
{
    const Statement s = small();
    const BreakEven result = breakEven(s, at(s, "contracts.8.price"), revenueAtLeast(131'400));
    ASSERT_EQ(result.answer, BreakEvenAnswer::Found);
    EXPECT_NEAR(*result.value, 1.5, 1e-5);
    EXPECT_EQ(result.low.state, CheckState::Red);
    EXPECT_EQ(result.high.state, CheckState::Green);
    EXPECT_EQ(*result.value, result.low.input);
    EXPECT_LE(result.high.input - result.low.input, result.tolerance);
    EXPECT_LT(*result.low.value, 131'400);
    EXPECT_LE(result.evaluations, 16);
    EXPECT_EQ(breakEvenSentence(s, at(s, "contracts.8.price"), revenueAtLeast(131'400), result), "ten: Price: at 1.50 USD/GPU-h the check turns red (now: 2.00 USD/GPU-h). The contract revenue within the horizon is 131.4 k USD.");
}

TEST(BreakEven, LooksBeyondTheTypicalRangeAndSaysWhereThereIsNone)
{
    const Statement s = small();
    const BreakEven far = breakEven(s, at(s, "contracts.8.price"), revenueAtLeast(87'600 * 900.0));
    ASSERT_EQ(far.answer, BreakEvenAnswer::Found);
    EXPECT_NEAR(*far.value, 900, 1e-2);
    const BreakEven none = breakEven(s, at(s, "contracts.8.price"), revenueAtLeast(1e13));
    EXPECT_EQ(none.answer, BreakEvenAnswer::NoFlip);
    EXPECT_EQ(none.reason, "no value from 0 USD/GPU-h to 100,000 USD/GPU-h turns the check green");
    EXPECT_EQ(breakEven(s, at(s, "sites.5.pue"), revenueAtLeast(1)).answer, BreakEvenAnswer::NoFlip);
}

TEST(BreakEven, SaysThatItTriesNoFigureOfWhoPaysWhom)
{
    const Statement s = small();
    Assertion<> check = revenueAtLeast(1);
    check.figure = "round_trip_money";
    const BreakEven result = breakEven(s, at(s, "contracts.8.price"), check);
    EXPECT_EQ(result.answer, BreakEvenAnswer::NoFigure);
    EXPECT_EQ(result.reason, "a break-even does not try figures of who pays whom");
}

TEST(BreakEven, OfACurveIsAFactorOnIt)
{
    Plan<> plan = smallPlan();
    plan.skus[0].marketDemandGpus = flat(100);
    const Statement s(plan);
    Assertion<> check = revenueAtLeast(0);
    check.figure = "total_market_revenue";
    check.atLeast = s.constant(Figure::TotalMarketRevenue) * 1.7;
    const BreakEven result = breakEven(s, at(s, "skus.4.market_price"), check);
    ASSERT_TRUE(result.value.has_value());
    EXPECT_NEAR(*result.value, 1.7, 1e-5);
    EXPECT_EQ(result.present.input, 1);
}

TEST(BreakEven, OfWholeNumbersIsTheFirstThatFlips)
{
    const Statement s = small();
    Assertion<> check = revenueAtLeast(100'000);  // six months earn 87,600
    const BreakEven result = breakEven(s, at(s, "settings.horizon_months"), check);
    ASSERT_TRUE(result.value.has_value());
    EXPECT_EQ(*result.value, 6);
    EXPECT_EQ(result.high.input, 7);
    EXPECT_EQ(result.tolerance, 1);
}

TEST(BreakEven, OfAFigureThatGoesInStepsIsHalvedTo)
{
    // Obligations of 7,300 a month to a supplier, from month 0; a contract of 14,600 that begins late leaves months below 1.
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.coverageFrom = 0;
    plan.commitments.push_back({.id = 20, .total = 87'600, .startMonth = 0, .termMonths = 12, .firmShare = 1});
    const Statement s(plan);
    ASSERT_EQ(s.constant(Figure::MonthsBelow), 0);
    Assertion<> check = revenueAtLeast(0);
    check.figure = "months_below";
    check.atLeast = {};
    check.atMost = 2;
    const BreakEven result = breakEven(s, at(s, "settings.demand_delay"), check);
    ASSERT_TRUE(result.value.has_value());
    // The third month has half of its revenue, and just covers, until a delay of two months and a half.
    EXPECT_NEAR(*result.value, 2.5, 2 * result.tolerance);
    EXPECT_EQ(*result.low.value, 2);
    EXPECT_EQ(*result.high.value, 3);
}

TEST(BreakEven, HasAReasonWhereThereIsNothingToFind)
{
    const Statement s = small();
    EXPECT_EQ(breakEven(s, at(s, "settings.name"), revenueAtLeast(1)).answer, BreakEvenAnswer::NoInput);
    EXPECT_EQ(breakEven(s, at(s, "contracts.8.early_end_month"), revenueAtLeast(1)).answer, BreakEvenAnswer::NoInput);
    Assertion<> check = revenueAtLeast(1);
    check.figure = "nonsense";
    EXPECT_EQ(breakEven(s, at(s, "contracts.8.price"), check).answer, BreakEvenAnswer::NoFigure);
    check = revenueAtLeast(1);
    check.atLeast = {};
    EXPECT_EQ(breakEven(s, at(s, "contracts.8.price"), check).answer, BreakEvenAnswer::NoFigure);
    check = revenueAtLeast(1);
    check.figure = "lowest_coverage";
    const BreakEven result = breakEven(s, at(s, "contracts.8.price"), check);
    EXPECT_EQ(result.answer, BreakEvenAnswer::Undefined);
    EXPECT_FALSE(result.missing.empty());
    for (const auto& [key, condition] : {std::pair{"settings.name", revenueAtLeast(1)}, {"contracts.8.price", check}}) EXPECT_FALSE(breakEven(s, at(s, key), condition).value.has_value());
}

TEST(BreakEven, SeesTheScenarioThatTheCheckNames)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.scenarios.push_back({.id = 50, .name = "Half of the GPUs", .note = {}});
    plan.overrides.push_back({.id = 51, .scenario = {50}, .input = "contracts.8.gpus", .operation = OverrideKind::Scale, .value = "0.5"});
    const Statement s(plan);
    Assertion<> check = revenueAtLeast(87'600);
    check.scenario = {50};
    const BreakEven result = breakEven(s, at(s, "contracts.8.price"), check);
    ASSERT_TRUE(result.value.has_value());
    EXPECT_NEAR(*result.value, 2, 1e-5);
}

TEST(Scan, GoesOutFromThePresentValueFirstWithinTheTypicalRange)
{
    const ScanRange range{.present = 2, .low = 0, .high = 120, .typical = {0, 12}};
    const auto points = scanPoints(range);
    EXPECT_EQ(points.front(), 1.75);
    EXPECT_EQ(points.back(), 120);
    const auto typical = std::ranges::find(points, 12.0);
    ASSERT_NE(typical, points.end());
    EXPECT_TRUE(std::all_of(points.begin(), typical, [](double point) { return point <= 12; }));
    for (const double point : points) EXPECT_TRUE(point >= 0 && point <= 120 && point != 2) << point;
    ScanRange up = range;
    up.side = ScanSide::Up;
    for (const double point : scanPoints(up)) EXPECT_GT(point, 2);
    ScanRange whole = range;
    whole.whole = true;
    for (const double point : scanPoints(whole)) EXPECT_EQ(point, std::round(point));
    EXPECT_TRUE(scanPoints({.present = 1, .low = 1, .high = 1, .typical = {1, 1}}).empty());
}

TEST(Founding, SaysHowLateDemandMayBe)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.coverageFrom = 0;
    plan.commitments.push_back({.id = 20, .total = 87'600, .startMonth = 0, .termMonths = 12, .firmShare = 1});
    auto figures = foundingFigures(Statement(plan));
    EXPECT_EQ(figures[0].key, "months_of_demand_delay");
    ASSERT_TRUE(figures[0].value.has_value());
    EXPECT_NEAR(*figures[0].value, 0.5, 1e-4);  // half of the first month's revenue just covers what is owed in it
    EXPECT_EQ(figures[0].month, 0);
    plan.contracts[0].price = 0.5;
    EXPECT_EQ(foundingFigures(Statement(plan))[0].reason, "coverage is below 1 already");
    EXPECT_FALSE(foundingFigures(Statement(smallPlan()))[0].reason.empty());
}

TEST(Founding, SaysAtWhichMarketPriceAFigureIsNothing)
{
    // The figure is a parameter: what the market pays, less nothing, is nothing at no price.
    Plan<> plan = smallPlan();
    plan.skus[0].marketDemandGpus = flat(100);
    const auto figures = foundingFigures(Statement(plan), "total_market_revenue");
    EXPECT_EQ(figures[1].key, "market_price_at_npv_0");
    EXPECT_FALSE(figures[1].value.has_value());
    EXPECT_EQ(figures[1].reason, "no market price that the plan may have makes NPV 0");
    EXPECT_EQ(figures[2].reason, "no factor on all prices that the plan may have makes NPV 0");
    EXPECT_EQ(foundingFigures(Statement(plan), "nonsense")[1].reason, "the plan has no net present value");
}

}  // namespace
}  // namespace headroom::testing
