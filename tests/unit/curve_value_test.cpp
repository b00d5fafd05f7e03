// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

// Curves through the market price of an SKU, month by month.
namespace headroom::testing {
namespace {

Statement priced(const Curve<double>& price, double shift = 0)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 30;
    plan.settings.marketPriceShift = shift;
    plan.skus[0].marketPrice = price;
    return Statement(plan);
}

double priceAt(const Statement& s, int month) { return s.at(Figure::SkuMarketPrice, 0, month); }

TEST(Curve, ThatIsFlatStays)
{
    const Statement s = priced(flat(2.5), 0.2);
    for (const int month : {0, 1, 29}) EXPECT_NEAR(priceAt(s, month), 3.0, 1e-13);
}

TEST(Curve, OfGrowthIsAveragedFromItsAnchor)
{
    const Statement s = priced({.start = 4, .rate = -0.36, .anchor = 6.5, .points = {}});
    // ∫ 4 · 0.64^((x − 6.5)/12) dx over the month.
    const double k = std::log(0.64) / 12;
    for (const int month : {0, 6, 7, 29}) EXPECT_NEAR(priceAt(s, month), 4 * (std::exp(k * (month + 1 - 6.5)) - std::exp(k * (month - 6.5))) / k, 1e-12);
}

TEST(Curve, OfStraightLinesIsAveragedAndFlatOutside)
{
    const Statement s = priced({.shape = CurveShape::Straight, .points = {{2, 1}, {6, 3}, {8.5, 2}}});
    EXPECT_NEAR(priceAt(s, 0), 1, 1e-14);
    EXPECT_NEAR(priceAt(s, 2), 1.25, 1e-14);  // 1 → 1.5
    EXPECT_NEAR(priceAt(s, 5), 2.75, 1e-14);
    EXPECT_NEAR(priceAt(s, 6), 2.8, 1e-14);   // 3 → 2.6
    // 2.2 → 2.0 in the first half of month 8, then 2.
    EXPECT_NEAR(priceAt(s, 8), 0.5 * 2.1 + 0.5 * 2, 1e-14);
    EXPECT_NEAR(priceAt(s, 20), 2, 1e-14);
}

TEST(Curve, OfStepsHoldsEachValueUntilTheNext)
{
    const Statement s = priced({.shape = CurveShape::Steps, .points = {{0, 5}, {3.25, 1}, {3.75, 2}, {10, 4}, {10, 3}}});
    EXPECT_NEAR(priceAt(s, 2), 5, 1e-14);
    EXPECT_NEAR(priceAt(s, 3), 0.25 * 5 + 0.5 * 1 + 0.25 * 2, 1e-14);
    EXPECT_NEAR(priceAt(s, 4), 2, 1e-14);
    EXPECT_NEAR(priceAt(s, 10), 3, 1e-14);
}

TEST(Curve, OfDemandMovesWithTheDelayOfDemand)
{
    Plan<> plan = smallPlan();
    plan.settings.demandDelay = 2.5;
    plan.skus[0].marketDemandGpus = {.shape = CurveShape::Steps, .points = {{0, 0}, {4, 80}}};
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::SkuMarketDemand, 0, 5), 0, 1e-14);
    EXPECT_NEAR(s.at(Figure::SkuMarketDemand, 0, 6), 40, 1e-12);
    EXPECT_NEAR(s.at(Figure::SkuMarketDemand, 0, 7), 80, 1e-12);
}

// Found by the waterfall law: rises and falls summed to −1e-12 GPUs of demand, and hours sold below 0.
TEST(Curve, ThatFallsToNothingIsNeverNegative)
{
    Plan<> plan = smallPlan();
    plan.settings.demandDelay = 1.0668;
    plan.skus[0].marketDemandGpus = {.shape = CurveShape::Straight, .points = {{-8, 2281.2}, {-0.29, 4532.4}, {3.07, 5544}, {3.07, 0}}};
    const Statement s(plan);
    for (int month = 0; month < s.horizon(); ++month) EXPECT_GE(s.at(Figure::SkuMarketDemand, 0, month), 0);
}

}  // namespace
}  // namespace headroom::testing
