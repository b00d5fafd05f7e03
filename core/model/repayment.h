// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facility_terms.h"

/// How principal comes back (MODEL §8). A loan that follows a profile (level for an annuity, lenders' cash for a
/// sculpted loan) pays on each date the part of what is owed, balance and accrued interest, that the profile of the
/// period is of the profile and the value of what follows it. That is equal service for an annuity, also where the rate
/// changes, and service = profile / k for a sculpted loan, k being the value of the profile ahead over the balance.
namespace headroom {

/// Values the profile backwards. Interest is simple within a payment period, and the grace pays its own: before the
/// first repayment nothing is discounted, so the first value is that at the end of the grace.
template <class Num>
void valueProfile(const Context<Num>& c, std::size_t f)
{
    auto& ledger = c.ledger;
    const int period = monthsOf(c.plan.facilities[f].paymentPeriod);
    for (const int t : ledger.monthsBack(0, ledger.columns().last)) {
        ledger.write(Figure::FacilityProfilePeriod, f, t, ledger.total(Figure::FacilityProfile, f, t - period + 1, t + 1));
        const Num falls = ledger.at(Figure::FacilityDateFalls, f, t);
        const Num interest = ledger.at(Figure::FacilityRate, f, t) / 12.0 * ledger.at(Figure::FacilityRepayShare, f, t);
        const Num next = ledger.later(Figure::FacilityProfileAhead, f, t);
        ledger.write(Figure::FacilityAheadPaid, f, t, ledger.at(Figure::FacilityProfile, f, t) + falls * next + (1.0 - falls) * ledger.later(Figure::FacilityAheadPaid, f, t));
        ledger.write(Figure::FacilityAheadRate, f, t, interest + (1.0 - falls) * ledger.later(Figure::FacilityAheadRate, f, t));
        ledger.write(Figure::FacilityProfileAhead, f, t, ledger.at(Figure::FacilityAheadPaid, f, t) / (1.0 + ledger.at(Figure::FacilityAheadRate, f, t)));
    }
}

/// An annuity's profile is level and needs nobody's cash; its size, an amount, falls out. A sculpted loan's is written by the lenders' case.
template <class Num>
void prepareAnnuities(const Context<Num>& c)
{
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        if (c.plan.facilities[f].repayment != Repayment::Annuity) continue;
        const Num size = c.plan.facilities[f].limit + c.plan.facilities[f].openingBalance;
        for (const int t : c.ledger.months(1 - lookback, c.ledger.columns().last)) c.ledger.write(Figure::FacilityProfile, f, t, c.ledger.at(Figure::FacilityRepayShare, f, t) * size);
        valueProfile(c, f);
    }
}

/// Principal due in the month of what is owed: `opening` balance, `accrued` interest, `drawn` so far. Between 0 and the
/// opening balance.
template <class Num>
Num scheduledPrincipal(const Context<Num>& c, std::size_t f, int t, const Num& opening, const Num& accrued, const Num& drawn)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const int period = monthsOf(facility.paymentPeriod);
    const Num due = ledger.at(Figure::FacilityDue, f, t);
    switch (facility.repayment) {
    case Repayment::EqualPrincipal: {
        const Num repaid = ledger.total(Figure::FacilityRepayShare, f, t - period + 1, t + 1);
        const Num left = facility.maturityMonth - max(c.month(t) + 1.0 - static_cast<double>(period), ledger.constant(Figure::FacilityRepaidFrom, f));
        return due * opening * min(Num(1), repaid / max(left, Num(least)));
    }
    case Repayment::FixedShare: {
        const Num repaid = ledger.total(Figure::FacilityRepayShare, f, t - period + 1, t + 1);
        const Num original = facility.originalAmount ? *facility.originalAmount : drawn;
        return min(opening, ledger.at(Figure::FacilityDateFalls, f, t) * facility.fixedShare * original * repaid / static_cast<double>(period));
    }
    case Repayment::Annuity:
    case Repayment::Sculpted: {
        const Num profile = ledger.at(Figure::FacilityProfilePeriod, f, t);
        const Num next = ledger.later(Figure::FacilityProfileAhead, f, t);
        // Told as what stays owed, so that the last payment leaves exactly nothing.
        const Num stays = select(profile + next > Num(least), next / max(profile + next, Num(least)), Num(1));
        return due * clamp(opening - (opening + accrued) * stays, Num(0), opening);
    }
    case Repayment::Bullet: break;
    }
    return Num(0);
}

/// The part of what is left that is not repaid as scheduled but refinanced: all at maturity. Equal principal and
/// annuities leave nothing; a sculpted loan leaves something where no cash is ahead of it.
template <class Num>
Num balloonPart(const Context<Num>& c, std::size_t f, int t)
{
    const auto& facility = c.plan.facilities[f];
    switch (facility.repayment) {
    case Repayment::EqualPrincipal:
    case Repayment::Annuity: return Num(0);
    case Repayment::Sculpted: {
        const Num ahead = c.ledger.at(Figure::FacilityProfilePeriod, f, t) + c.ledger.later(Figure::FacilityProfileAhead, f, t);
        return select(ahead > Num(least), Num(0), evenly(c.month(t), facility.maturityMonth - 1.0, facility.maturityMonth));
    }
    case Repayment::FixedShare:
    case Repayment::Bullet: break;
    }
    return evenly(c.month(t), facility.maturityMonth - 1.0, facility.maturityMonth);
}

}  // namespace headroom
