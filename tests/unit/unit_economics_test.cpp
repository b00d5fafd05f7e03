// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// One SKU at one site, nothing but what a case names.
Plan<> caseOf(double gpus, double price, double kw, double utilization, double rate)
{
    Plan<> plan = smallPlan();
    plan.settings.utilizationStart = plan.settings.utilizationEnd = utilization;
    plan.settings.discountRate = rate;
    plan.skus[0].serverPrice = price;
    plan.skus[0].serverKw = kw;
    plan.tranches[0].gpus = gpus;
    return plan;
}

TEST(UnitEconomics, OfAThousandGpusOverFiveYearsAreAsPublished)
{
    // FACTS C2: the price and the power of five years, no interest.
    struct Case {
        double price, kw, millions;
    };
    for (const auto& [price, kw, millions] : {Case{30'000, 0.7, 32.83}, Case{35'000, 0.7, 37.95}, Case{40'000, 1.0, 43.97}}) {
        Plan<> plan = caseOf(1'024, price, kw, 0.7, 0);
        plan.sites[0].pue = 1.2;
        plan.sites[0].energyPrice = flat(0.08);
        EXPECT_NEAR(Statement(plan).constant(Figure::HourCost) * 1'024 * 5 * 8760, millions * 1e6, 5.1e3);
    }
}

TEST(UnitEconomics, OfARentedProjectAreAsPublished)
{
    // FACTS C3: 8,192 H100 at 33,000 and 1.3 kW, colocation at 180 a kW-month with its power, 80 %.
    Plan<> plan = caseOf(8'192, 33'000, 1.3, 0.8, 0.12);
    plan.skus[0].salvageShare = 0.1;
    auto& site = plan.sites[0];
    site.tenure = Tenure::Leased;
    site.rentPerKwMonth = 180;
    plan.operations.maintenanceShare = 0.03;
    plan.operations.insuranceShare = 0.01;
    plan.operations.sgaShare = 0.08;  // of revenue: no cost of an hour
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::HourServersAtTarget), 1.2322, 5e-5);
    EXPECT_NEAR(s.constant(Figure::HourSitesAtTarget), 0.4007, 5e-5);
    EXPECT_NEAR(s.constant(Figure::HourMaintenanceAtTarget), 0.1413, 5e-5);
    EXPECT_NEAR(s.constant(Figure::HourInsuranceAtTarget), 0.0471, 5e-5);
    EXPECT_NEAR(s.constant(Figure::HourCostAtTarget), 1.8212, 5e-5);
}

TEST(UnitEconomics, OfThePlanAreTheMeanOfItsGpus)
{
    // 100 GPUs at 10,000 and 300 at 20,000, over 5 years without interest; storage, software and SG&A for all 400.
    Plan<> plan = caseOf(100, 10'000, 1, 0.5, 0);
    plan.skus.push_back(plan.skus[0]);
    plan.skus[1].id = 9;
    plan.skus[1].serverPrice = 20'000;
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 10;
    plan.tranches[1].sku = {9};
    plan.tranches[1].gpus = 300;
    plan.storage.datasetTbTotal = 4'000;
    plan.tiers[0].capexPerTb = 100;
    plan.tiers[0].lifeMonths = 60;
    plan.tiers[0].pricePerTbMonth = 5;
    plan.operations.softwarePerGpuYear = 876;
    plan.operations.sgaFixedYear = 400 * 87.6;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::SkuHourServers, 0), 2'000 / 8760.0, 1e-12);
    EXPECT_NEAR(s.constant(Figure::SkuHourServers, 1), 4'000 / 8760.0, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourServers), 3'500 / 8760.0, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourStorage), (200 + 600) / 8760.0, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourSoftware), 0.1, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourSga), 0.01, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourCost), 4'300 / 8760.0 + 0.11, 1e-12);
    EXPECT_NEAR(s.constant(Figure::HourCostAtTarget), 2 * s.constant(Figure::HourCost), 1e-12);
}

TEST(UnitEconomics, HaveNoGapWhereInterestVanishes)
{
    const auto at = [](double rate) { return Statement(caseOf(100, 10'000, 1, 1, rate)).constant(Figure::HourServers); };
    // Where the quotient takes over from the series, only the slope is between them: (years + 1) / 2 of the straight line.
    const double between = 2'000 / 8760.0 * 3 * 2e-9;
    EXPECT_NEAR(at(1.0001e-5) - at(0.9999e-5), between, 1e-11);
    EXPECT_NEAR(at(-0.9999e-5) - at(-1.0001e-5), between, 1e-11);
    EXPECT_NEAR(at(0), 2'000 / 8760.0, 1e-12);
}

}  // namespace
}  // namespace headroom::testing
