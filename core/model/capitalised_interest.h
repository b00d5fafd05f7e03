// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/debt.h"

/// Interest until in service (MODEL §9): the interest on what is paid for and not yet in service joins its cost, and is
/// depreciated with it. A facility's interest falls on what it funded, in proportion to what was paid.
namespace headroom {

/// The part of a facility's interest that falls on `paid` of the cost it funded.
template <class Num>
Num interestOn(const Context<Num>& c, std::size_t f, int t, const Num& paid)
{
    return interestOf(c, f, t) * paid / max(c.ledger.before(Figure::FacilityFundedCost, f, t), Num(least));
}

template <class Num>
void monthTrancheInterest(const Context<Num>& c, std::size_t k, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    const Num& from = ledger.constant(Figure::TrancheInService, k);
    const Num& until = ledger.constant(Figure::TrancheRetirement, k);
    const std::size_t f = c.structure.trancheFacility[k];
    if (f != none) ledger.write(Figure::TrancheInterestJoined, k, t, interestOn(c, f, t, ledger.before(Figure::TranchePaidSoFar, k, t)) * clamp(from - month, Num(0), Num(1)));
    ledger.write(Figure::TrancheInterestCost, k, t, ledger.before(Figure::TrancheInterestCost, k, t) + ledger.at(Figure::TrancheInterestJoined, k, t));
    const Num& life = c.plan.skus[c.structure.trancheSku[k]].usefulLifeMonths;
    ledger.write(Figure::TrancheInterestDepreciation, k, t, ledger.at(Figure::TrancheInterestCost, k, t) * share(month, from, min(from + life, until)) / life);
    const Num left = positive(ledger.before(Figure::TrancheInterestBook, k, t) + ledger.at(Figure::TrancheInterestJoined, k, t) - ledger.at(Figure::TrancheInterestDepreciation, k, t));
    ledger.write(Figure::TrancheInterestWriteOff, k, t, left * settled(month, until));
    ledger.write(Figure::TrancheInterestBook, k, t, left - ledger.at(Figure::TrancheInterestWriteOff, k, t));
}

template <class Num>
void monthSiteInterest(const Context<Num>& c, std::size_t s, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    const Num& from = ledger.constant(Figure::SiteEnergisation, s);
    const Num& life = c.plan.sites[s].plantLifeMonths;
    const std::size_t f = c.structure.siteFacility[s];
    if (f != none) ledger.write(Figure::SiteInterestJoined, s, t, interestOn(c, f, t, ledger.before(Figure::SiteInProgress, s, t)) * clamp(from - month, Num(0), Num(1)));
    ledger.write(Figure::SiteInterestCost, s, t, ledger.before(Figure::SiteInterestCost, s, t) + ledger.at(Figure::SiteInterestJoined, s, t));
    ledger.write(Figure::SiteInterestDepreciation, s, t, ledger.at(Figure::SiteInterestCost, s, t) * share(month, from, from + life) / life);
    ledger.write(Figure::SiteInterestBook, s, t, positive(ledger.before(Figure::SiteInterestBook, s, t) + ledger.at(Figure::SiteInterestJoined, s, t) - ledger.at(Figure::SiteInterestDepreciation, s, t)));
}

template <class Num>
void monthCapitalisedInterest(const Context<Num>& c, int t)
{
    if (c.plan.settings.interestUntilService != InterestUntilService::Capitalised) return;
    auto& ledger = c.ledger;
    Sum<Num> joined, depreciation, writtenOff;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        monthTrancheInterest(c, k, t);
        joined.add(ledger.at(Figure::TrancheInterestJoined, k, t));
        depreciation.add(ledger.at(Figure::TrancheInterestDepreciation, k, t));
        writtenOff.add(ledger.at(Figure::TrancheInterestWriteOff, k, t));
    }
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        if (c.plan.sites[s].tenure != Tenure::Built) continue;
        monthSiteInterest(c, s, t);
        joined.add(ledger.at(Figure::SiteInterestJoined, s, t));
        depreciation.add(ledger.at(Figure::SiteInterestDepreciation, s, t));
    }
    ledger.write(Figure::InterestCapitalised, 0, t, joined.value());
    ledger.write(Figure::InterestDepreciation, 0, t, depreciation.value());
    ledger.write(Figure::InterestWriteOff, 0, t, writtenOff.value());
}

}  // namespace headroom
