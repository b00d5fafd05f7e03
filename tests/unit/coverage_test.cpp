// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "model/headline.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// Receipts of 14,600 a month from month 2 for 12 months; a supplier is paid 7,300 a month throughout.
Plan<> covered()
{
    Contract<> contract = smallContract();
    contract.startMonth = 2;
    Plan<> plan = smallPlanWith(contract);
    plan.commitments.push_back({.id = 9, .total = 7'300.0 * 24, .termMonths = 24});
    return plan;
}

TEST(Coverage, IsReceiptsOverObligationsFromTheFirstMonthThatBills)
{
    const Statement s(covered());
    EXPECT_EQ(s.at(Figure::CoverageExists, 1), 0);
    EXPECT_NEAR(s.at(Figure::Coverage, 2), 2, 1e-9);
    EXPECT_NEAR(s.at(Figure::Coverage, 14), 0, 1e-9);
    EXPECT_EQ(s.constant(Figure::CoverageMonths), 22);
    EXPECT_EQ(s.constant(Figure::MonthsBelow), 10);
    EXPECT_EQ(s.constant(Figure::LowestCoverageAt), 14);
    EXPECT_NEAR(s.constant(Figure::TotalShortfall), 10 * 7'300, 1e-6);
}

TEST(Coverage, OverAWindowBeginsWhenAllOfItCounts)
{
    Plan<> plan = covered();
    plan.settings.coverageWindow = 3;
    const Statement s(plan);
    EXPECT_EQ(s.at(Figure::CoverageExists, 3), 0);
    EXPECT_EQ(s.at(Figure::CoverageExists, 4), 1);
    EXPECT_NEAR(s.at(Figure::Coverage, 4), 2, 1e-9);
    EXPECT_NEAR(s.at(Figure::Coverage, 14), 4.0 / 3, 1e-9);  // two months of receipts for three of obligations
    EXPECT_NEAR(s.at(Figure::Coverage, 15), 2.0 / 3, 1e-9);
    EXPECT_NEAR(s.at(Figure::WindowShortfall, 15), 7'300, 1e-6);
}

TEST(Coverage, CountsFromTheMonthGiven)
{
    Plan<> plan = covered();
    plan.settings.coverageFrom = 0;
    EXPECT_EQ(Statement(plan).constant(Figure::CoverageMonths), 24);
    EXPECT_EQ(Statement(plan).constant(Figure::LowestCoverageAt), 0);
    plan.settings.coverageFrom = 10;
    EXPECT_EQ(Statement(plan).at(Figure::CoverageExists, 9), 0);
    EXPECT_EQ(Statement(plan).at(Figure::CoverageExists, 10), 1);
}

TEST(Coverage, ThatDoesNotExistSaysWhy)
{
    const Statement s(smallPlan());
    const auto lowest = headlineOf(s, "lowest_coverage");
    ASSERT_TRUE(lowest);
    EXPECT_FALSE(lowest->value);
    EXPECT_FALSE(lowest->reason.empty());
}

TEST(Coverage, DoesNotCountPrepaymentsAsReceipts)
{
    Plan<> plan = covered();
    plan.contracts[0].prepaidShare = 0.5;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::Coverage, 2), 1, 1e-9);
    EXPECT_EQ(s.constant(Figure::MonthsBelow), 10);  // a coverage of exactly 1 is met
}

}  // namespace
}  // namespace headroom::testing
