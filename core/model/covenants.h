// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cash_waterfall.h"

/// What lenders watch (MODEL §8): DSCR, LLCR, PLCR, loan to value, contract realisation, liquidity, tested at the end of
/// each month. A term met to 1e-9 of it is met.
namespace headroom {

inline constexpr double met = 1e-9;
inline constexpr int realisationMonths = 3;

/// What the running minimum of DSCR starts from where none exists yet.
inline constexpr double noDscrYet = 1e9;

template <class Num>
void prepareCovenants(const Context<Num>& c)
{
    c.ledger.write(Figure::LowestDscrSoFar, 0, -1, Num(noDscrYet));
    c.ledger.write(Figure::LowestDscrMonth, 0, -1, Num(-1));
    c.ledger.write(Figure::PeakFundingGapMonth, 0, -1, Num(-1));
    c.ledger.write(Figure::LowestLlcrSoFar, 0, -1, Num(noDscrYet));
}

/// 1 where the first is less than the second, by more than the rounding of what is met.
template <class Num>
Num fallsShort(const Num& value, const Num& wanted)
{
    return select(value < wanted * (1.0 - met), Num(1), Num(0));
}

/// 1 where the facility owed anything, arrears included, as the month began.
template <class Num>
Num owedBefore(const Context<Num>& c, std::size_t f, int t)
{
    const Num owed = c.ledger.before(Figure::FacilityBalance, f, t) + c.ledger.before(Figure::FacilityArrears, f, t);
    return select(owed > negligible(c.plan.facilities[f]), Num(1), Num(0));
}

/// DSCR over a trailing window that lies wholly after the grace; none where next to nothing is due, and none once the loan
/// is repaid: what happens to cash then is no lender's business.
template <class Num>
void monthDscr(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    const int window = dscrMonths(facility);
    ledger.write(Figure::FacilityWindowCash, f, t, ledger.total(Figure::FacilityCash, f, t + 1 - window, t + 1));
    ledger.write(Figure::FacilityWindowService, f, t, ledger.total(Figure::FacilityService, f, t + 1 - window, t + 1));
    const Num from = max(ledger.constant(Figure::FacilityRepaidFrom, f), Num(0));
    const Num inside = select(c.month(t) + 1.0 - static_cast<double>(window) + met > from, Num(1), Num(0));
    const Num& service = ledger.at(Figure::FacilityWindowService, f, t);
    ledger.write(Figure::FacilityDscrExists, f, t, inside * owedBefore(c, f, t) * select(service > negligible(facility), Num(1), Num(0)));
    ledger.write(Figure::FacilityDscr, f, t, ledger.at(Figure::FacilityDscrExists, f, t) * ledger.at(Figure::FacilityWindowCash, f, t) / max(service, Num(least)));
}

template <class Num>
void monthFacilityCovenants(const Context<Num>& c, std::size_t f, int t)
{
    auto& ledger = c.ledger;
    const auto& facility = c.plan.facilities[f];
    monthDscr(c, f, t);
    const Num tiny = negligible(facility);
    const Num& balance = ledger.at(Figure::FacilityBalance, f, t);
    const Num owes = select(balance + ledger.at(Figure::FacilityArrears, f, t) > tiny, Num(1), Num(0));
    const Num& value = ledger.at(Figure::FacilityPlantValue, f, t);
    ledger.write(Figure::FacilityLoanToValue, f, t, select(value > tiny, balance / max(value, Num(least)), Num(0)));
    Sum<Num> breaches;
    if (facility.minimumDscr) {
        const Num tested = facility.dscrFrom ? select(c.month(t) + 1.0 > *facility.dscrFrom, Num(1), Num(0)) : Num(1);
        ledger.write(Figure::FacilityDscrBreach, f, t, tested * ledger.at(Figure::FacilityDscrExists, f, t) * fallsShort(ledger.at(Figure::FacilityDscr, f, t), *facility.minimumDscr));
        breaches.add(ledger.at(Figure::FacilityDscrBreach, f, t));
    }
    if (facility.maximumLoanToValue) {
        // Asked as a product: a loan on nothing is in breach too.
        ledger.write(Figure::FacilityValueBreach, f, t, owes * fallsShort(*facility.maximumLoanToValue * value, balance));
        breaches.add(ledger.at(Figure::FacilityValueBreach, f, t));
    }
    if (facility.minimumRealisation) {
        ledger.write(Figure::FacilityRealisationBreach, f, t, owes * ledger.at(Figure::RealisationExists, 0, t) * fallsShort(ledger.at(Figure::Realisation, 0, t), *facility.minimumRealisation));
        breaches.add(ledger.at(Figure::FacilityRealisationBreach, f, t));
    }
    if (facility.minimumLiquidity) {
        ledger.write(Figure::FacilityLiquidityBreach, f, t, owes * fallsShort(ledger.at(Figure::Cash, 0, t), *facility.minimumLiquidity));
        breaches.add(ledger.at(Figure::FacilityLiquidityBreach, f, t));
    }
    ledger.write(Figure::FacilityBreach, f, t, min(Num(1), breaches.value()));
}

/// DSCR of all debt together, over the coverage window and the longest payment period at least, once it lies wholly after the first grace, while anything is owed.
template <class Num>
void monthPlanDscr(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    int window = c.plan.settings.coverageWindow;
    for (const auto& facility : c.plan.facilities) window = window > monthsOf(facility.paymentPeriod) ? window : monthsOf(facility.paymentPeriod);
    ledger.write(Figure::WindowCash, 0, t, ledger.total(Figure::Cfads, 0, t + 1 - window, t + 1));
    ledger.write(Figure::WindowService, 0, t, ledger.total(Figure::DebtService, 0, t + 1 - window, t + 1));
    Num repaid = ledger.before(Figure::MonthsServed, 0, t), owed = Num(0);
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const Num owes = owedBefore(c, f, t);
        repaid = repaid + owes * ledger.at(Figure::FacilityRepayShare, f, t);
        owed = max(owed, owes);
    }
    const Num served = select(repaid > Num(least), Num(1), Num(0));
    ledger.write(Figure::MonthsServed, 0, t, ledger.before(Figure::MonthsServed, 0, t) + served);
    const Num& service = ledger.at(Figure::WindowService, 0, t);
    const Num due = select(service > Num(least), Num(1), Num(0));
    ledger.write(Figure::DscrExists, 0, t, owed * due * select(ledger.at(Figure::MonthsServed, 0, t) > Num(window - 0.5), Num(1), Num(0)));
    const Num& exists = ledger.at(Figure::DscrExists, 0, t);
    ledger.write(Figure::Dscr, 0, t, exists * ledger.at(Figure::WindowCash, 0, t) / max(service, Num(least)));
    const Num candidate = select(exists > Num(0.5), ledger.at(Figure::Dscr, 0, t), Num(noDscrYet));
    const Num lowest = ledger.before(Figure::LowestDscrSoFar, 0, t);
    ledger.write(Figure::LowestDscrMonth, 0, t, select(candidate < lowest, c.month(t), ledger.before(Figure::LowestDscrMonth, 0, t)));
    ledger.write(Figure::LowestDscrSoFar, 0, t, min(lowest, candidate));
}

