// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Storage (MODEL §4): what its speed leaves of the GPUs' time. The whole plan shares one storage.
namespace headroom {

/// Larger than any bandwidth that a plan can state; the minimum over tiers starts from it.
inline constexpr double unlimitedBandwidth = 1e30;
/// How many times as long a recall takes where there is no drive; finite, so that no figure is infinite.
inline constexpr double endlessQueue = 1e30;

template <class Num>
void prepareStorageSpeed(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const auto& storage = c.plan.storage;
    const Num kept = storage.dpu == Offload::On ? 1.0 - storage.dpuOffload : Num(1);
    Sum<Num> overhead;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        const auto& tier = c.plan.tiers[i];
        overhead.add(ledger.constant(Figure::TierShare, i) * tier.cpuOverhead * kept);
        if (tier.access == Access::Offline) ledger.write(Figure::TierRecallBase, i, tier.latencyHours + 1000.0 * storage.tbPerRecall / (tier.gbpsPerDrive * 3600.0));
    }
    ledger.write(Figure::CpuEfficiency, 0, positive(1.0 - overhead.value()));
}

template <class Num>
void monthBandwidth(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& storage = c.plan.storage;
    const Num whileReading = ledger.at(Figure::UpGpus, 0, t) * storage.wantedGbpsPerGpu;
    ledger.write(Figure::StorageDemand, 0, t, storage.overlap == Overlap::Overlapped ? whileReading * storage.ioShare : whileReading);

    // A tier reads its own share of the reads, so the slowest tier that holds data sets the pace: it lends nobody its
    // bandwidth, and no faster tier lends it theirs.
    const Num online = ledger.constant(Figure::OnlineShare);
    const Num petabytes = ledger.at(Figure::Dataset, 0, t) * online / 1000.0;
    Num slowest = unlimitedBandwidth;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i)
        if (c.plan.tiers[i].access == Access::Online)
            slowest = min(slowest, select(ledger.constant(Figure::TierShare, i) > Num(least), c.plan.tiers[i].readGbpsPerPb, Num(unlimitedBandwidth)));
    ledger.write(Figure::StorageSupply, 0, t, select(online > Num(least), petabytes * slowest, Num(0)));

    const Num demand = ledger.at(Figure::StorageDemand, 0, t);
    ledger.write(Figure::FeedRatio, 0, t, select(demand > Num(least), min(Num(1), ledger.at(Figure::StorageSupply, 0, t) / max(demand, Num(least))), Num(1)));
    const Num fed = ledger.at(Figure::FeedRatio, 0, t);
    if (storage.overlap == Overlap::Overlapped) ledger.write(Figure::BandwidthEfficiency, 0, t, fed);
    else ledger.write(Figure::BandwidthEfficiency, 0, t, select(storage.ioShare > Num(0), fed / max((1.0 - storage.ioShare) * fed + storage.ioShare, Num(least)), Num(1)));
}

template <class Num>
void monthRecalls(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& storage = c.plan.storage;
    // Of the GPUs that are there: those still to come change no month before they do (law 15).
    Sum<Num> market, list;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        market.add(ledger.at(Figure::SkuDelivered, s, t) * ledger.at(Figure::SkuMarketPrice, s, t));
        list.add(ledger.at(Figure::SkuDelivered, s, t) * c.plan.skus[s].listPrice);
    }
    const Num& delivered = ledger.at(Figure::DeliveredGpus, 0, t);
    const auto mean = [&](const Num& priced) { return select(delivered > Num(least), priced / max(delivered, Num(least)), Num(0)); };
    ledger.write(Figure::MeanMarketPrice, 0, t, mean(market.value()));
    ledger.write(Figure::MeanListPrice, 0, t, mean(list.value()));

    const std::size_t sku = c.structure.clusterSku;
    const Num listPrice = sku == none ? ledger.at(Figure::MeanListPrice, 0, t) : c.plan.skus[sku].listPrice;
    const Num marketPrice = sku == none ? ledger.at(Figure::MeanMarketPrice, 0, t) : ledger.at(Figure::SkuMarketPrice, sku, t);

    Sum<Num> stalled;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        if (c.plan.tiers[i].access == Access::Online) continue;
        const Num alone = ledger.constant(Figure::TierRecallBase, i);
        const Num perCluster = storage.recallsPerClusterMonth * ledger.constant(Figure::TierShare, i);
        ledger.write(Figure::TierRecalls, i, t, ledger.at(Figure::UpGpus, 0, t) / storage.clusterGpus * perCluster);
        // Recalls queue for drives; without drives those that are asked for never end.
        const Num driveHours = c.hours(t) * c.plan.tiers[i].drives;
        const Num queue = select(driveHours > Num(least), ledger.at(Figure::TierRecalls, i, t) * alone / max(driveHours, Num(least)), Num(endlessQueue));
        const Num waiting = select(ledger.at(Figure::TierRecalls, i, t) > Num(0), alone * max(Num(1), queue), alone);
        stalled.add(perCluster * waiting / c.hours(t));
        // Clusters that wait ask for nothing more: a queue makes a recall no longer than what keeps them waiting all month.
        ledger.write(Figure::TierRecallHours, i, t, min(waiting, max(alone, c.hours(t) / max(perCluster, Num(least)))));
        const Num clusterHours = storage.clusterGpus * ledger.at(Figure::TierRecallHours, i, t);
        ledger.write(Figure::TierRecallCost, i, t, clusterHours * listPrice);
        ledger.write(Figure::TierRecallCostAtMarket, i, t, clusterHours * marketPrice);
    }
    ledger.write(Figure::RecallEfficiency, 0, t, 1.0 - min(Num(1), stalled.value()));
}

template <class Num>
void monthStorageSpeed(const Context<Num>& c, int t)
{
    monthBandwidth(c, t);
    monthRecalls(c, t);
}

}  // namespace headroom
