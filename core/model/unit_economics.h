// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/waterfall.h"

/// Unit economics (MODEL §10): what a GPU-hour costs in steady state, as infrastructure teams quote it. The conventions:
/// - all GPUs of the plan are there at once, and every year has 8,760 hours;
/// - each asset bears interest and is recovered over its own life, in equal yearly amounts at the effective discount rate:
///   servers with spares over the service life of their tranche, the network over its life or else the same;
/// - prices are those of month 0, before any escalator; a dataset has the size of month 0; storage that is owned is replaced;
/// - a kW of a built site costs its build, a kW of a leased site its rent, each GPU the kW that it takes;
/// - a GPU draws its idle share and, for the target utilization, the rest, however much of an hour is counted;
/// - maintenance and insurance are shares of the cost of servers, network, storage and built sites;
/// - SG&A that is a share of revenue is no cost of an hour, nor is other capex or a supplier commitment.
/// At 100 % the year's cost falls on all hours, at the target on those used: the latter is the former over the target.
namespace headroom {

inline constexpr double hoursOfYear = 8760;
inline constexpr std::size_t unitComponents = 10;
static_assert(after(Figure::SkuHourServers, unitComponents) == Figure::SkuHourCost);
static_assert(after(Figure::SkuHourServersAtTarget, unitComponents) == Figure::SkuHourCostAtTarget);
static_assert(after(Figure::HourServers, unitComponents) == Figure::HourCost);
static_assert(after(Figure::HourServersAtTarget, unitComponents) == Figure::HourCostAtTarget);

/// The yearly charge on 1 of cost: interest and recovery over its life, less the salvage at its end:
/// (1 − salvage (1+r)^−n) r / (1 − (1+r)^−n). A series where the rate is too small for the quotient.
template <class Num>
Num yearlyCharge(const Num& rate, const Num& lifeMonths, const Num& salvage)
{
    const Num years = max(lifeMonths, Num(1)) / 12.0;
    const Num discounted = power(1.0 + rate, -years);
    const auto isLarge = max(rate, -rate) > Num(1e-5);
    const Num divisor = select(isLarge, 1.0 - discounted, Num(1));
    const Num series = (1.0 + rate * (years + 1.0) / 2.0 + rate * rate * (years * years - 1.0) / 12.0) / years;
    return (1.0 - salvage * discounted) * select(isLarge, rate / divisor, series);
}

/// What the SKUs share: storage, and a kW of each site.
template <class Num>
void unitInputs(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const Num& rate = c.plan.settings.discountRate;
    Sum<Num> gpus, kw, cost, yearly;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) gpus.add(ledger.constant(Figure::TrancheGpus, k));
    ledger.write(Figure::UnitGpus, 0, gpus.value());
    const auto& storage = c.plan.storage;
    ledger.write(Figure::UnitStorageTb, 0, storage.datasetTbTotal ? quotient(*storage.datasetTbTotal, ledger.constant(Figure::UnitGpus)) : storage.datasetTbPerGpu);
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        const auto& tier = c.plan.tiers[i];
        const Num stored = ledger.constant(Figure::UnitStorageTb) * ledger.constant(Figure::TierShare, i) / tier.dataReduction;
        kw.add(stored * tier.kwPerTb);
        cost.add(stored * tier.capexPerTb);
        yearly.add(stored * (tier.capexPerTb * yearlyCharge(rate, Num(tier.lifeMonths), Num(0)) + 12.0 * tier.pricePerTbMonth));
    }
    ledger.write(Figure::UnitStorageKw, 0, kw.value());
    ledger.write(Figure::UnitStorageCost, 0, cost.value());
    ledger.write(Figure::UnitStorageYear, 0, yearly.value());
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        const auto& site = c.plan.sites[s];
        if (site.tenure == Tenure::Built) ledger.write(Figure::SiteUnitKwMonth, s, site.buildCostPerMw / 1000.0 * yearlyCharge(rate, site.plantLifeMonths, Num(0)) / 12.0);
        else ledger.write(Figure::SiteUnitKwMonth, s, site.rentPerKwMonth);
    }
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const auto& tranche = c.plan.tranches[k];
        const auto& sku = c.plan.skus[c.structure.trancheSku[k]];
        const Num life = tranche.serviceLifeMonths ? *tranche.serviceLifeMonths : sku.usefulLifeMonths;
        ledger.write(Figure::TrancheServerAnnuity, k, yearlyCharge(rate, life, sku.salvageShare));
        ledger.write(Figure::TrancheNetworkAnnuity, k, yearlyCharge(rate, sku.networkLifeMonths ? *sku.networkLifeMonths : life, sku.salvageShare));
    }
}

