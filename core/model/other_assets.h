// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Built sites, storage, other capex and the plant that the plan opens with, as assets (MODEL §9): each depreciated
/// straight-line over its own life, to nothing.
namespace headroom {

template <class Num>
Num siteCost(const Context<Num>& c, std::size_t s)
{
    return c.plan.sites[s].criticalItMw * c.plan.sites[s].buildCostPerMw;
}

/// Spent on a built site by the end of month t.
template <class Num>
Num siteSpent(const Context<Num>& c, std::size_t s, int t)
{
    const Num& months = c.plan.sites[s].buildMonths;
    return siteCost(c, s) * clamp(c.month(t) + 1.0 - (c.ledger.constant(Figure::SiteEnergisation, s) - months), Num(0), months) / months;
}

/// The part of a built site that is in service at the end of month t.
template <class Num>
Num siteReady(const Context<Num>& c, std::size_t s, int t)
{
    return clamp(c.month(t) + 1.0 - c.ledger.constant(Figure::SiteEnergisation, s), Num(0), Num(1));
}

/// Under construction until ready, then plant without an end.
template <class Num>
void siteStocks(const Context<Num>& c, std::size_t s, int t)
{
    if (c.plan.sites[s].tenure == Tenure::Leased) return;
    auto& ledger = c.ledger;
    const Num& life = c.plan.sites[s].plantLifeMonths;
    const Num ready = siteReady(c, s, t);
    ledger.write(Figure::SiteInProgress, s, t, positive(siteSpent(c, s, t) - siteCost(c, s) * ready));
    const Num age = clamp(c.month(t) + 1.0 - ledger.constant(Figure::SiteEnergisation, s), Num(0), life);
    ledger.write(Figure::SitePlant, s, t, siteCost(c, s) * positive(ready - age / life));
}

template <class Num>
void monthSiteAssets(const Context<Num>& c, std::size_t s, int t)
{
    if (c.plan.sites[s].tenure == Tenure::Leased) return;
    const Num& life = c.plan.sites[s].plantLifeMonths;
    const Num ready = c.ledger.constant(Figure::SiteEnergisation, s);
    c.ledger.write(Figure::SiteDepreciation, s, t, siteCost(c, s) / life * share(c.month(t), ready, ready + life));
    siteStocks(c, s, t);
}

/// Purchases leave the base a life after their month; the mean of its opening and closing takes half of a month's share in
/// the first month of a purchase and half in the last, so that each is depreciated once.
template <class Num>
void monthTierAssets(const Context<Num>& c, std::size_t i, int t)
{
    auto& ledger = c.ledger;
    const int life = c.plan.tiers[i].lifeMonths;
    const Num before = ledger.before(Figure::TierDepreciableBase, i, t);
    ledger.write(Figure::TierDepreciableBase, i, t, positive(before + ledger.at(Figure::TierCapex, i, t) - ledger.before(Figure::TierCapex, i, t, life)));
    ledger.write(Figure::TierDepreciation, i, t, (before + ledger.at(Figure::TierDepreciableBase, i, t)) / (2.0 * life));
    ledger.write(Figure::TierPlant, i, t, positive(ledger.before(Figure::TierPlant, i, t) + ledger.at(Figure::TierCapex, i, t) - ledger.at(Figure::TierDepreciation, i, t)));
}

/// Spent on an investment by `months` after its start.
template <class Num>
Num investmentSpent(const Context<Num>& c, std::size_t i, const Num& months)
{
    const auto& investment = c.plan.investments[i];
    return investment.total * clamp(months, Num(0), investment.spentOverMonths) / investment.spentOverMonths;
}

/// Months from the start of an investment to the end of month t.
template <class Num>
Num investmentAge(const Context<Num>& c, std::size_t i, int t)
{
    return c.month(t) + 1.0 - c.plan.investments[i].startMonth;
}

/// In service as it is spent: what was spent a life ago is depreciated in full.
template <class Num>
void investmentStocks(const Context<Num>& c, std::size_t i, int t)
{
    const auto& investment = c.plan.investments[i];
    const Num age = investmentAge(c, i, t);
    const Num depreciated = investment.total / investment.lifeMonths * rampBetween(age - investment.lifeMonths, age, investment.spentOverMonths);
    c.ledger.write(Figure::InvestmentPlant, i, t, positive(investmentSpent(c, i, age) - depreciated));
}

template <class Num>
void monthInvestmentAssets(const Context<Num>& c, std::size_t i, int t)
{
    const auto& investment = c.plan.investments[i];
    const Num month = c.month(t);
    const Num over = investment.spentOverMonths;
    const Num start = investment.startMonth;
    c.ledger.write(Figure::InvestmentCapex, i, t, investment.total * share(month, start, start + over) / over);
    const Num inLife = ramp(month, start, over) - ramp(month, start + investment.lifeMonths, over);
    c.ledger.write(Figure::InvestmentDepreciation, i, t, investment.total / investment.lifeMonths * positive(inLife));
    investmentStocks(c, i, t);
}

/// The plant that the plan opens with, at net book value.
template <class Num>
void otherPlantStock(const Context<Num>& c, int t)
{
    const auto& settings = c.plan.settings;
    c.ledger.write(Figure::OtherPlant, 0, t, settings.openingPlant * (1.0 - clamp(c.month(t) + 1.0, Num(0), settings.openingPlantMonths) / settings.openingPlantMonths));
}

template <class Num>
void monthOtherPlant(const Context<Num>& c, int t)
{
    const auto& settings = c.plan.settings;
    c.ledger.write(Figure::OtherPlantDepreciation, 0, t, settings.openingPlant / settings.openingPlantMonths * share(c.month(t), Num(0), settings.openingPlantMonths));
    otherPlantStock(c, t);
}

}  // namespace headroom
