// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve_value.h"

/// Debt (MODEL §8): facilities drawn on the capex they fund and repaid in equal principal, interest on opening balances.
namespace headroom {

template <class Num>
void prepareDebt(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const auto& facility = c.plan.facilities[f];
        // The last draw comes a month before maturity and the first repayment too, so that nothing is owed after it.
        const Num latest = facility.maturityMonth - 1.0;
        ledger.write(Figure::FacilityDrawEnd, f, min(facility.drawUntil, latest));
        ledger.write(Figure::FacilityRepaidFrom, f, min(facility.repaidFrom, latest));
        prepareCurve(c, facility.baseRate, Figure::FacilityBaseGrowth, Figure::FacilityBaseRate, f, 0, Num(0), Num(1));
        ledger.write(Figure::FacilityBalance, f, -1, facility.openingBalance);
        ledger.write(Figure::FacilityDrawn, f, -1, facility.openingBalance);
    }
}

template <class Num>
void monthDebt(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    Sum<Num> draws, interest, principal, balance;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const auto& facility = c.plan.facilities[f];
        const Num opening = ledger.before(Figure::FacilityBalance, f, t);
        monthCurve(c, facility.baseRate, Figure::FacilityBaseGrowth, Figure::FacilityBaseRate, f, t, Num(0), Num(1));
        ledger.write(Figure::FacilityRate, f, t, max(facility.baseFloor, ledger.at(Figure::FacilityBaseRate, f, t)) + facility.spread);

        const Num open = share(month, facility.drawFrom, ledger.constant(Figure::FacilityDrawEnd, f));
        const Num room = positive(facility.limit - ledger.before(Figure::FacilityDrawn, f, t));
        ledger.write(Figure::FacilityDraw, f, t, min(facility.advanceRate * ledger.at(Figure::FacilityFunded, f, t), room) * open);
        ledger.write(Figure::FacilityDrawn, f, t, ledger.before(Figure::FacilityDrawn, f, t) + ledger.at(Figure::FacilityDraw, f, t));

        // A loan's rate is nominal: a month costs a twelfth.
        ledger.write(Figure::FacilityInterest, f, t, opening * ledger.at(Figure::FacilityRate, f, t) / 12.0);
        ledger.write(Figure::FacilityPrincipal, f, t, opening * evenly(month, ledger.constant(Figure::FacilityRepaidFrom, f), facility.maturityMonth));
        ledger.write(Figure::FacilityBalance, f, t, opening - ledger.at(Figure::FacilityPrincipal, f, t) + ledger.at(Figure::FacilityDraw, f, t));
        draws.add(ledger.at(Figure::FacilityDraw, f, t));
        interest.add(ledger.at(Figure::FacilityInterest, f, t));
        principal.add(ledger.at(Figure::FacilityPrincipal, f, t));
        balance.add(ledger.at(Figure::FacilityBalance, f, t));
    }
    ledger.write(Figure::DebtDrawn, 0, t, draws.value());
    ledger.write(Figure::Interest, 0, t, interest.value());
    ledger.write(Figure::Principal, 0, t, principal.value());
    ledger.write(Figure::DebtService, 0, t, ledger.at(Figure::Interest, 0, t) + ledger.at(Figure::Principal, 0, t));
    ledger.write(Figure::DebtBalance, 0, t, balance.value());
}

}  // namespace headroom
