// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "model/headline.h"
#include "support/small_plan.h"

// Plans at the edge: nothing in them, one month, thirty years, no power, no tier.
namespace headroom::testing {
namespace {

void expectFiniteHeadline(const Statement& s)
{
    for (const HeadlineFigure& figure : headline(s)) {
        EXPECT_TRUE(std::isfinite(figure.value.value_or(0))) << figure.key;
        EXPECT_EQ(figure.reason.empty(), figure.value.has_value()) << figure.key;
    }
}

TEST(Edge, AnEmptyPlanIsAllZeros)
{
    const Statement s{Plan<>{}};
    expectFiniteHeadline(s);
    for (const HeadlineFigure& figure : headline(s))
        if (figure.unit == Unit::Money) { EXPECT_EQ(figure.value.value_or(0), 0) << figure.key; }
    EXPECT_FALSE(headlineOf(s, "mean_achieved")->value);
}

TEST(Edge, OneMonthIsAPlan)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.horizonMonths = 1;
    const Statement s(plan);
    expectFiniteHeadline(s);
    EXPECT_NEAR(s.constant(Figure::TotalInstalled), 73'000, 1e-9);
    EXPECT_NEAR(s.constant(Figure::TotalContractRevenue), 14'600, 1e-9);
}

TEST(Edge, ThirtyYearsRetireTheFleet)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.horizonMonths = 360;
    const Statement s(plan);
    expectFiniteHeadline(s);
    EXPECT_NEAR(s.constant(Figure::TotalInstalled), 60 * 73'000, 1e-6);
    EXPECT_EQ(s.at(Figure::InstalledHours, 359), 0);
}

TEST(Edge, NoPowerLeavesEveryHourWithout)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.sites[0].criticalItMw = 0;
    const Statement s(plan);
    expectFiniteHeadline(s);
    EXPECT_NEAR(s.constant(Figure::TotalLost), s.constant(Figure::TotalInstalled), 1e-6);
    EXPECT_NEAR(s.at(Figure::LostNoPower, 5), 73'000, 1e-9);
    EXPECT_EQ(s.constant(Figure::TotalContractRevenue), 0);
}

TEST(Edge, NoTierFeedsNobodyWhoReads)
{
    Plan<> plan = smallPlan();
    plan.tiers.clear();
    EXPECT_NEAR(Statement(plan).at(Figure::ProductiveHours, 3), 73'000, 1e-9);  // nobody reads
    plan.storage.wantedGbpsPerGpu = 1;
    EXPECT_EQ(Statement(plan).at(Figure::ProductiveHours, 3), 0);
}

TEST(Edge, NoGpusNeedNothing)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.tranches.clear();
    const Statement s(plan);
    expectFiniteHeadline(s);
    EXPECT_EQ(s.at(Figure::ContractServed, 0, 3), 0);
    EXPECT_NEAR(s.at(Figure::BacklogLapsed, 3), 14'600, 1e-6);
}

TEST(Edge, TermsAndLivesOfNothingPassAtOnce)
{
    Contract<> contract = smallContract();
    contract.termMonths = 0;
    contract.prepaidShare = 0.5;
    Plan<> plan = smallPlanWith(contract);
    plan.tranches[0].serviceLifeMonths = 0;
    plan.sites[0].tenure = Tenure::Leased;
    plan.sites[0].leaseTermMonths = 0;
    const Statement s(plan);
    expectFiniteHeadline(s);
    EXPECT_EQ(s.constant(Figure::ContractValue), 0);
    EXPECT_EQ(s.constant(Figure::TotalInstalled), 0);
    EXPECT_NEAR(s.constant(Figure::TotalCapex), 1e6, 1e-6);  // bought all the same
    EXPECT_EQ(s.at(Figure::Rent, 0), 0);
}

TEST(Edge, TheCeilingSaysWhatSetsIt)
{
    Plan<> plan = smallPlan();
    EXPECT_EQ(ceilingCause(Statement(plan)), Cause::Unscheduled);
    plan.tiers[0].cpuOverhead = 0.3;
    EXPECT_EQ(ceilingCause(Statement(plan)), Cause::HostCpu);
    EXPECT_NEAR(targetAboveCeiling(Statement(plan)), 0.3, 1e-12);
    plan.tranches.clear();
    EXPECT_FALSE(ceilingCause(Statement(plan)));
}

}  // namespace
}  // namespace headroom::testing
