// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve_value.h"

/// Debt as agreed (MODEL §8): windows, rates and payment dates of each facility, for all months. None of it depends on
/// what is drawn.
namespace headroom {

/// A base rate counts for 100 % a year at most, as its help says: arrears that grow faster have no end.
inline constexpr double highestBaseRate = 1;

/// What counts as nothing beside a loan: 1e-9 of its limit.
template <class Num>
Num negligible(const Facility<Num>& facility)
{
    return least * max(facility.limit, Num(1));
}

/// Dates held inside the life of the loan: the last draw comes a month before maturity and the first repayment too, so
/// that nothing is owed after it.
template <class Num>
void prepareFacilityDates(const Context<Num>& c, std::size_t f)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const Num latest = facility.maturityMonth - 1.0;
    ledger.write(Figure::FacilityOpenFrom, f, min(facility.drawFrom, latest));
    ledger.write(Figure::FacilityDrawEnd, f, min(facility.drawUntil, latest));
    // A bullet has no grace: what is due before maturity is interest, from the first day on.
    ledger.write(Figure::FacilityRepaidFrom, f, facility.repayment == Repayment::Bullet ? ledger.constant(Figure::FacilityOpenFrom, f) : min(facility.repaidFrom, latest));
    prepareCurve(c, facility.baseRate, Figure::FacilityBaseGrowth, Figure::FacilityBaseRate, f, 0, Num(0), Num(1));
    const Num before = min(Num(0), latest);
    const Num age = clamp(before - ledger.constant(Figure::FacilityOpenFrom, f), Num(0), Num(1));
    const Num left = facility.maturityMonth / max(facility.maturityMonth - ledger.constant(Figure::FacilityOpenFrom, f), Num(1));
    ledger.write(Figure::FacilityFeeAsset, f, -1, facility.upfrontFee * facility.limit * age * min(left, Num(1)));
    ledger.write(Figure::FacilityBalance, f, -1, facility.openingBalance);
    ledger.write(Figure::FacilityDrawn, f, -1, facility.openingBalance);
}

template <class Num>
void monthFacilityTerms(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const Num month = c.month(t);
    monthCurve(c, facility.baseRate, Figure::FacilityBaseGrowth, Figure::FacilityBaseRate, f, t, Num(0), Num(1));
    ledger.write(Figure::FacilityRate, f, t, max(facility.baseFloor, min(ledger.at(Figure::FacilityBaseRate, f, t), Num(highestBaseRate))) + facility.spread);
    ledger.write(Figure::FacilityOpenShare, f, t, share(month, ledger.constant(Figure::FacilityOpenFrom, f), ledger.constant(Figure::FacilityDrawEnd, f)));
}

/// When payments fall. Periods are counted back from maturity: a date is the month that ends with it, and each date's
/// month is that of the next one, a period earlier. A date that is not whole is spread over the two months it touches.
/// The last is due in full by maturity. The months repaid in are told before month 0 too: a period may have begun then.
template <class Num>
void prepareFacilityDue(const Context<Num>& c, std::size_t f)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const int period = monthsOf(facility.paymentPeriod);
    const Num& maturity = facility.maturityMonth;
    for (const int t : ledger.monthsBack(0, ledger.columns().last)) {
        ledger.write(Figure::FacilityDateFalls, f, t, share(c.month(t), maturity - 1.0, maturity) + ledger.later(Figure::FacilityDateFalls, f, t, period));
        ledger.write(Figure::FacilityDue, f, t, max(ledger.at(Figure::FacilityDateFalls, f, t), evenly(c.month(t), maturity - 1.0, maturity)));
    }
    for (const int t : ledger.months(1 - lookback, ledger.columns().last))
        ledger.write(Figure::FacilityRepayShare, f, t, share(c.month(t), ledger.constant(Figure::FacilityRepaidFrom, f), maturity));
}

template <class Num>
void prepareFacilityTerms(const Context<Num>& c)
{
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        prepareFacilityDates(c, f);
        for (const int t : c.ledger.months(0, c.ledger.columns().last)) monthFacilityTerms(c, f, t);
        prepareFacilityDue(c, f);
    }
}

}  // namespace headroom
