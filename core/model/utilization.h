// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Utilization and the upper part of the GPU-hour waterfall, SKU by SKU (MODEL §5).
namespace headroom {

/// The five losses below *up* and what remains, as shares of an hour that is up. They sum to 1 with u.
template <class Num>
struct SharesOfUp {
    Num unscheduled, recall, bandwidth, hostCpu, failures, productive;
};

template <class Num>
SharesOfUp<Num> sharesOfUp(const Context<Num>& c, std::size_t s, int t)
{
    const auto& ledger = c.ledger;
    const Num& occupied = ledger.at(Figure::SkuOccupiedShare, s, t);
    const Num& recall = ledger.at(Figure::RecallEfficiency, 0, t);
    const Num& bandwidth = ledger.at(Figure::BandwidthEfficiency, 0, t);
    const Num& cpu = ledger.constant(Figure::CpuEfficiency);
    const Num& failures = ledger.constant(Figure::SkuFailureEfficiency, s);
    const Num recalled = occupied * recall;
    const Num fed = recalled * bandwidth;
    const Num served = fed * cpu;
    return {1.0 - occupied, occupied * (1.0 - recall), recalled * (1.0 - bandwidth), fed * (1.0 - cpu), served * (1.0 - failures), served * failures};
}

template <class Num>
void monthSkuHours(const Context<Num>& c, std::size_t s, int t)
{
    auto& ledger = c.ledger;
    const Num& hours = c.hours(t);
    Sum<Num> energised, commissioned, up;
    for (const std::size_t k : c.structure.tranchesOfSku[s]) {
        energised.add(ledger.at(Figure::TrancheEnergised, k, t));
        commissioned.add(ledger.at(Figure::TrancheCommissioned, k, t));
        up.add(ledger.at(Figure::TrancheUpHours, k, t));
    }
    ledger.write(Figure::SkuInstalledHours, s, t, ledger.at(Figure::SkuDelivered, s, t) * hours);
    ledger.write(Figure::SkuEnergisedHours, s, t, energised.value() * hours);
    ledger.write(Figure::SkuUpHours, s, t, up.value());
    // Positive parts guard the rounding of differences of equal numbers; no loss is negative by construction.
    ledger.write(Figure::SkuLostNoPower, s, t, positive(ledger.at(Figure::SkuInstalledHours, s, t) - ledger.at(Figure::SkuEnergisedHours, s, t)));
    const Num commissionedHours = commissioned.value() * hours;
    ledger.write(Figure::SkuLostCommissioning, s, t, positive(ledger.at(Figure::SkuEnergisedHours, s, t) - commissionedHours));
    ledger.write(Figure::SkuLostDown, s, t, commissionedHours * (1.0 - ledger.constant(Figure::SkuAvailability, s)));

    ledger.write(Figure::SkuCeiling, s, t, ledger.at(Figure::RecallEfficiency, 0, t) * ledger.at(Figure::BandwidthEfficiency, 0, t) * ledger.constant(Figure::CpuEfficiency) * ledger.constant(Figure::SkuFailureEfficiency, s));
    ledger.write(Figure::SkuOccupiedShare, s, t, min(c.plan.settings.schedulingLimit, ledger.at(Figure::TargetUtilization, 0, t) / max(ledger.at(Figure::SkuCeiling, s, t), Num(least))));
    const auto shares = sharesOfUp(c, s, t);
    const Num upHours = ledger.at(Figure::SkuUpHours, s, t);
    ledger.write(Figure::SkuOccupiedHours, s, t, upHours * ledger.at(Figure::SkuOccupiedShare, s, t));
    ledger.write(Figure::SkuLostUnscheduled, s, t, upHours * shares.unscheduled);
    ledger.write(Figure::SkuLostRecall, s, t, upHours * shares.recall);
    ledger.write(Figure::SkuLostBandwidth, s, t, upHours * shares.bandwidth);
    ledger.write(Figure::SkuLostHostCpu, s, t, upHours * shares.hostCpu);
    ledger.write(Figure::SkuLostFailures, s, t, upHours * shares.failures);
    ledger.write(Figure::SkuProductiveHours, s, t, upHours * shares.productive);
}

template <class Num>
void monthUtilization(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& settings = c.plan.settings;
    // A weighted mean, so that rounding leaves no target below 0.
    const Num risen = min(Num(1), ramp(c.month(t), settings.utilizationFrom, settings.utilizationOver));
    ledger.write(Figure::TargetUtilization, 0, t, settings.utilizationStart * (1.0 - risen) + settings.utilizationEnd * risen);
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) monthSkuHours(c, s, t);
}

}  // namespace headroom
