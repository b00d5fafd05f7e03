// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 1: what a schedule pays out before, within and after the horizon is what was agreed.
namespace headroom::testing {
namespace {

double total(const Statement& s, Figure figure, std::size_t entity, int from, int until) { return s.ledger().total(figure, entity, from, until); }
double within(const Statement& s, Figure figure, std::size_t entity = 0) { return total(s, figure, entity, 0, s.horizon()); }

RC_GTEST_PROP(Conservation, CapexOfATrancheIsItsGpusAtTheirCost, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t k = 0; k < plan.tranches.size(); ++k) {
        const double cost = plan.tranches[k].gpus * plan.settings.gpuScale * s.constant(Figure::TrancheUnitCost, k);
        RC_ASSERT(near(s.constant(Figure::TrancheCapexBefore, k) + within(s, Figure::TrancheCapex, k) + s.constant(Figure::TrancheCapexAfter, k), cost));
        const double parts = s.constant(Figure::TrancheServerCost, k) + s.constant(Figure::TrancheSparesCost, k) + s.constant(Figure::TrancheNetworkCost, k);
        RC_ASSERT(near(parts, s.constant(Figure::TrancheUnitCost, k)));
    }
}

RC_GTEST_PROP(Conservation, ABuiltSiteCostsItsPowerAtTheBuildCost, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t at = 0; at < plan.sites.size(); ++at) {
        const auto& site = plan.sites[at];
        const double paid = s.constant(Figure::SiteBuildCapexBefore, at) + within(s, Figure::SiteBuildCapex, at) + s.constant(Figure::SiteBuildCapexAfter, at);
        RC_ASSERT(near(paid, site.tenure == Tenure::Built ? site.criticalItMw * site.buildCostPerMw : 0));
    }
}

RC_GTEST_PROP(Conservation, CapexByCategoryIsThatOfTranchesTiersSitesAndOther, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        double whole = 0, gpus = 0;
        for (std::size_t k = 0; k < plan.tranches.size(); ++k) gpus += s.at(Figure::TrancheCapex, k, t);
        RC_ASSERT(near(gpus, s.at(Figure::CapexServers, t) + s.at(Figure::CapexNetwork, t) + s.at(Figure::CapexSpares, t)));
        whole = gpus;
        for (std::size_t i = 0; i < plan.tiers.size(); ++i) whole += s.at(Figure::TierCapex, i, t);
        for (std::size_t at = 0; at < plan.sites.size(); ++at) whole += s.at(Figure::SiteBuildCapex, at, t);
        for (std::size_t i = 0; i < plan.investments.size(); ++i) whole += s.at(Figure::InvestmentCapex, i, t);
        RC_ASSERT(near(whole, s.at(Figure::Capex, t)));
    }
}

RC_GTEST_PROP(Conservation, StorageBoughtIsThePeakBeyondWhatIsOwned, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.tiers.size(); ++i) {
        const double peak = std::max(plan.tiers[i].ownedTb, largest(valuesOf(s, Figure::TierData, i)));
        const double cost = plan.tiers[i].capexPerTb * (peak - plan.tiers[i].ownedTb);
        RC_ASSERT(near(within(s, Figure::TierCapex, i), cost, plan.tiers[i].capexPerTb * peak));
    }
}

RC_GTEST_PROP(Conservation, HoursOfAContractAreItsGpusOverTermAndRamp, (Plan<> plan))
{
    plan.settings.hours = HoursRule::Fixed730;
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        const double term = plan.contracts[i].termMonths, ramp = plan.contracts[i].rampMonths;
        const double full = ramp <= 0 ? term : term <= ramp ? term * term / (2 * ramp) : term - ramp / 2;
        const double hours = total(s, Figure::ContractTermHours, i, s.ledger().columns().first, s.ledger().columns().last);
        RC_ASSERT(near(hours, s.constant(Figure::ContractGpus, i) * 730 * full));
    }
}

RC_GTEST_PROP(Conservation, AContractIsWorthWhatItBillsAtPromisedDates, (Plan<> plan))
{
    // Served in full, on time and for its whole term: the value is what is billed before credits.
    plan.settings.hours = HoursRule::Fixed730;
    for (auto& contract : plan.contracts) {
        contract.tiedSite = {};
        contract.earlyEndMonth = {};
    }
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) RC_ASSERT(near(s.constant(Figure::ContractScheduledValue, i), s.constant(Figure::ContractValue, i)));
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        const auto& contract = plan.contracts[i];
        if (contract.pricing != Pricing::GpusAndPrice && s.constant(Figure::ContractUnitValue, i) * (contract.pricing == Pricing::ValueAndGpus ? contract.gpus : contract.price) > 1e-6)
            RC_ASSERT(near(s.constant(Figure::ContractValue, i), contract.totalValue * plan.settings.priceScale));
    }
}

RC_GTEST_PROP(Conservation, ACommitmentIsPaidOnceAndInFull, (Plan<> plan))
{
    plan.settings.horizonMonths = 150;
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
        const auto& commitment = plan.commitments[i];
        RC_PRE(commitment.startMonth + commitment.termMonths + 1 <= 150);
        const double before = s.constant(Figure::CommitmentPaidBefore, i);
        RC_ASSERT(near(before + within(s, Figure::CommitmentPayment, i), std::max(commitment.total, before)));
        if (commitment.paidBefore) RC_ASSERT(before == *commitment.paidBefore);
        for (int t = 0; t < s.horizon(); ++t)
            if (t + 1 <= commitment.startMonth || t >= std::max(0.0, commitment.startMonth + commitment.termMonths) + 1) RC_ASSERT(s.at(Figure::CommitmentPayment, i, t) == 0.0);
    }
}

RC_GTEST_PROP(Conservation, OpeningBacklogFallsDueOrLapsesOnce, (const Plan<>& plan))
{
    const Statement s(plan);
    const double due = s.constant(Figure::BacklogWithin24) + s.constant(Figure::BacklogWithin48) + s.constant(Figure::BacklogBeyond48);
    RC_ASSERT(near(due + s.constant(Figure::BacklogLapsing), s.constant(Figure::OpeningBacklog)));
    RC_ASSERT(s.constant(Figure::BacklogLapsing) >= 0);
}

}  // namespace
}  // namespace headroom::testing
