// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 7: what can only help, or only hurt, with the conditions under which it does.
namespace headroom::testing {
namespace {

bool atMost(double a, double b) { return a <= b + 1e-9 * std::max({std::abs(a), std::abs(b), 1.0}); }

double share() { return *rc::gen::inRange(1, 1001) / 1000.0; }
double months() { return *rc::gen::oneOf(rc::gen::map(rc::gen::inRange(1, 24), [](int whole) { return static_cast<double>(whole); }), rc::gen::map(rc::gen::inRange(1, 1200), [](int hundredth) { return hundredth / 100.0; })); }

double kwEnergised(const Statement& s, int t)
{
    double kw = 0;
    for (std::size_t site = 0; site < s.plan().sites.size(); ++site) kw += s.at(Figure::SiteEnergisedKw, site, t);
    return kw;
}

RC_GTEST_PROP(Monotone, MoreDelayOfASiteNeverRaisesEnergisedGpusBeforeTheLeaseWouldHaveEnded, (const Plan<>& plan))
{
    const std::size_t site = *rc::gen::inRange<std::size_t>(0, plan.sites.size());
    Plan<> delayed = plan;
    delayed.sites[site].delayMonths += months();
    const Statement a(plan), b(delayed);
    const double end = plan.sites[site].tenure == Tenure::Leased ? a.constant(Figure::SitePowerEnd, site) : 1e9;
    for (int t = 0; t < a.horizon() && t + 1 <= end; ++t) {
        RC_ASSERT(atMost(kwEnergised(b, t), kwEnergised(a, t)));
        RC_ASSERT(atMost(b.at(Figure::EnergisedGpus, t), a.at(Figure::EnergisedGpus, t)));
    }
}

RC_GTEST_PROP(Monotone, MoreDelayOfATrancheNeverRaisesInstalledGpuMonthsUpToItsEndOfLife, (const Plan<>& plan))
{
    RC_PRE(!plan.tranches.empty());
    const std::size_t k = *rc::gen::inRange<std::size_t>(0, plan.tranches.size());
    Plan<> delayed = plan;
    delayed.tranches[k].delayMonths += months();
    const Statement a(plan), b(delayed);
    RC_PRE(a.constant(Figure::TrancheArrival, k) >= 0 && a.constant(Figure::TrancheArrival, k) < plan.settings.horizonMonths);
    double before = 0, after = 0;
    for (int t = 0; t < a.horizon() && t + 1 <= a.constant(Figure::TrancheRetirement, k); ++t) {
        before += a.at(Figure::DeliveredGpus, t);
        after += b.at(Figure::DeliveredGpus, t);
        RC_ASSERT(atMost(after, before));
    }
}

/// A plan of one SKU whose recalls never queue, or one whose storage never binds. Recalls that queue take time from every
/// cluster: one more GPU up can cost more than it brings (storage_test.cpp has the case).
Plan<> withoutQueues(Plan<> plan, bool storageBinds)
{
    for (auto& tier : plan.tiers) tier.drives = 1e9;
    if (storageBinds) {
        plan.skus.resize(1);
        for (auto& tranche : plan.tranches) tranche.sku.id = plan.skus.front().id;
        for (auto& contract : plan.contracts) contract.sku.id = 0;
    } else {
        plan.storage.wantedGbpsPerGpu = 0;
    }
    return plan;
}

RC_GTEST_PROP(Monotone, MorePowerNeverLowersProductiveHoursOfOneSku, (const Plan<>& plan))
{
    const Plan<> base = withoutQueues(plan, true);
    Plan<> more = base;
    more.sites[*rc::gen::inRange<std::size_t>(0, plan.sites.size())].criticalItMw *= 1 + share();
    const Statement a(base), b(more);
    for (int t = 0; t < a.horizon(); ++t) RC_ASSERT(atMost(a.at(Figure::ProductiveHours, t), b.at(Figure::ProductiveHours, t)));
}

RC_GTEST_PROP(Monotone, MorePowerNeverLowersProductiveHoursWhereStorageDoesNotBind, (const Plan<>& plan))
{
    const Plan<> base = withoutQueues(plan, false);
    Plan<> more = base;
    more.sites[*rc::gen::inRange<std::size_t>(0, plan.sites.size())].criticalItMw *= 1 + share();
    const Statement a(base), b(more);
    for (int t = 0; t < a.horizon(); ++t) RC_ASSERT(atMost(a.at(Figure::ProductiveHours, t), b.at(Figure::ProductiveHours, t)));
}

RC_GTEST_PROP(Monotone, AHigherTargetNeverLowersProductiveHours, (const Plan<>& plan))
{
    Plan<> higher = plan;
    (*rc::gen::arbitrary<bool>() ? higher.settings.utilizationStart : higher.settings.utilizationEnd) += share();
    const Statement a(plan), b(higher);
    for (int t = 0; t < a.horizon(); ++t) RC_ASSERT(atMost(a.at(Figure::ProductiveHours, t), b.at(Figure::ProductiveHours, t)));
}

RC_GTEST_PROP(Monotone, AFasterTierNeverLowersTheCeiling, (const Plan<>& plan))
{
    RC_PRE(!plan.tiers.empty());
    Plan<> faster = plan;
    auto& tier = faster.tiers[*rc::gen::inRange<std::size_t>(0, plan.tiers.size())];
    switch (*rc::gen::inRange(0, 4)) {
    case 0: tier.readGbpsPerPb *= 1 + share(); break;
    case 1: tier.gbpsPerDrive *= 1 + share(); break;
    case 2: tier.drives += 100 * share(); break;
    default: tier.latencyHours *= 1 - share(); break;
    }
    const Statement a(plan), b(faster);
    for (int t = 0; t < a.horizon(); ++t)
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) RC_ASSERT(atMost(a.at(Figure::SkuCeiling, sku, t), b.at(Figure::SkuCeiling, sku, t)));
}

RC_GTEST_PROP(Monotone, AHigherTakeOrPayShareNeverLowersContractedRevenue, (const Plan<>& plan))
{
    RC_PRE(!plan.contracts.empty());
    Plan<> higher = plan;
    auto& contract = higher.contracts[*rc::gen::inRange<std::size_t>(0, plan.contracts.size())];
    contract.takeOrPay += (1 - contract.takeOrPay) * share();
    // From the first month of each contract on: a higher cap of late credits can move a credit from before month 0, where
    // the horizon does not see it, to after.
    const auto revenue = [](const Statement& s) {
        double sum = 0;
        for (std::size_t i = 0; i < s.plan().contracts.size(); ++i) sum += s.ledger().total(Figure::ContractRevenue, i, s.ledger().columns().contractsFrom, s.horizon());
        return sum;
    };
    RC_ASSERT(atMost(revenue(Statement(plan)), revenue(Statement(higher))));
}

RC_GTEST_PROP(Monotone, AHigherRateNeverLowersInterest, (const Plan<>& plan))
{
    RC_PRE(!plan.facilities.empty());
    Plan<> cheaper = plan;
    const std::size_t at = *rc::gen::inRange<std::size_t>(0, plan.facilities.size());
    cheaper.facilities[at].repayment = Repayment::EqualPrincipal;
    cheaper.facilities[at].sweepShare = 0;
    if (cheaper.facilities[at].drawing == Drawing::Revolving) cheaper.facilities[at].drawing = Drawing::Capex;
    Plan<> dearer = cheaper;
    auto& facility = dearer.facilities[at];
    (*rc::gen::arbitrary<bool>() ? facility.spread : facility.baseFloor) += share() / 10;
    const Statement a(cheaper), b(dearer);
    for (int t = 0; t < a.horizon(); ++t) RC_ASSERT(atMost(a.at(Figure::FacilityInterest, at, t), b.at(Figure::FacilityInterest, at, t)));
}

}  // namespace
}  // namespace headroom::testing
