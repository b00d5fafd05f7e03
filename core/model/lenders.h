// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lenders_case.h"
#include "model/repayment.h"

/// The lenders' case (MODEL §8): what lenders size and sculpt on before anything happens. Cash is that of the plan before
/// tax, less the service of seniors; nothing is swept, and revolving facilities stand aside. It is worked out where a
/// facility is sculpted, and once: a scenario or a trial pays the base plan's principal, so that a covenant can break.
namespace headroom {

/// Draws are limited by what a lender would size, where the loan is sculpted; `drawn` so far.
template <class Num>
Num roomToDraw(const Context<Num>& c, std::size_t f, const Num& drawn)
{
    const auto& facility = c.plan.facilities[f];
    if (facility.repayment != Repayment::Sculpted) return positive(facility.limit - drawn);
    return positive(min(facility.limit, c.ledger.constant(Figure::FacilityCapacity, f)) - drawn);
}

/// What a facility pays out on capex or on dates; a revolving one waits for the cash of the month.
template <class Num>
Num wantedDraw(const Context<Num>& c, std::size_t f, int t, const Num& drawn)
{
    const auto& facility = c.plan.facilities[f];
    if (facility.drawing == Drawing::Revolving) return Num(0);
    if (facility.drawing == Drawing::Capex) return min(facility.advanceRate * c.ledger.at(Figure::FacilityFunded, f, t), roomToDraw(c, f, drawn)) * c.ledger.at(Figure::FacilityOpenShare, f, t);
    Sum<Num> dated;
    for (const std::size_t i : c.structure.fundingsOfFacility[f]) {
        const auto& funding = c.plan.fundings[i];
        // Nothing is drawn in the last month before maturity: it could not be repaid.
        dated.add(funding.amount * share(c.month(t), funding.month, min(funding.month + 1.0, facility.maturityMonth - 1.0)));
    }
    return min(dated.value(), roomToDraw(c, f, drawn));
}

template <class Num>
void planMonth(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const Num opening = ledger.before(Figure::FacilityPlannedBalance, f, t);
    const Num accrued = ledger.before(Figure::FacilityPlannedAccrued, f, t) + opening * ledger.at(Figure::FacilityRate, f, t) / 12.0;
    ledger.write(Figure::FacilityPlannedDraw, f, t, wantedDraw(c, f, t, ledger.before(Figure::FacilityPlannedDrawn, f, t)));
    ledger.write(Figure::FacilityPlannedDrawn, f, t, ledger.before(Figure::FacilityPlannedDrawn, f, t) + ledger.at(Figure::FacilityPlannedDraw, f, t));
    ledger.write(Figure::FacilityPlannedInterest, f, t, ledger.at(Figure::FacilityDue, f, t) * accrued);
    ledger.write(Figure::FacilityPlannedAccrued, f, t, accrued - ledger.at(Figure::FacilityPlannedInterest, f, t));
    ledger.write(Figure::FacilityPlannedPrincipal, f, t, scheduledPrincipal(c, f, t, opening, accrued, ledger.at(Figure::FacilityPlannedDrawn, f, t)));
    const Num left = opening - ledger.at(Figure::FacilityPlannedPrincipal, f, t);
    ledger.write(Figure::FacilityPlannedBalance, f, t, left - balloonPart(c, f, t) * left + ledger.at(Figure::FacilityPlannedDraw, f, t));
}

/// Sizes and sculpts on months in which there is cash: k = value of the profile ahead / balance, as lenders see it.
template <class Num>
void planFacility(const Context<Num>& c, std::size_t f)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    if (facility.repayment == Repayment::Sculpted) {
        for (const int t : ledger.months(0, ledger.columns().last))
            ledger.write(Figure::FacilityProfile, f, t, positive(ledger.at(Figure::FacilityLendersCash, f, t)) * ledger.at(Figure::FacilityRepayShare, f, t));
        valueProfile(c, f);
        ledger.write(Figure::FacilityCapacity, f, ledger.at(Figure::FacilityProfileAhead, f, 0) / facility.targetDscr);
    }
    ledger.write(Figure::FacilityPlannedBalance, f, -1, facility.openingBalance);
    ledger.write(Figure::FacilityPlannedDrawn, f, -1, facility.openingBalance);
    for (const int t : ledger.months(0, ledger.columns().last)) planMonth(c, f, t);
    if (facility.repayment != Repayment::Sculpted) return;
    for (const int t : ledger.months(0, ledger.columns().last)) {
        const Num owed = ledger.before(Figure::FacilityPlannedBalance, f, t) + ledger.before(Figure::FacilityPlannedAccrued, f, t);
        ledger.write(Figure::FacilityLendersDscr, f, t, select(owed > negligible(facility), ledger.at(Figure::FacilityProfileAhead, f, t) / max(owed, Num(least)), Num(0)));
    }
}

/// Principal still to come in the lenders' case, told backwards: what is owed beyond it at maturity is refinanced.
template <class Num>
void planAhead(const Context<Num>& c, std::size_t f)
{
    for (const int t : c.ledger.monthsBack(0, c.ledger.columns().last))
        c.ledger.write(Figure::FacilityPlannedAhead, f, t, c.ledger.at(Figure::FacilityPlannedPrincipal, f, t) + c.ledger.later(Figure::FacilityPlannedAhead, f, t));
}

template <class Num>
void adoptLenders(const Context<Num>& c, const LendersCase& lenders)
{
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        if (c.plan.facilities[f].repayment != Repayment::Sculpted) continue;
        c.ledger.write(Figure::FacilityCapacity, f, Num(lenders.capacity[f]));
        const int known = static_cast<int>(lenders.principal[f].size());
        for (const int t : c.ledger.months(0, c.ledger.columns().last)) c.ledger.write(Figure::FacilityPlannedPrincipal, f, t, Num(t < known ? lenders.principal[f][static_cast<std::size_t>(t)] : 0.0));
        planAhead(c, f);
    }
}

/// After the operating pass, before the financing pass. `lenders`: the base plan's, in a scenario.
template <class Num>
void prepareLenders(const Context<Num>& c, const LendersCase* lenders)
{
    auto& ledger = c.ledger;
    if (!c.structure.isSculpted) return;
    if (lenders) return adoptLenders(c, *lenders);
    for (std::size_t rank = 0; rank < c.structure.facilityOrder.size(); ++rank) {
        const std::size_t f = c.structure.facilityOrder[rank];
        for (const int t : ledger.months(0, ledger.columns().last)) {
            Num left = ledger.at(Figure::CashBeforeTax, 0, t);
            if (rank > 0) {
                const std::size_t senior = c.structure.facilityOrder[rank - 1];
                left = ledger.at(Figure::FacilityLendersCash, senior, t) - ledger.at(Figure::FacilityPlannedInterest, senior, t) - ledger.at(Figure::FacilityPlannedPrincipal, senior, t);
            }
            ledger.write(Figure::FacilityLendersCash, f, t, left);
        }
        planFacility(c, f);
        planAhead(c, f);
    }
}

}  // namespace headroom
