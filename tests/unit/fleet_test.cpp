// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

TEST(UnitCost, IsServerSparesAndNetworkOrTheOverrideInTheirProportions)
{
    Plan<> plan = smallPlan();
    plan.skus[0].gpusPerServer = 8;
    plan.skus[0].serverPrice = 80'000;
    plan.skus[0].sparesShare = 0.05;
    plan.skus[0].networkCostPerGpu = 500;
    EXPECT_NEAR(Statement(plan).constant(Figure::TrancheUnitCost), 11'000, 1e-9);
    plan.tranches[0].unitCost = 22'000;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::TrancheServerCost), 20'000, 1e-9);
    EXPECT_NEAR(s.constant(Figure::TrancheSparesCost), 1'000, 1e-9);
    EXPECT_NEAR(s.constant(Figure::TrancheNetworkCost), 1'000, 1e-9);
}

TEST(Capex, IsADepositThatADelayDoesNotMoveAndABalanceThatItDoes)
{
    Plan<> plan = smallPlan();
    auto& tranche = plan.tranches[0];
    tranche.deliveryMonth = 4;
    tranche.delayMonths = 1;
    tranche.depositShare = 0.2;
    tranche.depositLeadMonths = 5.5;
    tranche.paymentTermsMonths = 1;
    plan.settings.trancheDelay = 0.5;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::TrancheCapexBefore), 200'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::Capex, 5), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::Capex, 6), 400'000, 1e-6);  // half of 800,000 from month 6.5
    EXPECT_NEAR(s.at(Figure::Capex, 7), 400'000, 1e-6);
    plan.settings.horizonMonths = 7;
    EXPECT_NEAR(Statement(plan).constant(Figure::CapexAfter), 400'000, 1e-6);
}

TEST(Tranche, IsThereFromItsArrivalToTheEndOfItsLife)
{
    Plan<> plan = smallPlan();
    plan.tranches[0].delayMonths = 2.25;
    plan.tranches[0].serviceLifeMonths = 6.5;
    plan.skus[0].salvageShare = 0.1;
    plan.settings.gpuScale = 2;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::DeliveredGpus, 1), 0, 1e-12);
    EXPECT_NEAR(s.at(Figure::DeliveredGpus, 2), 150, 1e-9);
    EXPECT_NEAR(s.at(Figure::DeliveredGpus, 5), 200, 1e-9);
    EXPECT_NEAR(s.at(Figure::DeliveredGpus, 8), 150, 1e-9);  // to 8.75
    EXPECT_NEAR(s.at(Figure::Salvage, 8), 2e6 * 0.1 * 0.25, 1e-6);
    EXPECT_NEAR(s.at(Figure::Salvage, 9), 2e6 * 0.1 * 0.75, 1e-6);
}

TEST(Power, HalfAMonthLateCountsHalf)
{
    Plan<> plan = smallPlan();
    plan.sites[0].readyMonth = 2;
    plan.sites[0].delayMonths = 0.5;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::EnergisedGpus, 1), 0, 1e-12);
    EXPECT_NEAR(s.at(Figure::EnergisedGpus, 2), 50, 1e-9);
    EXPECT_NEAR(s.at(Figure::EnergisedGpus, 3), 100, 1e-9);
}

TEST(Power, RisesOverTheEnergisationRamp)
{
    Plan<> plan = smallPlan();
    plan.tranches[0].gpus = 1'000;  // all of the MW
    plan.sites[0].energisationMonths = 4;
    const Statement s(plan);
    for (int t = 0; t < 4; ++t) EXPECT_NEAR(s.at(Figure::EnergisedGpus, t), (t + 0.5) * 250, 1e-6);
    EXPECT_NEAR(s.at(Figure::EnergisedGpus, 4), 1'000, 1e-6);
    // A tenth of the MW is reached in a tenth of the time: 100 GPUs rise over 0.4 months.
    plan.tranches[0].gpus = 100;
    EXPECT_NEAR(Statement(plan).at(Figure::EnergisedGpus, 0), 100 * (1 - 0.2), 1e-9);
}

TEST(Power, BeyondTheSiteEnergisesAShareOfEveryTranche)
{
    Plan<> plan = smallPlan();
    plan.sites[0].criticalItMw = 0.24;
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 10;
    plan.tranches[1].gpus = 300;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::TrancheEnergised, 0, 3), 60, 1e-9);
    EXPECT_NEAR(s.at(Figure::TrancheEnergised, 1, 3), 180, 1e-9);
    EXPECT_NEAR(s.at(Figure::LostNoPower, 3), 160 * 730, 1e-6);
}

