// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

TEST(Staff, IsForMegawattsForGpusAndFixedAndEscalates)
{
    Plan<> plan = smallPlan();
    plan.operations = {.staffPerMw = 3, .staffPerThousandGpus = 20, .costPerPersonYear = 120'000, .staffFixed = 5, .staffEscalator = 0.21};
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::StaffCost, 0), (3 * 1 + 20 * 0.1 + 5) * 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::StaffCost, 6), 100'000 * 1.1, 1e-6);
    EXPECT_NEAR(s.at(Figure::StaffCost, 12), 100'000 * 1.21, 1e-6);
}

TEST(MaintenanceAndInsurance, AreSharesOfTheCostOfPlantInService)
{
    // 1 million in service from month 2 to month 12, whatever its age.
    Plan<> plan = smallPlan();
    plan.operations.maintenanceShare = 0.03;
    plan.operations.insuranceShare = 0.012;
    plan.tranches[0].deliveryMonth = 2;
    plan.tranches[0].serviceLifeMonths = 10;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::MaintenanceCost, 1), 0, 1e-9);
    for (int t = 2; t < 12; ++t) {
        EXPECT_NEAR(s.at(Figure::MaintenanceCost, t), 2'500, 1e-6);
        EXPECT_NEAR(s.at(Figure::InsuranceCost, t), 1'000, 1e-6);
    }
    EXPECT_NEAR(s.at(Figure::InsuranceCost, 12), 0, 1e-6);
}

TEST(Software, IsForEachGpuAndEscalates)
{
    Plan<> plan = smallPlan();
    plan.operations.softwarePerGpuYear = 1'200;
    plan.operations.softwareEscalator = 0.44;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::SoftwareCost, 0), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::SoftwareCost, 6), 12'000, 1e-6);
}

TEST(Sga, IsFixedFromTheStartOfOperationsAndAShareOfRevenue)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.operations.sgaFixedYear = 120'000;
    plan.operations.sgaFrom = 3.25;
    plan.operations.sgaEscalator = 0.21;
    plan.operations.sgaShare = 0.1;
    plan.skus[0].marketDemandGpus = flat(5);
    const Statement s(plan);
    const double revenue = 15 * 730 * 2.0;
    EXPECT_NEAR(s.at(Figure::SgaCost, 2), 0.1 * revenue, 1e-6);
    EXPECT_NEAR(s.at(Figure::SgaCost, 3), 0.1 * revenue + 7'500 * std::pow(1.21, 3 / 12.0), 1e-6);
    EXPECT_NEAR(s.at(Figure::SgaCost, 6), 0.1 * revenue + 11'000, 1e-6);
}

TEST(Subscriptions, EscalateFromMonthZero)
{
    Plan<> plan = smallPlan();
    plan.storage.datasetTbPerGpu = 10;
    plan.tiers[0].pricePerTbMonth = 4;
    plan.tiers[0].priceEscalator = -0.19;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::StorageSubscriptions, 0), 4'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::StorageSubscriptions, 6), 3'600, 1e-6);
}

TEST(Payables, AreWhatIsAccruedAndNotYetPaid)
{
    Plan<> plan = smallPlan();
    plan.operations.softwarePerGpuYear = 1'200;
    plan.operations.payableMonths = 2;
    plan.commitments.push_back({.id = 9, .total = 60'000, .startMonth = 1, .termMonths = 12, .paymentTermMonths = 3});
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::OperatingCost, 0), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::OperatingCostPaid, 1), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::OperatingCostPaid, 2), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierCost, 1), 5'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 3), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 4), 5'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::OtherPayables, 0), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::OtherPayables, 5), 20'000 + 15'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::OtherPayables, 16), 20'000, 1e-6);
    // Coverage owes what is paid, not what accrues.
    EXPECT_NEAR(s.at(Figure::Obligations, 1), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::Obligations, 4), 15'000, 1e-6);
}

TEST(PresentCost, IsTheOpeningBookThenWhatIsPaidLessTheClosingBook)
{
    // Half depreciated at month 0, the balance still owed; 12 more of 48 months within the horizon.
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 12;
    plan.settings.discountRate = 0.1;
    plan.skus[0].usefulLifeMonths = 48;
    plan.tranches[0].deliveryMonth = -24;
    plan.tranches[0].depositShare = 0.4;
    plan.tranches[0].paymentTermsMonths = 30;
    plan.sites[0].readyMonth = -24;
    const double step = std::pow(1.1, -1 / 12.0), open = 500'000 - 600'000, paid = 600'000 * std::pow(step, 7);
    EXPECT_NEAR(Statement(plan).constant(Figure::PresentCost), open + paid - 250'000 / 1.1, 1e-6);
    plan.settings.closingValue = ClosingValue::Nothing;
    EXPECT_NEAR(Statement(plan).constant(Figure::PresentCost), open + paid, 1e-6);
}

}  // namespace
}  // namespace headroom::testing
