// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck/gtest.h>

#include "model/curve_value.h"
#include "model/schedule.h"

namespace headroom {
namespace {

/// Dates with a part of a month, from 40 months before to 80 after month 0.
double anyDate() { return *rc::gen::inRange(-4'000, 8'000) / 100.0; }
double anyLength() { return *rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(0, 6'000)) / 100.0; }

TEST(Share, IsThePartOfTheMonthInside)
{
    EXPECT_EQ(share(3.0, 3.25, 9.0), 0.75);
    EXPECT_EQ(share(3.0, 1.0, 3.5), 0.5);
    EXPECT_EQ(share(3.0, 3.25, 3.5), 0.25);
    EXPECT_EQ(share(3.0, 4.0, 9.0), 0.0);
    EXPECT_EQ(share(3.0, 9.0, 1.0), 0.0);
}

TEST(RampIntegral, HasItsClosedForms)
{
    EXPECT_EQ(rampIntegral(-2.0, 4.0), 0.0);
    EXPECT_EQ(rampIntegral(2.0, 4.0), 0.5);    // x²/(2d)
    EXPECT_EQ(rampIntegral(4.0, 4.0), 2.0);    // d/2
    EXPECT_EQ(rampIntegral(10.0, 4.0), 8.0);   // x − d/2
    EXPECT_EQ(rampIntegral(10.0, 0.0), 10.0);  // no ramp at all
    EXPECT_EQ(rampIntegral(0.0, 0.0), 0.0);
}

TEST(Ramp, IsTheAverageOfTheMonth)
{
    // From month 1.5 over 2 months: 0 before, then 0.25 at month 2, 0.75 at month 3, 1 from 3.5.
    EXPECT_EQ(ramp(0.0, 1.5, 2.0), 0.0);
    EXPECT_NEAR(ramp(1.0, 1.5, 2.0), 0.5 * 0.25 / 2, 1e-15);
    EXPECT_NEAR(ramp(2.0, 1.5, 2.0), 0.5, 1e-15);
    EXPECT_NEAR(ramp(3.0, 1.5, 2.0), 1 - 0.5 * 0.25 / 2, 1e-15);
    EXPECT_NEAR(ramp(4.0, 1.5, 2.0), 1.0, 1e-15);
}

TEST(OpeningAndClosingShares, AreWhatLiesOutside)
{
    EXPECT_EQ(shareBefore(-0.25), 0.25);
    EXPECT_EQ(shareBefore(-7.0), 1.0);
    EXPECT_EQ(shareBefore(2.0), 0.0);
    EXPECT_EQ(shareAfter(11.25, 12.0), 0.25);
    EXPECT_EQ(shareAfter(12.0, 12.0), 1.0);
    EXPECT_EQ(shareAfter(3.0, 12.0), 0.0);
}

TEST(Evenly, PaysWhatIsLeftInEqualParts)
{
    double left = 120;
    for (int month = 0; month < 4; ++month) {
        const double paid = left * evenly(double(month), 0.0, 4.0);
        EXPECT_NEAR(paid, 30, 1e-12);
        left -= paid;
    }
    EXPECT_EQ(left, 0);
    EXPECT_EQ(evenly(4.0, 0.0, 4.0), 0.0);
}

TEST(Settled, TakesAMonthFromItsDate)
{
    EXPECT_EQ(settled(4.0, 4.25), 0.75 / 1.0);
    EXPECT_EQ(settled(5.0, 4.25), 1.0);  // all that is left
    EXPECT_EQ(settled(6.0, 4.25), 0.0);
    EXPECT_EQ(settled(4.0, 4.0), 1.0);
}

RC_GTEST_PROP(Share, OfAllMonthsIsTheLength, ())
{
    const double from = anyDate(), until = from + anyLength();
    double sum = 0;
    for (int month = -50; month < 150; ++month) sum += share(double(month), from, until);
    RC_ASSERT(std::abs(sum - (until - from)) < 1e-10);
}

RC_GTEST_PROP(Ramp, OfAllMonthsIsItsIntegral, ())
{
    const double from = anyDate(), duration = anyLength();
    const int horizon = *rc::gen::inRange(1, 100);
    double sum = 0;
    for (int month = 0; month < horizon; ++month) sum += ramp(double(month), from, duration);
    RC_ASSERT(std::abs(sum - (rampIntegral(horizon - from, duration) - rampIntegral(-from, duration))) < 1e-10);
}

RC_GTEST_PROP(Ramp, NeitherFallsNorLeavesZeroToOne, ())
{
    const double from = anyDate(), duration = anyLength();
    double last = 0;
    for (int month = -50; month < 150; ++month) {
        const double now = ramp(double(month), from, duration);
        RC_ASSERT(now >= last - 1e-12);
        RC_ASSERT(now <= 1 + 1e-12);
        last = now;
    }
}

RC_GTEST_PROP(Settled, SettlesAll, ())
{
    const double end = anyDate();
    double left = 1;
    for (int month = -50; month < 150; ++month) left -= left * settled(double(month), end);
    RC_ASSERT(left == 0.0);
}

TEST(Rates, EffectiveAndNominalAreNotTheSame)
{
    EXPECT_NEAR(std::pow(monthlyFactor(0.12), 12), 1.12, 1e-14);
    EXPECT_NEAR(monthlyFactor(0.12) - 1, 0.009488792934583046, 1e-15);  // 1.12^(1/12) − 1, not 0.01
    EXPECT_NEAR(growthOver(0.21, 6.0), 1.1, 1e-15);
}

TEST(MeanGrowth, IsTheIntegralOverAMonth)
{
    for (const double rate : {-0.9, -0.15, -0.01, -0.0002, -0.00005, 0.0, 0.00001, 0.00011, 0.05, 0.4, 3.0}) {
        // Simpson's rule over 1,000 steps.
        const auto at = [&](double x) { return std::pow(1 + rate, x / 12); };
        double sum = at(0) + at(1);
        for (int step = 1; step < 1'000; ++step) sum += (step % 2 ? 4 : 2) * at(step / 1'000.0);
        EXPECT_NEAR(meanGrowth(rate), sum / 3'000, 1e-12) << rate;
    }
}

}  // namespace
}  // namespace headroom
