// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Storage (MODEL §4): how much data there is, on which tier, and what holding it takes.
namespace headroom {

/// The planned share of a tier: its own, or what the others leave.
template <class Num>
Num plannedShare(const Context<Num>& c, std::size_t tier)
{
    if (tier != c.structure.restTier) return c.plan.tiers[tier].share;
    Sum<Num> others;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i)
        if (i != tier) others.add(c.plan.tiers[i].share);
    return positive(1.0 - others.value());
}

template <class Num>
void prepareStorageData(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const Num& shift = c.plan.settings.storageShift;
    Sum<Num> online;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        const Num moved = (1.0 - shift) * plannedShare(c, i);
        ledger.write(Figure::TierShare, i, i == c.structure.shiftTier ? moved + shift : moved);
        if (c.plan.tiers[i].access == Access::Online) online.add(ledger.constant(Figure::TierShare, i));
        ledger.write(Figure::TierPeak, i, -1, c.plan.tiers[i].ownedTb);
        ledger.write(Figure::TierPriceGrowth, i, monthlyFactor(c.plan.tiers[i].priceEscalator));
        ledger.write(Figure::TierPriceIndex, i, -1, 1.0 / ledger.constant(Figure::TierPriceGrowth, i));
    }
    ledger.write(Figure::OnlineShare, 0, online.value());
    ledger.write(Figure::DatasetGrowth, 0, monthlyFactor(c.plan.storage.datasetGrowth));
    ledger.write(Figure::DatasetIndex, 0, -1, 1.0 / ledger.constant(Figure::DatasetGrowth));
}

template <class Num>
void monthStorageData(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& storage = c.plan.storage;
    ledger.write(Figure::DatasetIndex, 0, t, ledger.before(Figure::DatasetIndex, 0, t) * ledger.constant(Figure::DatasetGrowth));
    const Num delivered = ledger.at(Figure::DeliveredGpus, 0, t);
    const Num wanted = storage.datasetTbTotal ? *storage.datasetTbTotal : storage.datasetTbPerGpu * delivered;
    ledger.write(Figure::Dataset, 0, t, wanted * ledger.at(Figure::DatasetIndex, 0, t));

    Sum<Num> power;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        const auto& tier = c.plan.tiers[i];
        ledger.write(Figure::TierData, i, t, ledger.at(Figure::Dataset, 0, t) * ledger.constant(Figure::TierShare, i) / tier.dataReduction);
        const Num data = ledger.at(Figure::TierData, i, t);
        const Num earlier = ledger.before(Figure::TierPeak, i, t);
        ledger.write(Figure::TierPeak, i, t, max(earlier, data));
        ledger.write(Figure::TierCapex, i, t, tier.capexPerTb * (ledger.at(Figure::TierPeak, i, t) - earlier));
        ledger.write(Figure::TierPriceIndex, i, t, ledger.before(Figure::TierPriceIndex, i, t) * ledger.constant(Figure::TierPriceGrowth, i));
        ledger.write(Figure::TierSubscription, i, t, tier.pricePerTbMonth * data * ledger.at(Figure::TierPriceIndex, i, t));
        power.add(data * tier.kwPerTb);
    }
    ledger.write(Figure::StorageKwPerGpu, 0, t, select(delivered > Num(least), power.value() / max(delivered, Num(least)), Num(0)));
}

}  // namespace headroom
