// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Reliability of jobs (MODEL §3). Failure rates, not times: no failures is 0, not infinity.
namespace headroom {

/// What failures leave of a job's time, with a checkpoint interval that the user sets:
/// (1 − λ (restart + Δ/2)) / (1 + τ/Δ), held within [0, 1] (Meta, HPCA 2025).
template <class Num>
Num efficiencyAtInterval(const Num& failures, const Num& restart, const Num& write, const Num& interval)
{
    return clamp((1.0 - failures * (restart + interval / 2.0)) / (1.0 + write / interval), Num(0), Num(1));
}

/// The same with the optimal interval Δ = √(2τ/λ) (Young/Daly): (1 − λ · restart − y) / (1 + y), y = √(τλ/2); no
/// division by λ, and 1 where nothing fails.
template <class Num>
Num efficiencyAtOptimum(const Num& failures, const Num& restart, const Num& write)
{
    const Num lost = squareRoot(write * failures / 2.0);
    return clamp((1.0 - failures * restart - lost) / (1.0 + lost), Num(0), Num(1));
}

template <class Num>
void prepareReliability(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const auto& storage = c.plan.storage;
    ledger.write(Figure::CheckpointWrite, 0, 1000.0 * storage.checkpointTb / (storage.checkpointWriteGbps * 3600.0));
    const Num write = ledger.constant(Figure::CheckpointWrite);
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const auto& sku = c.plan.skus[s];
        const Num repairing = sku.failuresPerGpuDay * sku.gpusFailTogether * sku.repairDays;
        ledger.write(Figure::SkuAvailability, s, (1.0 - sku.plannedDowntime) * min(Num(1), (1.0 + sku.sparesShare) / (1.0 + repairing)));
        ledger.write(Figure::SkuJobFailures, s, sku.failuresPerGpuDay * storage.jobGpus / 24.0);
        const Num failures = ledger.constant(Figure::SkuJobFailures, s);
        if (storage.checkpointIntervalHours) {
            const Num& interval = *storage.checkpointIntervalHours;
            ledger.write(Figure::SkuCheckpointInterval, s, interval);
            ledger.write(Figure::SkuFailureEfficiency, s, efficiencyAtInterval(failures, storage.restartHours, write, interval));
        } else {
            // 0 where nothing fails: no interval exists then.
            ledger.write(Figure::SkuCheckpointInterval, s, select(failures > Num(0), squareRoot(2.0 * write / max(failures, Num(least))), Num(0)));
            ledger.write(Figure::SkuFailureEfficiency, s, efficiencyAtOptimum(failures, storage.restartHours, write));
        }
    }
}

/// GPU-hours up: available hours of commissioned GPUs.
template <class Num>
void monthReliability(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> up;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const Num available = ledger.constant(Figure::SkuAvailability, c.structure.trancheSku[k]) * ledger.at(Figure::TrancheCommissioned, k, t);
        ledger.write(Figure::TrancheUpHours, k, t, available * c.hours(t));
        up.add(available);
    }
    ledger.write(Figure::UpGpus, 0, t, up.value());
}

}  // namespace headroom