template <class Num>
void monthCovenants(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num received = ledger.total(Figure::ContractReceiptsTotal, 0, t + 1 - realisationMonths, t + 1);
    const Num projected = ledger.total(Figure::ProjectedReceipts, 0, t + 1 - realisationMonths, t + 1);
    ledger.write(Figure::RealisationExists, 0, t, select(projected > Num(least), Num(1), Num(0)));
    ledger.write(Figure::Realisation, 0, t, ledger.at(Figure::RealisationExists, 0, t) * received / max(projected, Num(least)));
    Num left = ledger.at(Figure::Cfads, 0, t);
    for (const std::size_t f : c.structure.facilityOrder) {
        ledger.write(Figure::FacilityCash, f, t, left);
        left = left - ledger.at(Figure::FacilityService, f, t);
    }
    Num breached = Num(0);
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        monthFacilityCovenants(c, f, t);
        breached = max(breached, ledger.at(Figure::FacilityBreach, f, t));
    }
    ledger.write(Figure::BreachesSoFar, 0, t, ledger.before(Figure::BreachesSoFar, 0, t) + breached);
    monthPlanDscr(c, t);
}

/// LLCR and PLCR look ahead over all months, told backwards.
template <class Num>
void prepareLoanLives(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const auto& facility = c.plan.facilities[f];
        const Num tiny = negligible(facility);
        for (const int t : ledger.monthsBack(0, ledger.columns().last)) {
            const Num growth = 1.0 + ledger.at(Figure::FacilityRate, f, t) / 12.0;
            const Num& cash = ledger.at(Figure::FacilityCash, f, t);
            ledger.write(Figure::FacilityCashAhead, f, t, (cash * clamp(facility.maturityMonth - c.month(t), Num(0), Num(1)) + ledger.later(Figure::FacilityCashAhead, f, t)) / growth);
            ledger.write(Figure::FacilityContractCash, f, t, (cash * clamp(ledger.constant(Figure::LastContractEnd) - c.month(t), Num(0), Num(1)) + ledger.later(Figure::FacilityContractCash, f, t)) / growth);
            const Num owed = ledger.before(Figure::FacilityBalance, f, t) + ledger.before(Figure::FacilityAccrued, f, t);
            const Num divisor = max(owed, Num(least));
            ledger.write(Figure::FacilityLlcr, f, t, select(owed > tiny, ledger.at(Figure::FacilityCashAhead, f, t) / divisor, Num(0)));
            ledger.write(Figure::FacilityPlcr, f, t, select(owed > tiny, ledger.at(Figure::FacilityContractCash, f, t) / divisor, Num(0)));
        }
    }
    // The lowest LLCR of a plan is that of any loan after its grace: before it a loan is still being drawn.
    for (const int t : ledger.months(0, ledger.columns().last)) {
        Num exists = Num(0), lowest = ledger.before(Figure::LowestLlcrSoFar, 0, t);
        for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
            const Num owed = ledger.before(Figure::FacilityBalance, f, t) + ledger.before(Figure::FacilityAccrued, f, t);
            const Num repaid = select(owed > negligible(c.plan.facilities[f]), ledger.at(Figure::FacilityRepayShare, f, t), Num(0));
            exists = max(exists, select(repaid > Num(0.5), Num(1), Num(0)));
            lowest = min(lowest, select(repaid > Num(0.5), ledger.at(Figure::FacilityLlcr, f, t), Num(noDscrYet)));
        }
        ledger.write(Figure::LlcrExists, 0, t, exists);
        ledger.write(Figure::LowestLlcrSoFar, 0, t, lowest);
    }
}

}  // namespace headroom
