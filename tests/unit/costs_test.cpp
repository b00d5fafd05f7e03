// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

Plan<> withCommitment(const Commitment<>& commitment)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 60;
    plan.commitments.push_back(commitment);
    return plan;
}

TEST(Commitment, OfTheFoundingArticlePaysItsTotalOverFourYears)
{
    // 1.17 billion, half of it firm, the rest at the pace of 100 GPUs against 400: a quarter.
    const Statement s(withCommitment({.id = 9, .total = 1.17e9, .termMonths = 48, .firmShare = 0.5, .referenceGpus = 400}));
    const double even = 1.17e9 / 48;
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 0), even * (0.5 + 0.5 * 0.25), 1e-3);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 47), even * 0.625, 1e-3);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 48), 1.17e9 * 0.375, 1e-3);  // what is unpaid at the end of the term
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 49), 0, 1e-3);
    EXPECT_NEAR(s.at(Figure::SupplierLeft, 23), 1.17e9 * (1 - 0.625 / 2), 1);
}

TEST(Commitment, AllFirmIsPaidEvenly)
{
    const Statement s(withCommitment({.id = 9, .total = 48e6, .startMonth = 2.5, .termMonths = 48}));
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 2), 0.5e6, 1e-6);
    for (int t = 3; t < 50; ++t) EXPECT_NEAR(s.at(Figure::SupplierPayments, t), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 50), 0.5e6, 1e-6);
}

TEST(Commitment, CountsWhatWasPaidBefore)
{
    const Commitment<> running{.id = 9, .total = 48e6, .startMonth = -12, .termMonths = 48};
    EXPECT_NEAR(Statement(withCommitment(running)).constant(Figure::CommitmentPaidBefore), 12e6, 1e-6);
    Commitment<> behind = running;
    behind.paidBefore = 2e6;
    const Statement s(withCommitment(behind));
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 0), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 36), 10e6, 1e-4);  // the arrears fall due at the end
}

TEST(Commitment, WithoutATermFallsDueOverAMonth)
{
    const Statement s(withCommitment({.id = 9, .total = 8e6, .startMonth = 3.25, .termMonths = 0}));
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 3), 6e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 4), 2e6, 1e-6);
}

// Found by the conservation law: what was still owed of a term that ended before month 0 was never paid.
TEST(Commitment, OverdueAtMonthZeroFallsDueThen)
{
    const Statement s(withCommitment({.id = 9, .total = 10e6, .startMonth = -18, .termMonths = 12, .paidBefore = 4e6}));
    EXPECT_NEAR(s.at(Figure::SupplierPayments, 0), 6e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::SupplierLeft, 0), 0, 1e-6);
}

TEST(Energy, IsLoadTimesHoursTimesPueTimesPrice)
{
    Plan<> plan = smallPlan();
    plan.skus[0].idlePowerShare = 0.4;
    plan.settings.utilizationStart = plan.settings.utilizationEnd = 0.5;
    plan.sites[0].pue = 1.25;
    plan.sites[0].energyPrice = flat(0.08);
    plan.settings.energyPriceShift = 0.5;
    // 100 GPUs of 1 kW, half occupied: 0.4 + 0.6 × 0.5 = 0.7 of the load.
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::SiteItEnergy, 0, 3), 100 * 0.7 * 730, 1e-6);
    EXPECT_NEAR(s.at(Figure::PowerCost, 3), 100 * 0.7 * 730 * 1.25 * 0.12, 1e-6);
}

TEST(Rent, RunsFromTheReadyMonthWhereTheTenantBearsDelay)
{
    Plan<> plan = smallPlan();
    auto& site = plan.sites[0];
    site.tenure = Tenure::Leased;
    site.rentPerKwMonth = 150;
    site.leaseEscalator = 0.21;
    site.leaseTermMonths = 20;
    site.readyMonth = 1;
    site.delayMonths = 3;
    const Statement landlord(plan);
    EXPECT_NEAR(landlord.at(Figure::Rent, 3), 0, 1e-9);
    EXPECT_NEAR(landlord.at(Figure::Rent, 4), 150'000, 1e-6);
    EXPECT_NEAR(landlord.at(Figure::Rent, 10), 150'000 * 1.1, 1e-6);
    EXPECT_NEAR(landlord.at(Figure::EnergisedGpus, 23), 100, 1e-9);
    site.delayRisk = DelayRisk::Tenant;
    const Statement tenant(plan);
    EXPECT_NEAR(tenant.at(Figure::Rent, 1), 150'000, 1e-6);
    EXPECT_NEAR(tenant.at(Figure::Rent, 7), 150'000 * 1.1, 1e-6);
    EXPECT_NEAR(tenant.at(Figure::StrandedKw, 1), 1'000, 1e-9);  // paid for, not yet energised
    EXPECT_NEAR(tenant.at(Figure::EnergisedGpus, 21), 0, 1e-9);  // power ends with the lease
}

TEST(Build, IsSpentEvenlyBeforeTheSiteIsReady)
{
    Plan<> plan = smallPlan();
    auto& site = plan.sites[0];
    site.buildCostPerMw = 12e6;
    site.buildMonths = 12;
    site.readyMonth = 4.5;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::SiteBuildCapexBefore), 7.5e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::CapexSites, 0), 1e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::CapexSites, 4), 0.5e6, 1e-6);
    EXPECT_NEAR(s.constant(Figure::CapexBefore), 7.5e6, 1e-6);
    site.readyMonth = 30;
    const Statement late(plan);
    EXPECT_NEAR(late.constant(Figure::CapexAfter), 6e6, 1e-6);
    EXPECT_NEAR(late.constant(Figure::TotalCapexSites), 6e6, 1e-6);
}

TEST(Staff, IsPerMegawattAndPerThousandGpus)
{
    Plan<> plan = smallPlan();
    plan.operations = {.staffPerMw = 3, .staffPerThousandGpus = 20, .costPerPersonYear = 120'000};
    EXPECT_NEAR(Statement(plan).at(Figure::StaffCost, 3), (3 * 1 + 20 * 0.1) * 10'000, 1e-6);
}

}  // namespace
}  // namespace headroom::testing
