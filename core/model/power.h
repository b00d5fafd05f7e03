// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Power (MODEL §2): when a site has how much, and which GPUs it energises.
namespace headroom {

template <class Num>
void preparePower(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        const auto& site = c.plan.sites[s];
        ledger.write(Figure::SiteEnergisation, s, site.readyMonth + site.delayMonths + c.plan.settings.siteDelay);
        const Num ready = ledger.constant(Figure::SiteEnergisation, s);
        ledger.write(Figure::SiteRentStart, s, site.delayRisk == DelayRisk::Tenant ? min(site.readyMonth, ready) : ready);
        if (site.tenure == Tenure::Leased) ledger.write(Figure::SitePowerEnd, s, ledger.constant(Figure::SiteRentStart, s) + site.leaseTermMonths);
    }
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const std::size_t s = c.structure.trancheSite[k];
        const Num arrival = ledger.constant(Figure::TrancheArrival, k);
        const Num retirement = ledger.constant(Figure::TrancheRetirement, k);
        const Num end = c.plan.sites[s].tenure == Tenure::Leased ? min(retirement, ledger.constant(Figure::SitePowerEnd, s)) : retirement;
        ledger.write(Figure::TrancheUpFrom, k, arrival + c.plan.tranches[k].commissioningMonths);
        ledger.write(Figure::TranchePowerEnd, k, max(arrival, end));
        ledger.write(Figure::TrancheUpEnd, k, max(ledger.constant(Figure::TrancheUpFrom, k), end));
    }
}

/// The month's average of the ramp from `ready`, seen only inside [from, until).
template <class Num>
Num rampWithin(const Num& month, const Num& from, const Num& until, const Num& ready, const Num& duration)
{
    return positive(rampBetween(clamp(month, from, until) - ready, clamp(month + 1.0, from, until) - ready, duration));
}

template <class Num>
void monthSitePower(const Context<Num>& c, std::size_t s, int t)
{
    auto& ledger = c.ledger;
    const auto& site = c.plan.sites[s];
    const Num month = c.month(t);
    const Num kw = 1000.0 * site.criticalItMw;
    const Num ready = ledger.constant(Figure::SiteEnergisation, s);

    Sum<Num> wanted;
    for (const std::size_t k : c.structure.tranchesOfSite[s]) wanted.add(ledger.at(Figure::TrancheDelivered, k, t) * ledger.at(Figure::SkuKwPerGpu, c.structure.trancheSku[k], t));
    ledger.write(Figure::SiteWantedKw, s, t, wanted.value());
    ledger.write(Figure::SiteTop, s, t, min(Num(1), kw / max(ledger.at(Figure::SiteWantedKw, s, t), Num(least))));
    ledger.write(Figure::SiteRamp, s, t, site.energisationMonths * min(Num(1), ledger.at(Figure::SiteWantedKw, s, t) / max(kw, Num(least))));

    if (site.tenure == Tenure::Leased) {
        const Num end = ledger.constant(Figure::SitePowerEnd, s);
        ledger.write(Figure::PowerAvailable, s, t, kw * rampBetween(min(month, end) - ready, min(month + 1.0, end) - ready, site.energisationMonths));
    } else {
        ledger.write(Figure::PowerAvailable, s, t, kw * ramp(month, ready, site.energisationMonths));
    }

    const Num top = ledger.at(Figure::SiteTop, s, t);
    const Num rise = ledger.at(Figure::SiteRamp, s, t);
    Sum<Num> energisable;
    for (const std::size_t k : c.structure.tranchesOfSite[s]) {
        const Num reached = rampWithin(month, ledger.constant(Figure::TrancheArrival, k), ledger.constant(Figure::TranchePowerEnd, k), ready, rise);
        ledger.write(Figure::TrancheEnergisable, k, t, ledger.constant(Figure::TrancheGpus, k) * top * reached);
        energisable.add(ledger.at(Figure::TrancheEnergisable, k, t) * ledger.at(Figure::SkuKwPerGpu, c.structure.trancheSku[k], t));
    }
    ledger.write(Figure::SiteEnergisableKw, s, t, energisable.value());
    ledger.write(Figure::SitePowerLimit, s, t, min(Num(1), ledger.at(Figure::PowerAvailable, s, t) / max(ledger.at(Figure::SiteEnergisableKw, s, t), Num(least))));
    ledger.write(Figure::SiteEnergisedKw, s, t, ledger.at(Figure::SiteEnergisableKw, s, t) * ledger.at(Figure::SitePowerLimit, s, t));

    const Num limit = ledger.at(Figure::SitePowerLimit, s, t);
    for (const std::size_t k : c.structure.tranchesOfSite[s]) {
        ledger.write(Figure::TrancheEnergised, k, t, ledger.at(Figure::TrancheEnergisable, k, t) * limit);
        // Commissioned GPUs: the same formula, as much later as commissioning takes.
        const Num up = rampWithin(month, ledger.constant(Figure::TrancheUpFrom, k), ledger.constant(Figure::TrancheUpEnd, k), ready + c.plan.tranches[k].commissioningMonths, rise);
        ledger.write(Figure::TrancheCommissioned, k, t, ledger.constant(Figure::TrancheGpus, k) * top * up * limit);
    }
}

template <class Num>
void monthPower(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const auto& sku = c.plan.skus[s];
        ledger.write(Figure::SkuKwPerGpu, s, t, sku.serverKw / sku.gpusPerServer + sku.networkKwPerGpu + ledger.at(Figure::StorageKwPerGpu, 0, t));
    }
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) monthSitePower(c, s, t);
    Sum<Num> energised;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) energised.add(ledger.at(Figure::TrancheEnergised, k, t));
    ledger.write(Figure::EnergisedGpus, 0, t, energised.value());
}

}  // namespace headroom
