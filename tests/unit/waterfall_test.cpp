// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

constexpr double h = 730;

/// Two sites, computed by hand for month 5, in GPUs:
///   A: 100 delivered, 60 kW: 60 energised, 54 up.     B: 50 delivered, energised, 45 up.     Up: 99, at 90 %.
///   Ceiling 0.8 (host CPU), target 0.6: 0.75 occupied. 24.75 unscheduled, 14.85 lost to CPUs, 59.4 productive.
///   Half of what is up is reserved (49.5). Of the other 29.7 productive, 9.9 are sold by contract and 8 on the market,
///   where 10 are billed as held (10 × 0.8 = 8).
Plan<> twoSites()
{
    Plan<> plan = smallPlan();
    plan.settings.utilizationStart = plan.settings.utilizationEnd = 0.6;
    plan.tiers[0].cpuOverhead = 0.2;
    plan.skus[0].plannedDowntime = 0.1;
    plan.skus[0].marketDemandGpus = flat(10);
    plan.sites[0].criticalItMw = 0.06;
    plan.sites.push_back({.id = 15, .name = "B", .criticalItMw = 1, .energisationMonths = 0, .energyPrice = flat(0), .tenure = Tenure::Built, .buildCostPerMw = 0});
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 16;
    plan.tranches[1].site = {15};
    plan.tranches[1].gpus = 50;
    plan.tranches[1].commissioningMonths = 2;
    Contract<> reserved = smallContract(), useful = smallContract();
    reserved.gpus = 49.5;
    reserved.sku = useful.sku = {4};
    reserved.termMonths = useful.termMonths = 24;
    useful.id = 17;
    useful.gpus = 9.9;
    useful.billing = Billing::Useful;
    plan.contracts = {reserved, useful};
    return plan;
}

TEST(Waterfall, OfTwoSitesIsAsComputedByHand)
{
    const Statement s(twoSites());
    const auto hours = [&](Figure figure) { return s.at(figure, 5) / h; };
    EXPECT_NEAR(hours(Figure::InstalledHours), 150, 1e-9);
    EXPECT_NEAR(hours(Figure::LostNoPower), 40, 1e-9);
    EXPECT_NEAR(hours(Figure::LostCommissioning), 0, 1e-9);
    EXPECT_NEAR(hours(Figure::LostDown), 11, 1e-9);
    EXPECT_NEAR(hours(Figure::LostUnscheduled), 24.75, 1e-9);
    EXPECT_NEAR(hours(Figure::LostRecall), 0, 1e-9);
    EXPECT_NEAR(hours(Figure::LostBandwidth), 0, 1e-9);
    EXPECT_NEAR(hours(Figure::LostHostCpu), 14.85, 1e-9);
    EXPECT_NEAR(hours(Figure::LostFailures), 0, 1e-9);
    EXPECT_NEAR(hours(Figure::LostNoBuyer), 11.8, 1e-9);
    EXPECT_NEAR(hours(Figure::SoldHours), 47.6, 1e-9);
    EXPECT_NEAR(s.at(Figure::SkuReservedShare, 0, 5), 0.5, 1e-12);
    EXPECT_NEAR(s.at(Figure::MarketRevenue, 5), 10 * h * 2, 1e-6);
    EXPECT_NEAR(hours(Figure::BilledHours), 49.5 + 9.9 + 10, 1e-9);
    EXPECT_NEAR(s.at(Figure::AchievedUtilization, 5), 0.6, 1e-12);
    EXPECT_NEAR(s.at(Figure::UtilizationCeiling, 5), 0.8, 1e-12);
}

TEST(Waterfall, OfASiteSharesTheFateOfItsSku)
{
    const Statement s(twoSites());
    EXPECT_NEAR(s.at(Figure::SiteLostNoPower, 0, 5) / h, 40, 1e-9);
    EXPECT_NEAR(s.at(Figure::SiteLostDown, 1, 5) / h, 5, 1e-9);
    EXPECT_NEAR(s.at(Figure::SiteSoldHours, 0, 5) / h, 47.6 * 54 / 99, 1e-9);
    EXPECT_NEAR(s.at(Figure::SiteLostNoBuyer, 1, 5) / h, 11.8 * 45 / 99, 1e-9);
    EXPECT_NEAR(s.at(Figure::SiteLostCommissioning, 1, 1) / h, 50, 1e-9);
}

TEST(Waste, AtPriceIsShownWholeAndOurs)
{
    const Statement s(twoSites());
    EXPECT_NEAR(s.at(Figure::Waste, 5), (150 - 47.6) * h * 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::WasteCustomers, 5), 0.5 * (24.75 + 14.85) * h * 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::WasteOurs, 5), (150 - 47.6 - 19.8) * h * 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::Recoverable, 5), 0, 1e-6);  // every buyer was served
}

TEST(Waste, IsRecoverableWhereABuyerWaits)
{
    Plan<> plan = twoSites();
    plan.skus[0].marketDemandGpus = flat(30);
    plan.settings.marketPriceShift = 0.5;
    // 19.8 productive GPUs are left: 24.75 held. 5.25 of the 30 wait.
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::RecoverableHours, 5) / h, 5.25, 1e-9);
    EXPECT_NEAR(s.at(Figure::Recoverable, 5), 5.25 * h * 3, 1e-6);
    EXPECT_NEAR(s.at(Figure::MarketRevenue, 5), 24.75 * h * 3, 1e-6);
}

TEST(Market, PaysForUsefulHoursWhereThePlanSaysSo)
{
    Plan<> plan = twoSites();
    plan.settings.marketBilling = MarketBilling::Useful;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::SoldHours, 5) / h, 29.7 + 9.9 + 10, 1e-9);
    EXPECT_NEAR(s.at(Figure::MarketRevenue, 5), 10 * h * 2, 1e-6);
}

TEST(Classes, AreServedNamedFirstThenAny)
{
    Plan<> plan = twoSites();
    plan.contracts[0].gpus = 60;
    plan.contracts[1].billing = Billing::Reserved;
    plan.contracts[1].sku = {};
    plan.contracts[1].gpus = 80;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::ContractServed, 0, 5) / h, 60, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractServed, 1, 5) / h, 39, 1e-9);
    EXPECT_EQ(s.at(Figure::SkuReservedShare, 0, 5), 1);
    EXPECT_EQ(s.at(Figure::SkuUsefulPool, 0, 5), 0);  // to the bit: nothing is left
    EXPECT_NEAR(s.at(Figure::RecoverableHours, 5) / h, 41 + 10, 1e-9);
}

TEST(Classes, ShareInProportionWhatIsTooLittle)
{
    Plan<> plan = twoSites();
    plan.contracts[0].gpus = 132;
    plan.contracts[1].billing = Billing::Reserved;
    plan.contracts[1].gpus = 66;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::ContractServed, 0, 5) / h, 66, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractServed, 1, 5) / h, 33, 1e-9);
}

}  // namespace
}  // namespace headroom::testing
