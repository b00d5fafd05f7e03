// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

double sum(const Statement& s, Figure figure, int from, int until) { return s.ledger().total(figure, 0, from, until); }

TEST(Plant, OfATrancheIsADepositThenInProgressThenInServiceThenSalvaged)
{
    // 1 million: 30 % four months before delivery, the rest two months after. Delivered in month 6, powered in month 8,
    // depreciated to 10 % over 10 months, retired 20 months after arrival.
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 40;
    plan.skus[0].usefulLifeMonths = 10;
    plan.skus[0].salvageShare = 0.1;
    plan.sites[0].readyMonth = 5;
    plan.sites[0].delayMonths = 3;
    auto& tranche = plan.tranches[0];
    tranche.deliveryMonth = 6;
    tranche.depositShare = 0.3;
    tranche.depositLeadMonths = 4;
    tranche.paymentTermsMonths = 2;
    tranche.serviceLifeMonths = 20;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::TrancheInService), 8, 1e-12);
    EXPECT_NEAR(s.at(Figure::EquipmentDeposits, 1), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::EquipmentDeposits, 2), 300'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentDeposits, 5), 300'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentDeposits, 6), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentPayables, 6), 700'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentPayables, 7), 700'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentPayables, 8), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::InProgress, 7), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::InProgress, 8), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::Depreciation, 7), 0, 1e-9);
    for (int t = 8; t < 18; ++t) {
        EXPECT_NEAR(s.at(Figure::Depreciation, t), 90'000, 1e-6);
        EXPECT_NEAR(s.at(Figure::Plant, t), 1e6 - 90'000 * (t - 7), 1e-6);
    }
    EXPECT_NEAR(s.at(Figure::Depreciation, 18), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::Plant, 25), 100'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::GrossPlant, 25), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::Salvage, 26), 100'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::WriteOff, 26), 0, 1e-6);
    EXPECT_EQ(s.at(Figure::Plant, 26), 0);
    EXPECT_NEAR(s.at(Figure::GrossPlant, 26), 0, 1e-6);
}

TEST(Plant, LeftAtRetirementIsWrittenOffAboveItsSalvage)
{
    // In service 6 of 60 months; the network half depreciated in 12.
    Plan<> plan = smallPlan();
    auto& sku = plan.skus[0];
    sku.serverPrice = 8'000;
    sku.networkCostPerGpu = 2'000;
    sku.networkLifeMonths = 12;
    sku.salvageShare = 0.1;
    plan.tranches[0].serviceLifeMonths = 6;
    const Statement s(plan);
    const double servers = 720'000.0 / 60, network = 180'000.0 / 12;
    EXPECT_NEAR(s.at(Figure::Depreciation, 3), servers + network, 1e-6);
    EXPECT_NEAR(s.at(Figure::WriteOff, 6), 720'000 * 0.9 + 180'000 * 0.5, 1e-6);
    EXPECT_NEAR(s.at(Figure::Salvage, 6), 100'000, 1e-6);
    EXPECT_EQ(s.at(Figure::Plant, 6), 0);
}

TEST(Plant, ThatRetiresBeforeItHasPowerIsWrittenOffUnused)
{
    Plan<> plan = smallPlan();
    plan.sites[0].readyMonth = 15;
    plan.tranches[0].serviceLifeMonths = 10;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::TrancheInService), 10, 1e-12);
    EXPECT_NEAR(s.at(Figure::InProgress, 9), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::WriteOff, 10), 1e6, 1e-6);
    EXPECT_NEAR(sum(s, Figure::Depreciation, 0, 24), 0, 1e-6);
    EXPECT_EQ(s.at(Figure::Plant, 10), 0);
}

TEST(Plant, OpensAsItWouldStand)
{
    // Delivered and in service 12 months before month 0, of 60: four fifths are left; the balance is still owed.
    Plan<> plan = smallPlan();
    plan.sites[0].readyMonth = -12;
    plan.sites[0].buildCostPerMw = 3e6;
    plan.sites[0].plantLifeMonths = 120;
    plan.tranches[0].deliveryMonth = -12;
    plan.tranches[0].paymentTermsMonths = 13;
    plan.settings.openingPlant = 240'000;
    plan.settings.openingPlantMonths = 12;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::TranchePlant, 0, -1), 800'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::SitePlant, 0, -1), 2.7e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::OtherPlant, -1), 240'000, 1e-9);
    EXPECT_NEAR(s.at(Figure::Plant, -1), 3.74e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentPayables, -1), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::EquipmentPayables, 1), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::OtherPlantDepreciation, 5), 20'000, 1e-9);
    EXPECT_NEAR(s.at(Figure::OtherPlant, 11), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::GrossPlant, 11), 4.24e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::GrossPlant, 12), 4e6, 1e-6);
}

TEST(Plant, OfASiteIsInProgressWhileItIsBuilt)
{
    Plan<> plan = smallPlan();
    auto& site = plan.sites[0];
    site.buildCostPerMw = 12e6;
    site.buildMonths = 12;
    site.readyMonth = 6;
    site.plantLifeMonths = 120;
    plan.tranches[0].gpus = 0;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::InProgress, -1), 6e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::InProgress, 5), 12e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::Plant, 5), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::Depreciation, 6), 100'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::Plant, 6), 11.9e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::InProgress, 6), 0, 1e-6);
}

