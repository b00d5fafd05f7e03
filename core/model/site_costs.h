// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve_value.h"

/// What a site costs: energy, rent or building, and the power that is paid for and not used (MODEL §2, §7).
namespace headroom {

template <class Num>
void prepareSiteCosts(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        const auto& site = c.plan.sites[s];
        prepareCurve(c, site.energyPrice, Figure::SiteEnergyPriceGrowth, Figure::SiteEnergyPrice, s, 0, Num(0), 1.0 + c.plan.settings.energyPriceShift);
        ledger.write(Figure::SiteRentGrowth, s, monthlyFactor(site.leaseEscalator));
        if (site.tenure == Tenure::Leased) {
            ledger.write(Figure::SiteRentIndex, s, -1, growthOver(site.leaseEscalator, c.month(-1) - ledger.constant(Figure::SiteRentStart, s)));
        } else {
            const Num ready = ledger.constant(Figure::SiteEnergisation, s);
            const Num before = clamp(Num(0) - (ready - site.buildMonths), Num(0), site.buildMonths);
            ledger.write(Figure::SiteBuildCapexBefore, s, site.criticalItMw * site.buildCostPerMw * before / site.buildMonths);
            const Num end = c.month(ledger.columns().horizon - 1) + 1.0;
            const Num later = clamp(ready - end, Num(0), site.buildMonths);
            ledger.write(Figure::SiteBuildCapexAfter, s, site.criticalItMw * site.buildCostPerMw * later / site.buildMonths);
        }
    }
}

/// A GPU at load draws all of its power, an idle or waiting one its idle share.
template <class Num>
void monthDrawnPower(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const Num& idle = c.plan.skus[s].idlePowerShare;
        const Num busy = ledger.constant(Figure::SkuAvailability, s) * ledger.at(Figure::SkuOccupiedShare, s, t);
        ledger.write(Figure::SkuDrawnKw, s, t, ledger.at(Figure::SkuKwPerGpu, s, t) * (idle + (1.0 - idle) * busy));
    }
}

/// kWh of a site's IT.
template <class Num>
Num itEnergy(const Context<Num>& c, std::size_t s, int t)
{
    Sum<Num> kw;
    for (const std::size_t k : c.structure.tranchesOfSite[s]) kw.add(c.ledger.at(Figure::TrancheEnergised, k, t) * c.ledger.at(Figure::SkuDrawnKw, c.structure.trancheSku[k], t));
    return kw.value() * c.hours(t);
}

template <class Num>
void monthTenure(const Context<Num>& c, std::size_t s, int t)
{
    auto& ledger = c.ledger;
    const auto& site = c.plan.sites[s];
    const Num month = c.month(t);
    const Num kw = 1000.0 * site.criticalItMw;
    const Num ready = ledger.constant(Figure::SiteEnergisation, s);
    if (site.tenure == Tenure::Leased) {
        const Num from = ledger.constant(Figure::SiteRentStart, s);
        ledger.write(Figure::SiteRentIndex, s, t, ledger.before(Figure::SiteRentIndex, s, t) * ledger.constant(Figure::SiteRentGrowth, s));
        ledger.write(Figure::SiteKwCost, s, t, site.rentPerKwMonth * select(month > from, ledger.at(Figure::SiteRentIndex, s, t), Num(1)));
        ledger.write(Figure::SitePaidKw, s, t, kw * share(month, from, ledger.constant(Figure::SitePowerEnd, s)));
        ledger.write(Figure::SiteRent, s, t, ledger.at(Figure::SitePaidKw, s, t) * ledger.at(Figure::SiteKwCost, s, t));
        return;
    }
    ledger.write(Figure::SiteKwCost, s, t, site.buildCostPerMw / 1000.0 / site.plantLifeMonths);
    ledger.write(Figure::SitePaidKw, s, t, kw * clamp(month + 1.0 - ready, Num(0), Num(1)));
    ledger.write(Figure::SiteBuildCapex, s, t, site.criticalItMw * site.buildCostPerMw * share(month, ready - site.buildMonths, ready) / site.buildMonths);
}

template <class Num>
void monthSiteCosts(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    monthDrawnPower(c, t);
    Sum<Num> power, rent, available, strandedKw, strandedCost;
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        const auto& site = c.plan.sites[s];
        ledger.write(Figure::SiteItEnergy, s, t, itEnergy(c, s, t));
        monthCurve(c, site.energyPrice, Figure::SiteEnergyPriceGrowth, Figure::SiteEnergyPrice, s, t, Num(0), 1.0 + c.plan.settings.energyPriceShift);
        ledger.write(Figure::SitePowerCost, s, t, ledger.at(Figure::SiteItEnergy, s, t) * site.pue * ledger.at(Figure::SiteEnergyPrice, s, t));
        monthTenure(c, s, t);
        ledger.write(Figure::SiteNotEnergisedKw, s, t, positive(ledger.at(Figure::SitePaidKw, s, t) - ledger.at(Figure::PowerAvailable, s, t)));
        ledger.write(Figure::SiteNoGpuKw, s, t, positive(ledger.at(Figure::PowerAvailable, s, t) - ledger.at(Figure::SiteEnergisedKw, s, t)));
        const Num stranded = ledger.at(Figure::SiteNotEnergisedKw, s, t) + ledger.at(Figure::SiteNoGpuKw, s, t);
        ledger.write(Figure::SiteStrandedCost, s, t, stranded * ledger.at(Figure::SiteKwCost, s, t));
        power.add(ledger.at(Figure::SitePowerCost, s, t));
        rent.add(ledger.at(Figure::SiteRent, s, t));
        available.add(ledger.at(Figure::PowerAvailable, s, t));
        strandedKw.add(stranded);
        strandedCost.add(ledger.at(Figure::SiteStrandedCost, s, t));
    }
    ledger.write(Figure::PowerCost, 0, t, power.value());
    ledger.write(Figure::Rent, 0, t, rent.value());
    ledger.write(Figure::PowerAvailableTotal, 0, t, available.value());
    ledger.write(Figure::StrandedKw, 0, t, strandedKw.value());
    ledger.write(Figure::StrandedCost, 0, t, strandedCost.value());
}

}  // namespace headroom
