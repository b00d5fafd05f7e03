// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

TEST(ContractTerms, DeriveGpusOrPriceFromTheTotalValue)
{
    Contract<> contract = smallContract();
    EXPECT_NEAR(Statement(smallPlanWith(contract)).constant(Figure::ContractValue), 175'200, 1e-6);
    contract.totalValue = 350'400;
    contract.pricing = Pricing::ValueAndGpus;
    EXPECT_NEAR(Statement(smallPlanWith(contract)).constant(Figure::ContractPrice), 4, 1e-12);
    contract.pricing = Pricing::ValueAndPrice;
    EXPECT_NEAR(Statement(smallPlanWith(contract)).constant(Figure::ContractGpus), 20, 1e-11);
}

TEST(ContractTerms, ValueTheLargerOfTakeOrPayAndExpectedUse)
{
    Contract<> contract = smallContract();
    contract.takeOrPay = 0.5;
    contract.expectedUse = 0.75;
    EXPECT_NEAR(Statement(smallPlanWith(contract)).constant(Figure::ContractValue), 0.75 * 175'200, 1e-6);
    contract.takeOrPay = 0.9;
    EXPECT_NEAR(Statement(smallPlanWith(contract)).constant(Figure::ContractValue), 0.9 * 175'200, 1e-6);
}

TEST(ContractTerms, RampAndEscalateFromTheStart)
{
    Contract<> contract = smallContract();
    contract.startMonth = 3;
    contract.rampMonths = 4;
    contract.escalator = 0.21;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 2), 0, 1e-12);
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 3), 7300.0 / 8, 1e-9);       // 0 → 1/4
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 6), 7300.0 * 7 / 8, 1e-9);   // 3/4 → 1
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 7), 7300, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractEscalatedPrice, 0, 0), 2, 1e-12);      // no discount before the start
    EXPECT_NEAR(s.at(Figure::ContractEscalatedPrice, 0, 3), 2, 1e-12);
    EXPECT_NEAR(s.at(Figure::ContractEscalatedPrice, 0, 9), 2 * 1.1, 1e-12);  // half a year: √1.21
}

TEST(ContractTerms, AddDelaysTheLagAndTheSiteTheyWaitFor)
{
    Contract<> contract = smallContract();
    contract.startMonth = 1;
    contract.delayMonths = 0.5;
    contract.billingLagMonths = 0.25;
    contract.tiedSite = {5};
    Plan<> plan = smallPlanWith(contract);
    plan.settings.demandDelay = 2;
    plan.settings.siteDelay = 1;
    plan.sites[0].delayMonths = 3;
    const Statement s(plan);
    EXPECT_EQ(s.constant(Figure::ContractPromisedStart), 3.75);
    EXPECT_EQ(s.constant(Figure::ContractStart), 7.75);
    EXPECT_EQ(s.constant(Figure::ContractTermEnd), 19.75);
}

// Found by the scaling law: a value at a price of 0 was taken for 7.5e16 GPUs.
TEST(ContractTerms, DeriveNothingFromAPriceOfNothing)
{
    Contract<> contract = smallContract();
    contract.pricing = Pricing::ValueAndPrice;
    contract.totalValue = 75'441'939;
    contract.price = 0;
    const Statement s(smallPlanWith(contract));
    EXPECT_EQ(s.constant(Figure::ContractGpus), 0);
    EXPECT_EQ(s.constant(Figure::ContractValue), 0);
    contract.price = 2;
    contract.termMonths = 0;
    EXPECT_EQ(Statement(smallPlanWith(contract)).constant(Figure::ContractGpus), 0);
}

}  // namespace
}  // namespace headroom::testing