/// Totals the components of a family, and states each and the total at the target.
template <class Num>
void atTarget(const Context<Num>& c, Figure components, Figure componentsAtTarget, std::size_t entity)
{
    auto& ledger = c.ledger;
    Sum<Num> all;
    for (std::size_t at = 0; at < unitComponents; ++at) all.add(ledger.constant(after(components, at), entity));
    ledger.write(after(components, unitComponents), entity, all.value());
    for (std::size_t at = 0; at <= unitComponents; ++at) ledger.write(after(componentsAtTarget, at), entity, quotient(ledger.constant(after(components, at), entity), c.plan.settings.utilizationEnd));
}

template <class Num>
void skuUnitEconomics(const Context<Num>& c, std::size_t s)
{
    auto& ledger = c.ledger;
    const auto& sku = c.plan.skus[s];
    const auto& operations = c.plan.operations;
    const auto& tranches = c.structure.tranchesOfSku[s];
    Sum<Num> owned;
    for (const std::size_t k : tranches) owned.add(ledger.constant(Figure::TrancheGpus, k));
    ledger.write(Figure::SkuUnitGpus, s, owned.value());
    ledger.write(Figure::SkuUnitKw, s, sku.serverKw / sku.gpusPerServer + sku.networkKwPerGpu + ledger.constant(Figure::UnitStorageKw));
    const Num kw = ledger.constant(Figure::SkuUnitKw, s);
    const Num fleet = ledger.constant(Figure::UnitGpus);
    const Num load = sku.idlePowerShare + (1.0 - sku.idlePowerShare) * c.plan.settings.utilizationEnd;

    // Yearly amounts of all GPUs of the SKU.
    std::array<Sum<Num>, 6> yearly;
    for (const std::size_t k : tranches) {
        const std::size_t at = c.structure.trancheSite[k];
        const auto& site = c.plan.sites[at];
        const Num gpus = ledger.constant(Figure::TrancheGpus, k);
        const Num servers = ledger.constant(Figure::TrancheServerCost, k) + ledger.constant(Figure::TrancheSparesCost, k);
        const Num built = site.tenure == Tenure::Built ? site.buildCostPerMw / 1000.0 * kw : Num(0);
        yearly[0].add(gpus * servers * ledger.constant(Figure::TrancheServerAnnuity, k));
        yearly[1].add(gpus * ledger.constant(Figure::TrancheNetworkCost, k) * ledger.constant(Figure::TrancheNetworkAnnuity, k));
        yearly[2].add(gpus * ledger.constant(Figure::UnitStorageYear));
        yearly[3].add(gpus * kw * 12.0 * ledger.constant(Figure::SiteUnitKwMonth, at));
        yearly[4].add(gpus * kw * load * hoursOfYear * site.pue * ledger.at(Figure::SiteEnergyPrice, at, 0));
        yearly[5].add(gpus * (ledger.constant(Figure::TrancheUnitCost, k) + ledger.constant(Figure::UnitStorageCost) + built));
    }
    const Num hours = ledger.constant(Figure::SkuUnitGpus, s) * hoursOfYear;
    for (std::size_t at = 0; at < 5; ++at) ledger.write(after(Figure::SkuHourServers, at), s, quotient(yearly[at].value(), hours));
    const Num gross = quotient(yearly[5].value(), hours);
    const Num there = select(hours > Num(least), Num(1), Num(0));
    const Num people = operations.staffPerMw * kw / 1000.0 + operations.staffPerThousandGpus / 1000.0 + quotient(operations.staffFixed, fleet);
    ledger.write(Figure::SkuHourStaff, s, there * people * operations.costPerPersonYear / hoursOfYear);
    ledger.write(Figure::SkuHourMaintenance, s, operations.maintenanceShare * gross);
    ledger.write(Figure::SkuHourInsurance, s, operations.insuranceShare * gross);
    ledger.write(Figure::SkuHourSoftware, s, there * operations.softwarePerGpuYear / hoursOfYear);
    ledger.write(Figure::SkuHourSga, s, there * quotient(operations.sgaFixedYear, fleet) / hoursOfYear);
    atTarget(c, Figure::SkuHourServers, Figure::SkuHourServersAtTarget, s);
}

/// Of each SKU, and of the plan: the mean, weighted by GPUs.
template <class Num>
void totalUnitEconomics(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    unitInputs(c);
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) skuUnitEconomics(c, s);
    for (std::size_t at = 0; at < unitComponents; ++at) {
        Sum<Num> all;
        for (std::size_t s = 0; s < c.plan.skus.size(); ++s) all.add(ledger.constant(Figure::SkuUnitGpus, s) * ledger.constant(after(Figure::SkuHourServers, at), s));
        ledger.write(after(Figure::HourServers, at), 0, quotient(all.value(), ledger.constant(Figure::UnitGpus)));
    }
    atTarget(c, Figure::HourServers, Figure::HourServersAtTarget, 0);
}

}  // namespace headroom
