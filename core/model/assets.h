// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/other_assets.h"
#include "model/tranche_assets.h"

/// Plant of the plan (MODEL §9): deposits, construction in progress, plant at book and at cost, depreciation, payables; and
/// what facilities fund of it. Stocks stand at the end of a month, those of month −1 are the opening position.
namespace headroom {

/// The stocks of the plan: sums of those of its parts.
template <class Num>
void plantStocks(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& settings = c.plan.settings;
    Sum<Num> deposits, progress, plant, gross, payables;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        deposits.add(ledger.at(Figure::TrancheDeposits, k, t));
        payables.add(ledger.at(Figure::TranchePayable, k, t));
        progress.add(ledger.at(Figure::TrancheInProgress, k, t));
        plant.add(ledger.at(Figure::TranchePlant, k, t));
        gross.add(ledger.at(Figure::TrancheGross, k, t));
    }
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        if (c.plan.sites[s].tenure == Tenure::Leased) continue;
        progress.add(ledger.at(Figure::SiteInProgress, s, t));
        plant.add(ledger.at(Figure::SitePlant, s, t));
        gross.add(siteCost(c, s) * siteReady(c, s, t));
    }
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        plant.add(ledger.at(Figure::TierPlant, i, t));
        gross.add(ledger.at(Figure::TierDepreciableBase, i, t));
    }
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) {
        const Num age = investmentAge(c, i, t);
        plant.add(ledger.at(Figure::InvestmentPlant, i, t));
        gross.add(investmentSpent(c, i, age) - investmentSpent(c, i, age - c.plan.investments[i].lifeMonths));
    }
    plant.add(ledger.at(Figure::OtherPlant, 0, t));
    // At its opening book value while it has months left.
    gross.add(settings.openingPlant * clamp(settings.openingPlantMonths - c.month(t), Num(0), Num(1)));
    ledger.write(Figure::EquipmentDeposits, 0, t, deposits.value());
    ledger.write(Figure::InProgress, 0, t, progress.value());
    ledger.write(Figure::Plant, 0, t, plant.value());
    ledger.write(Figure::GrossPlant, 0, t, gross.value());
    ledger.write(Figure::EquipmentPayables, 0, t, payables.value());
}

/// Depreciation of the plan, and what tax allows of it: the bonus share of the cost as it is placed in service, the rest as
/// depreciation. The plant that the plan opens with was placed before.
template <class Num>
void monthDepreciation(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> depreciation, writeOff, placed;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        depreciation.add(ledger.at(Figure::TrancheDepreciation, k, t));
        writeOff.add(ledger.at(Figure::TrancheWriteOff, k, t));
        placed.add(tranchePlaced(c, k, t));
    }
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        if (c.plan.sites[s].tenure == Tenure::Leased) continue;
        const Num ready = ledger.constant(Figure::SiteEnergisation, s);
        depreciation.add(ledger.at(Figure::SiteDepreciation, s, t));
        placed.add(siteCost(c, s) * share(c.month(t), ready, ready + 1.0));
    }
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        depreciation.add(ledger.at(Figure::TierDepreciation, i, t));
        placed.add(ledger.at(Figure::TierCapex, i, t));
    }
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) {
        depreciation.add(ledger.at(Figure::InvestmentDepreciation, i, t));
        placed.add(ledger.at(Figure::InvestmentCapex, i, t));
    }
    depreciation.add(ledger.at(Figure::OtherPlantDepreciation, 0, t));
    ledger.write(Figure::PlacedInService, 0, t, placed.value());
    ledger.write(Figure::Depreciation, 0, t, depreciation.value());
    ledger.write(Figure::WriteOff, 0, t, writeOff.value());
    const Num& bonus = c.plan.settings.bonusDepreciation;
    const Num other = ledger.at(Figure::OtherPlantDepreciation, 0, t);
    const Num booked = ledger.at(Figure::Depreciation, 0, t) - other + ledger.at(Figure::WriteOff, 0, t);
    ledger.write(Figure::TaxDepreciation, 0, t, bonus * ledger.at(Figure::PlacedInService, 0, t) + (1.0 - bonus) * booked + other);
}

/// What a facility has funded by the end of month t, paid so far and as a lender values it.
template <class Num>
void fundedStocks(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> paid, value;
    for (const std::size_t k : c.structure.tranchesOfFacility[f]) {
        paid.add(ledger.at(Figure::TranchePaidSoFar, k, t));
        value.add(trancheValue(c, k, t));
    }
    for (const std::size_t s : c.structure.sitesOfFacility[f]) {
        if (c.plan.sites[s].tenure == Tenure::Leased) continue;
        const Num spent = siteSpent(c, s, t);
        const Num age = positive(c.month(t) + 1.0 - ledger.constant(Figure::SiteEnergisation, s)) / c.plan.sites[s].plantLifeMonths;
        paid.add(spent);
        value.add(spent * positive(1.0 - age));
    }
    // Without salvage, cost less age is the book value.
    for (const std::size_t i : c.structure.tiersOfFacility[f]) {
        paid.add(c.plan.tiers[i].capexPerTb * (ledger.at(Figure::TierPeak, i, t) - c.plan.tiers[i].ownedTb));
        value.add(ledger.at(Figure::TierPlant, i, t));
    }
    for (const std::size_t i : c.structure.investmentsOfFacility[f]) {
        paid.add(investmentSpent(c, i, investmentAge(c, i, t)));
        value.add(ledger.at(Figure::InvestmentPlant, i, t));
    }
    ledger.write(Figure::FacilityFundedCost, f, t, paid.value());
    ledger.write(Figure::FacilityPlantValue, f, t, value.value());
}

template <class Num>
void monthFunded(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        Sum<Num> funded;
        for (const std::size_t k : c.structure.tranchesOfFacility[f]) funded.add(ledger.at(Figure::TrancheCapex, k, t));
        for (const std::size_t s : c.structure.sitesOfFacility[f])
            if (c.plan.sites[s].tenure == Tenure::Built) funded.add(ledger.at(Figure::SiteBuildCapex, s, t));
        for (const std::size_t i : c.structure.tiersOfFacility[f]) funded.add(ledger.at(Figure::TierCapex, i, t));
        for (const std::size_t i : c.structure.investmentsOfFacility[f]) funded.add(ledger.at(Figure::InvestmentCapex, i, t));
        ledger.write(Figure::FacilityFunded, f, t, funded.value());
        fundedStocks(c, f, t);
    }
}

/// Dates and amounts, and the opening position: the stocks of month −1.
template <class Num>
void preparePlant(const Context<Num>& c)
{
    prepareTrancheAssets(c);
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) trancheStocks(c, k, -1);
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) siteStocks(c, s, -1);
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) investmentStocks(c, i, -1);
    otherPlantStock(c, -1);
    plantStocks(c, -1);
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) fundedStocks(c, f, -1);
}

template <class Num>
void monthPlant(const Context<Num>& c, int t)
{
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) monthTrancheAssets(c, k, t);
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) monthSiteAssets(c, s, t);
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) monthTierAssets(c, i, t);
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) monthInvestmentAssets(c, i, t);
    monthOtherPlant(c, t);
    plantStocks(c, t);
    monthDepreciation(c, t);
    monthFunded(c, t);
}

}  // namespace headroom
