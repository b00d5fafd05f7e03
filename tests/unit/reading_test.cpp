// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "model/headline.h"
#include "model/reading.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

TEST(LargestCustomer, IsTheOneWhoseShareTheHeadlineShows)
{
    const Statement statement{buildOutPlan()};
    const auto who = largestCustomer(statement);
    ASSERT_TRUE(who);
    EXPECT_EQ(statement.plan().counterparties[*who].name, "Northwind <Research>");
    const double share = statement.ledger().total(Figure::CustomerRevenue, *who) / statement.constant(Figure::TotalContractRevenue);
    EXPECT_NEAR(share, statement.constant(Figure::LargestCustomer), 1e-12);
}

TEST(LargestCustomer, IsNobodyWithoutRevenueOrWhereMostOfItNamesNoCustomer)
{
    EXPECT_FALSE(largestCustomer(Statement{Plan<>{}}));
    Plan<> plan = buildOutPlan();
    for (auto& contract : plan.contracts)
        if (contract.name == "Frontier training") contract.customer = {};
    EXPECT_FALSE(largestCustomer(Statement{plan}));
}

TEST(CoverageHolds, ComparesTheMinimumWithTheThreshold)
{
    Plan<> plan = buildOutPlan();
    const double lowest = Statement{plan}.constant(Figure::LowestCoverage);
    plan.settings.coverageThreshold = lowest;
    EXPECT_EQ(coverageHolds(Statement{plan}), true);
    plan.settings.coverageThreshold = lowest + 0.01;
    EXPECT_EQ(coverageHolds(Statement{plan}), false);
    EXPECT_EQ(coverageHolds(Statement{Plan<>{}}), std::nullopt);
}

TEST(LargestOf, IsZeroWhereNothingIsAboveIt)
{
    EXPECT_EQ(largestOf({}), 0);
    EXPECT_EQ(largestOf({-3, -1}), 0);
    EXPECT_EQ(largestOf({-3, 7, 2}), 7);
}

}  // namespace
}  // namespace headroom
