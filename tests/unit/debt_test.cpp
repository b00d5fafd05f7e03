// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

Plan<> withFacility(const Facility<>& facility)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 80;
    plan.facilities.push_back(facility);
    plan.tranches[0].facility = {9};
    return plan;
}

TEST(EqualPrincipal, PaysATwelfthOfTheNominalRateOnTheOpeningBalance)
{
    // 600,000 over 60 months at 12 % a year: 10,000 of principal, interest 1 % of the balance.
    const Statement s(withFacility({.id = 9, .advanceRate = 0, .openingBalance = 600'000, .baseRate = flat(0.05), .spread = 0.07, .repaidFrom = 0, .maturityMonth = 60}));
    for (int t = 0; t < 60; ++t) {
        EXPECT_NEAR(s.at(Figure::Principal, t), 10'000, 1e-6);
        EXPECT_NEAR(s.at(Figure::Interest, t), 0.01 * (600'000 - 10'000 * t), 1e-6);
    }
    EXPECT_EQ(s.at(Figure::DebtBalance, 59), 0);
    EXPECT_EQ(s.at(Figure::DebtService, 60), 0);
    // All interest: 1 % of 10,000 × (60 + 59 + … + 1).
    double interest = 0;
    for (int t = 0; t < 80; ++t) interest += s.at(Figure::Interest, t);
    EXPECT_NEAR(interest, 100 * 60 * 61 / 2.0, 1e-6);
}

TEST(Draws, AreTheAdvanceOnFundedCapexWithinTheLimitAndTheWindow)
{
    // 100 GPUs at 10,000 in month 0, and the same in month 4.
    Plan<> plan = withFacility({.id = 9, .limit = 1.2e6, .advanceRate = 0.7, .baseRate = flat(0.06), .spread = 0, .repaidFrom = 10, .maturityMonth = 30});
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 10;
    plan.tranches[1].deliveryMonth = 4;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::DebtDrawn, 0), 700'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::Interest, 0), 0, 1e-9);                // on opening balances
    EXPECT_NEAR(s.at(Figure::Interest, 1), 700'000 * 0.005, 1e-6);
    EXPECT_NEAR(s.at(Figure::DebtDrawn, 4), 500'000, 1e-6);         // the limit
    EXPECT_NEAR(s.constant(Figure::PeakDebt), 1.2e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::Principal, 9), 0, 1e-9);               // grace
    EXPECT_NEAR(s.at(Figure::Principal, 10), 60'000, 1e-6);         // 1.2 million over 20 months
    EXPECT_NEAR(s.at(Figure::Principal, 29), 60'000, 1e-6);
    plan.facilities[0].drawUntil = 3;
    EXPECT_NEAR(Statement(plan).at(Figure::DebtDrawn, 4), 0, 1e-9);
}

TEST(BaseRate, IsNeverBelowItsFloor)
{
    Facility<> facility{.id = 9, .advanceRate = 0, .openingBalance = 120'000, .baseRate = flat(0.01), .baseFloor = 0.03, .spread = 0.02, .repaidFrom = 20, .maturityMonth = 30};
    EXPECT_NEAR(Statement(withFacility(facility)).at(Figure::Interest, 0), 500, 1e-9);
    facility.baseRate = flat(0.04);
    EXPECT_NEAR(Statement(withFacility(facility)).at(Figure::Interest, 0), 600, 1e-9);
}

TEST(Maturity, InTheMiddleOfAMonthLeavesNothingOwed)
{
    const Statement s(withFacility({.id = 9, .advanceRate = 0, .openingBalance = 105, .baseRate = flat(0), .spread = 0, .repaidFrom = 0, .maturityMonth = 10.5}));
    EXPECT_NEAR(s.at(Figure::Principal, 0), 10, 1e-9);
    EXPECT_NEAR(s.at(Figure::Principal, 10), 5, 1e-9);
    EXPECT_EQ(s.at(Figure::DebtBalance, 10), 0);
}

TEST(Repayment, OfEqualPrincipalIsTheSameEveryMonth)
{
    // 115 million a quarter, as published for a facility of 2023, is 38.33 a month of equal principal.
    const Statement s(withFacility({.id = 9, .advanceRate = 0, .openingBalance = 115e6 * 12, .baseRate = flat(0), .spread = 0, .repaidFrom = 0, .maturityMonth = 36}));
    double quarter = 0;
    for (int t = 0; t < 3; ++t) quarter += s.at(Figure::Principal, t);
    EXPECT_NEAR(quarter, 115e6, 1e-3);
}

}  // namespace
}  // namespace headroom::testing