TEST(Plant, OfStorageEndsAtNothing)
{
    // 1,000 TB at 120 in month 0, as much again in month 3, over six months.
    Plan<> plan = smallPlan();
    plan.storage.datasetTbPerGpu = 10;
    plan.tiers[0].capexPerTb = 120;
    plan.tiers[0].lifeMonths = 6;
    plan.tranches[0].serviceLifeMonths = 60;
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 9;
    plan.tranches[1].deliveryMonth = 3;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::TierDepreciation, 0), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierDepreciation, 1), 20'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierDepreciation, 4), 40'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierDepreciation, 6), 30'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierPlant, 3), 120'000 - 50'000 + 120'000 - 30'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierPlant, 9), 0, 1e-6);
    EXPECT_NEAR(sum(s, Figure::TierDepreciation, 0, 24), 240'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TierDepreciation, 12), 0, 1e-6);
}

TEST(Plant, OfAnInvestmentIsInServiceAsItIsSpent)
{
    // 1.2 million over 12 months from month −6, each month's share depreciated over 10.
    Plan<> plan = smallPlan();
    plan.tranches[0].gpus = 0;
    plan.investments.push_back({.id = 9, .purpose = InvestmentPurpose::Maintenance, .total = 1.2e6, .startMonth = -6, .spentOverMonths = 12, .lifeMonths = 10});
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::CapexOther, 5), 100'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::CapexOther, 6), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::MaintenanceCapex, 5), 100'000, 1e-6);
    EXPECT_NEAR(s.constant(Figure::CapexBefore), 600'000, 1e-6);
    EXPECT_NEAR(s.constant(Figure::TotalCapexOther), 600'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::InvestmentDepreciation, 0), 65'000, 1e-6);  // six and a half months' shares of 10,000
    EXPECT_NEAR(s.at(Figure::InvestmentPlant, -1), 600'000 - 10'000 * 18, 1e-6);
    EXPECT_NEAR(s.at(Figure::InvestmentPlant, 16), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::GrossPlant, 5), 1.2e6 - 200'000, 1e-6);
    plan.investments[0].startMonth = 20;
    EXPECT_NEAR(Statement(plan).constant(Figure::CapexAfter), 800'000, 1e-6);
}

TEST(TaxDepreciation, TakesTheBonusShareInTheMonthOfService)
{
    Plan<> plan = smallPlan();
    plan.settings.bonusDepreciation = 0.6;
    plan.settings.openingPlant = 120'000;
    plan.settings.openingPlantMonths = 12;
    plan.skus[0].salvageShare = 0.1;
    plan.tranches[0].deliveryMonth = 2;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::TaxDepreciation, 1), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::PlacedInService, 2), 900'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TaxDepreciation, 2), 10'000 + 540'000 + 0.4 * 15'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::TaxDepreciation, 3), 10'000 + 0.4 * 15'000, 1e-6);
}

TEST(Funded, IsTheCapexOfAllThatNamesTheFacility)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 80;
    plan.facilities.push_back({.id = 9, .maturityMonth = 30});
    plan.sites[0].buildCostPerMw = 1.2e6;
    plan.sites[0].buildMonths = 12;
    plan.sites[0].readyMonth = 6;
    plan.sites[0].plantLifeMonths = 120;
    plan.sites[0].facility = {9};
    plan.tranches[0].deliveryMonth = 6;
    plan.tranches[0].depositShare = 0.5;
    plan.tranches[0].facility = {9};
    plan.investments.push_back({.id = 10, .facility = {9}, .total = 240'000, .startMonth = 0, .spentOverMonths = 12, .lifeMonths = 24});
    plan.tiers[0].capexPerTb = 10;
    plan.tiers[0].facility = {9};
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::FacilityFundedCost, -1), 600'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityFunded, 0), 100'000 + 500'000 + 20'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityFunded, 6), 500'000 + 20'000 + 5'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityFundedCost, 6), 1.2e6 + 1e6 + 140'000 + 5'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityPlantValue, 5), 1.2e6 + 500'000 + s.at(Figure::InvestmentPlant, 5), 1e-6);
    const double books = s.at(Figure::InvestmentPlant, 35) + s.at(Figure::TierPlant, 35);
    EXPECT_NEAR(s.at(Figure::FacilityPlantValue, 35), 1.2e6 * 0.75 + 1e6 * 0.5 + books, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityPlantValue, 75), 1.2e6 * 5 / 12.0, 30'000);  // retired; the site goes on
}

TEST(PastTheHorizon, TheOperatingPassRunsToTheLastEnd)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 12;
    plan.facilities.push_back({.id = 9, .maturityMonth = 30});
    EXPECT_EQ(Statement(plan).ledger().columns().last, 30);
    plan.commitments.push_back({.id = 10, .total = 1e6, .startMonth = 3.5, .termMonths = 40, .paymentTermMonths = 2});
    EXPECT_EQ(Statement(plan).ledger().columns().last, 47);
    plan.sites[0].tenure = Tenure::Leased;
    plan.sites[0].readyMonth = 1;
    plan.sites[0].leaseTermMonths = 60;
    const Statement s(plan);
    EXPECT_EQ(s.ledger().columns().last, 61);
    EXPECT_GT(s.at(Figure::Rent, 60), 0);
    EXPECT_NEAR(s.at(Figure::InstalledHours, 50), 73'000, 1e-6);
    EXPECT_NEAR(s.constant(Figure::TotalInstalled), 12 * 73'000.0, 1e-6);  // totals stay within the horizon
    plan.tiers[0].lifeMonths = 40;
    EXPECT_EQ(Statement(plan).ledger().columns().first, -40);
    EXPECT_EQ(Statement(plan).ledger().columns().contractsFrom, 0);
}

}  // namespace
}  // namespace headroom::testing
