// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lenders.h"

/// Debt, month by month (MODEL §8): draws, interest and fees on opening balances, and what falls due.
namespace headroom {

/// Fees: on what is not drawn while it can be, and upfront on the limit, kept as an asset and spread to maturity.
template <class Num>
void monthFees(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const Num used = facility.drawing == Drawing::Revolving ? ledger.before(Figure::FacilityBalance, f, t) : ledger.before(Figure::FacilityDrawn, f, t);
    ledger.write(Figure::FacilityUndrawnFee, f, t, facility.undrawnFee / 12.0 * positive(facility.limit - used) * ledger.at(Figure::FacilityOpenShare, f, t));
    const Num& opens = ledger.constant(Figure::FacilityOpenFrom, f);
    ledger.write(Figure::FacilityUpfrontFee, f, t, facility.upfrontFee * facility.limit * share(c.month(t), opens, opens + 1.0));
    const Num asset = ledger.before(Figure::FacilityFeeAsset, f, t) + ledger.at(Figure::FacilityUpfrontFee, f, t);
    ledger.write(Figure::FacilityFeeSpread, f, t, asset * evenly(c.month(t), opens, facility.maturityMonth));
    ledger.write(Figure::FacilityFeeAsset, f, t, asset - ledger.at(Figure::FacilityFeeSpread, f, t));
}

/// Draws on capex and on dates, interest, and what falls due: interest and scheduled principal at payment dates, what
/// is left at maturity as refinancing need. A loan's rate is nominal: a month costs a twelfth.
template <class Num>
void monthFacility(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const Num opening = ledger.before(Figure::FacilityBalance, f, t);
    ledger.write(Figure::FacilityDraw, f, t, wantedDraw(c, f, t, ledger.before(Figure::FacilityDrawn, f, t)));
    ledger.write(Figure::FacilityDrawn, f, t, ledger.before(Figure::FacilityDrawn, f, t) + ledger.at(Figure::FacilityDraw, f, t));
    ledger.write(Figure::FacilityInterest, f, t, opening * ledger.at(Figure::FacilityRate, f, t) / 12.0);
    monthFees(c, f, t);

    const Num accrued = ledger.before(Figure::FacilityAccrued, f, t) + ledger.at(Figure::FacilityInterest, f, t);
    ledger.write(Figure::FacilityInterestDue, f, t, ledger.at(Figure::FacilityDue, f, t) * accrued);
    ledger.write(Figure::FacilityAccrued, f, t, accrued - ledger.at(Figure::FacilityInterestDue, f, t));
    if (facility.repayment == Repayment::Sculpted) ledger.write(Figure::FacilityPrincipal, f, t, min(opening, ledger.at(Figure::FacilityPlannedPrincipal, f, t)));
    else ledger.write(Figure::FacilityPrincipal, f, t, scheduledPrincipal(c, f, t, opening, accrued, ledger.at(Figure::FacilityDrawn, f, t)));
    const Num left = opening - ledger.at(Figure::FacilityPrincipal, f, t);
    // In a scenario the lenders' profile is not known, but what they still expect is: the rest is refinanced.
    if (facility.repayment == Repayment::Sculpted) ledger.write(Figure::FacilityRefinancing, f, t, positive(left - ledger.later(Figure::FacilityPlannedAhead, f, t)) * evenly(c.month(t), facility.maturityMonth - 1.0, facility.maturityMonth));
    else ledger.write(Figure::FacilityRefinancing, f, t, left * balloonPart(c, f, t));
    ledger.write(Figure::FacilityService, f, t, ledger.at(Figure::FacilityInterestDue, f, t) + ledger.at(Figure::FacilityPrincipal, f, t));
    // Arrears bear the rate of the loan.
    const Num late = ledger.before(Figure::FacilityArrears, f, t) * (1.0 + ledger.at(Figure::FacilityRate, f, t) / 12.0);
    ledger.write(Figure::FacilityOwed, f, t, late + ledger.at(Figure::FacilityService, f, t) + ledger.at(Figure::FacilityRefinancing, f, t));
}

/// Interest of the month, that on arrears included.
template <class Num>
Num interestOf(const Context<Num>& c, std::size_t f, int t)
{
    return c.ledger.at(Figure::FacilityInterest, f, t) + c.ledger.before(Figure::FacilityArrears, f, t) * c.ledger.at(Figure::FacilityRate, f, t) / 12.0;
}

template <class Num>
void monthDebt(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> interest, due, principal, refinancing;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        monthFacility(c, f, t);
        interest.add(interestOf(c, f, t));
        due.add(ledger.at(Figure::FacilityInterestDue, f, t));
        principal.add(ledger.at(Figure::FacilityPrincipal, f, t));
        refinancing.add(ledger.at(Figure::FacilityRefinancing, f, t));
    }
    ledger.write(Figure::Interest, 0, t, interest.value());
    ledger.write(Figure::InterestDue, 0, t, due.value());
    ledger.write(Figure::Principal, 0, t, principal.value());
    ledger.write(Figure::RefinancingNeed, 0, t, refinancing.value());
    ledger.write(Figure::DebtService, 0, t, ledger.at(Figure::InterestDue, 0, t) + ledger.at(Figure::Principal, 0, t));
}

}  // namespace headroom