TEST(Commissioning, RunsFromPowerOrFromArrivalWhicheverIsLater)
{
    Plan<> plan = smallPlan();
    plan.tranches[0].commissioningMonths = 1.5;
    plan.tranches[0].deliveryMonth = 3;
    plan.sites[0].readyMonth = -12;
    const Statement arrival(plan);
    EXPECT_NEAR(arrival.at(Figure::LostCommissioning, 3), 100 * 730, 1e-6);
    EXPECT_NEAR(arrival.at(Figure::UpGpus, 4), 50, 1e-9);
    EXPECT_NEAR(arrival.at(Figure::UpGpus, 5), 100, 1e-9);
    plan.sites[0].readyMonth = 6;
    const Statement power(plan);
    EXPECT_NEAR(power.at(Figure::LostNoPower, 5), 100 * 730, 1e-6);
    EXPECT_NEAR(power.at(Figure::UpGpus, 6), 0, 1e-9);
    EXPECT_NEAR(power.at(Figure::UpGpus, 7), 50, 1e-9);
}

TEST(Power, OfStorageIsSharedByTheGpus)
{
    Plan<> plan = smallPlan();
    plan.tiers[0].kwPerTb = 0.002;  // 5 TB a GPU: 10 W
    plan.tiers[0].dataReduction = 2;
    EXPECT_NEAR(Statement(plan).at(Figure::SiteEnergisedKw, 0, 3), 100 * (1 + 0.005), 1e-9);
}

TEST(Availability, IsDowntimeSparesAndRepairs)
{
    Plan<> plan = smallPlan();
    auto& sku = plan.skus[0];
    sku.plannedDowntime = 0.02;
    sku.failuresPerGpuDay = 0.01;
    sku.gpusFailTogether = 8;
    sku.repairDays = 2;
    sku.sparesShare = 0.04;
    EXPECT_NEAR(Statement(plan).constant(Figure::SkuAvailability), 0.98 * 1.04 / 1.16, 1e-12);
    sku.sparesShare = 0.5;  // spares never make more than all available
    EXPECT_NEAR(Statement(plan).constant(Figure::SkuAvailability), 0.98, 1e-12);
}

TEST(Target, RisesFromItsStartToItsEnd)
{
    Plan<> plan = smallPlan();
    plan.settings.utilizationStart = 0.75;
    plan.settings.utilizationEnd = 0.9;
    plan.settings.utilizationFrom = 2;
    plan.settings.utilizationOver = 6;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::TargetUtilization, 1), 0.75, 1e-12);
    EXPECT_NEAR(s.at(Figure::TargetUtilization, 2), 0.75 + 0.15 / 12, 1e-12);
    EXPECT_NEAR(s.at(Figure::TargetUtilization, 5), 0.75 + 0.15 * 3.5 / 6, 1e-12);
    EXPECT_NEAR(s.at(Figure::TargetUtilization, 8), 0.9, 1e-12);
}

// Found by the laws of bounds: rounding left a target of −1e-17, and hours occupied below 0.
TEST(Target, ThatFallsToNothingIsNeverNegative)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 39;
    plan.settings.utilizationStart = 0.75;
    plan.settings.utilizationEnd = 0;
    plan.settings.utilizationFrom = -12;
    plan.settings.utilizationOver = 26.99;
    plan.tiers.clear();
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) EXPECT_GE(s.at(Figure::OccupiedHours, t), 0);
}

TEST(Cost, OfAnInstalledHourIsDiscountedAtTheEffectiveRate)
{
    Plan<> plan = smallPlan();
    plan.settings.discountRate = 0.1;
    plan.settings.closingValue = ClosingValue::Nothing;
    const Statement s(plan);
    // A million in month 0 over 73,000 hours a month for 24 months, each discounted to its end.
    const double step = std::pow(1.1, -1.0 / 12);
    const double annuity = step * (1 - std::pow(step, 24)) / (1 - step);
    EXPECT_NEAR(s.constant(Figure::PresentCost), 1e6 * step, 1e-6);
    EXPECT_NEAR(s.constant(Figure::InstalledHourCost), 1e6 * step / (73'000 * annuity), 1e-12);
}

}  // namespace
}  // namespace headroom::testing
