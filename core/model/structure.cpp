// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

template <class Entity>
std::size_t position(const std::vector<Entity>& list, Id id)
{
    for (std::size_t at = 0; at < list.size(); ++at)
        if (list[at].id == id) return at;
    return none;
}

/// The months that must be kept: contracts from the first signing, prepayment or start on; all else from month 0 until the
/// last contract, lease, commitment or facility ends.
Columns columnsOf(const Plan<double>& plan)
{
    const auto& settings = plan.settings;
    double first = 0, last = settings.horizonMonths;
    for (const auto& contract : plan.contracts) {
        const std::size_t site = position(plan.sites, contract.tiedSite.id);
        const double late = site == none ? 0 : plan.sites[site].delayMonths + settings.siteDelay;
        const double promised = contract.startMonth + contract.delayMonths + contract.billingLagMonths + settings.demandDelay;
        // A contract is signed a month before it starts or ends early, at the latest.
        const double start = std::min(promised, promised + late) - 1;
        const double early = contract.earlyEndMonth.value_or(start) - 1;
        first = std::min({first, start, contract.signingMonth.value_or(std::min(0.0, contract.startMonth)), early, contract.prepaymentMonth.value_or(0.0)});
        last = std::max(last, std::max(promised, promised + late) + contract.termMonths + 1);
    }
    for (const auto& site : plan.sites)
        if (site.tenure == Tenure::Leased) last = std::max(last, site.readyMonth + std::max(0.0, site.delayMonths + settings.siteDelay) + site.leaseTermMonths);
    for (const auto& commitment : plan.commitments) last = std::max(last, std::max(0.0, commitment.startMonth + commitment.termMonths) + commitment.paymentTermMonths + 1);
    for (const auto& facility : plan.facilities) last = std::max(last, facility.maturityMonth);
    const int contractsFrom = static_cast<int>(std::floor(first));
    // What a tier has depreciated in full leaves its base a life later, a figure of a month before 0 at first.
    int back = lookback - contractsFrom;
    for (const auto& tier : plan.tiers) back = std::max(back, tier.lifeMonths);
    return {.first = -back, .contractsFrom = contractsFrom, .horizon = settings.horizonMonths, .last = static_cast<int>(std::ceil(last))};
}

}  // namespace

Structure::Structure(const Plan<double>& plan)
    : calendar(plan.settings.start, plan.settings.hours, plan.settings.fiscalYearEnd), columns(columnsOf(plan))
{
    const auto size = [&](Scope scope) -> std::size_t& { return sizes[static_cast<std::size_t>(scope)]; };
    size(Scope::Plan) = 1;
    size(Scope::Counterparty) = plan.counterparties.size();
    size(Scope::Sku) = plan.skus.size();
    size(Scope::Site) = plan.sites.size();
    size(Scope::Facility) = plan.facilities.size();
    size(Scope::Tranche) = plan.tranches.size();
    size(Scope::Tier) = plan.tiers.size();
    size(Scope::Contract) = plan.contracts.size();
    size(Scope::Commitment) = plan.commitments.size();
    size(Scope::Investment) = plan.investments.size();

    tranchesOfSite.resize(plan.sites.size());
    tranchesOfSku.resize(plan.skus.size());
    const auto fundedBy = [&](const auto& list) {
        std::vector<std::vector<std::size_t>> funded(plan.facilities.size());
        for (std::size_t at = 0; at < list.size(); ++at)
            if (const std::size_t facility = position(plan.facilities, list[at].facility.id); facility != none) funded[facility].push_back(at);
        return funded;
    };
    tranchesOfFacility = fundedBy(plan.tranches);
    sitesOfFacility = fundedBy(plan.sites);
    tiersOfFacility = fundedBy(plan.tiers);
    investmentsOfFacility = fundedBy(plan.investments);
    for (std::size_t at = 0; at < plan.tranches.size(); ++at) {
        const auto& tranche = plan.tranches[at];
        trancheSku.push_back(position(plan.skus, tranche.sku.id));
        trancheSite.push_back(position(plan.sites, tranche.site.id));
        trancheFacility.push_back(position(plan.facilities, tranche.facility.id));
        tranchesOfSku[trancheSku.back()].push_back(at);
        tranchesOfSite[trancheSite.back()].push_back(at);
    }
    for (auto& bySku : contractsOfClass) bySku.resize(plan.skus.size() + 1);
    contractsOfCustomer.resize(plan.counterparties.size());
    for (std::size_t at = 0; at < plan.contracts.size(); ++at) {
        const auto& contract = plan.contracts[at];
        contractSku.push_back(position(plan.skus, contract.sku.id));
        contractSite.push_back(position(plan.sites, contract.tiedSite.id));
        contractCustomer.push_back(position(plan.counterparties, contract.customer.id));
        const std::size_t sku = contractSku.back() == none ? plan.skus.size() : contractSku.back();
        contractsOfClass[static_cast<std::size_t>(contract.billing)][sku].push_back(at);
        if (contractCustomer.back() != none) contractsOfCustomer[contractCustomer.back()].push_back(at);
    }
    for (const auto& site : plan.sites) siteFacility.push_back(position(plan.facilities, site.facility.id));
    for (std::size_t at = 0; at < plan.facilities.size(); ++at) {
        facilityOrder.push_back(at);
        isSculpted = isSculpted || plan.facilities[at].repayment == Repayment::Sculpted;
    }
    std::ranges::stable_sort(facilityOrder, {}, [&](std::size_t at) { return plan.facilities[at].seniority; });
    fundingsOfFacility.resize(plan.facilities.size());
    for (std::size_t at = 0; at < plan.fundings.size(); ++at) {
        const std::size_t facility = position(plan.facilities, plan.fundings[at].facility.id);
        (facility == none ? datedEquity : fundingsOfFacility[facility]).push_back(at);
    }
    clusterSku = position(plan.skus, plan.storage.clusterSku.id);
    if (!plan.tiers.empty()) {
        const std::size_t rest = position(plan.tiers, plan.storage.restTier.id);
        restTier = rest == none ? 0 : rest;
        const std::size_t shift = position(plan.tiers, plan.settings.storageShiftTier.id);
        shiftTier = shift == none ? restTier : shift;
    }
}

void Structure::cover(const Structure& other)
{
    columns.first = std::min(columns.first, other.columns.first);
    columns.contractsFrom = std::min(columns.contractsFrom, other.columns.contractsFrom);
    columns.last = std::max(columns.last, other.columns.last);
}

}  // namespace headroom
