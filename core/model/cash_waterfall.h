// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/income.h"

/// The cash of a month in the order in which it is used (MODEL §8): what comes in and what capex takes, revolving draws,
/// debt service by seniority, reserves, the sweep, minimum cash, distributions. Each step uses earlier ones and the
/// month before only.
namespace headroom {

/// Cash before debt service, new equity aside.
template <class Num>
Num cashAtHand(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> all;
    all.add(ledger.before(Figure::Cash, 0, t));
    all.add(ledger.at(Figure::Cfads, 0, t));
    all.add(ledger.at(Figure::PrepaymentsReceived, 0, t));
    all.add(ledger.at(Figure::MaintenanceCapex, 0, t) - ledger.at(Figure::Capex, 0, t));
    all.add(ledger.at(Figure::Salvage, 0, t));
    all.add(ledger.at(Figure::DatedEquity, 0, t));
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) all.add(ledger.at(Figure::FacilityDraw, f, t) - ledger.at(Figure::FacilityUndrawnFee, f, t) - ledger.at(Figure::FacilityUpfrontFee, f, t));
    return all.value();
}

/// What a reserve should hold: months of the service last paid, nothing in the month of the last payment.
template <class Num>
void monthReserveTargets(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const auto& facility = c.plan.facilities[f];
        const Num falls = min(Num(1), ledger.at(Figure::FacilityDateFalls, f, t));
        const double period = monthsOf(facility.paymentPeriod);
        ledger.write(Figure::FacilityServicePace, f, t, ledger.before(Figure::FacilityServicePace, f, t) * (1.0 - falls) + falls * ledger.at(Figure::FacilityService, f, t) / period);
        ledger.write(Figure::FacilityReserveTarget, f, t, facility.reserveMonths * ledger.at(Figure::FacilityServicePace, f, t) * clamp(facility.maturityMonth - 1.0 - c.month(t), Num(0), Num(1)));
    }
}

/// What a loan still owes of its opening balance once the month's principal and balloon are taken off it.
template <class Num>
Num owedAfterSchedule(const Context<Num>& c, std::size_t f, int t)
{
    return c.ledger.before(Figure::FacilityBalance, f, t) - c.ledger.at(Figure::FacilityPrincipal, f, t) - c.ledger.at(Figure::FacilityRefinancing, f, t);
}

/// Revolving facilities draw what minimum cash will lack once all that is due is paid, the senior first.
template <class Num>
Num revolve(const Context<Num>& c, int t, const Num& cash)
{
    auto& ledger = c.ledger;
    Num lacks = c.plan.settings.minimumCash - cash;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) lacks = lacks + ledger.at(Figure::FacilityOwed, f, t) - positive(ledger.before(Figure::FacilityReserve, f, t) - ledger.at(Figure::FacilityReserveTarget, f, t));
    lacks = positive(lacks);
    Sum<Num> drawn;
    for (const std::size_t f : c.structure.facilityOrder) {
        if (c.plan.facilities[f].drawing != Drawing::Revolving) continue;
        const Num room = positive(c.plan.facilities[f].limit - owedAfterSchedule(c, f, t)) * ledger.at(Figure::FacilityOpenShare, f, t);
        ledger.write(Figure::FacilityRevolved, f, t, min(room, lacks));
        lacks = lacks - ledger.at(Figure::FacilityRevolved, f, t);
        drawn.add(ledger.at(Figure::FacilityRevolved, f, t));
    }
    return drawn.value();
}

/// Pays what is due by seniority. With sponsor support all of it; without, what cash and the facility's own reserve
/// allow, and the rest is in arrears.
template <class Num>
void monthService(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const bool supported = c.plan.settings.sponsorSupport == SponsorSupport::On;
    Num cash = ledger.at(Figure::CashBeforeService, 0, t);
    for (const std::size_t f : c.structure.facilityOrder) {
        const Num& owed = ledger.at(Figure::FacilityOwed, f, t);
        const Num& reserve = ledger.before(Figure::FacilityReserve, f, t);
        const Num spare = positive(reserve - ledger.at(Figure::FacilityReserveTarget, f, t));
        ledger.write(Figure::FacilityReserveReleased, f, t, supported ? spare : max(spare, min(reserve, positive(owed - positive(cash)))));
        cash = cash + ledger.at(Figure::FacilityReserveReleased, f, t);
        ledger.write(Figure::FacilityPaid, f, t, supported ? owed : min(owed, positive(cash)));
        cash = cash - ledger.at(Figure::FacilityPaid, f, t);
        ledger.write(Figure::FacilityArrears, f, t, owed - ledger.at(Figure::FacilityPaid, f, t));
    }
    ledger.write(Figure::CashAfterService, 0, t, cash);
    for (const std::size_t f : c.structure.facilityOrder) {
        const Num kept = ledger.before(Figure::FacilityReserve, f, t) - ledger.at(Figure::FacilityReserveReleased, f, t);
        ledger.write(Figure::FacilityReserveFunded, f, t, min(positive(ledger.at(Figure::FacilityReserveTarget, f, t) - kept), positive(cash)));
        ledger.write(Figure::FacilityReserve, f, t, kept + ledger.at(Figure::FacilityReserveFunded, f, t));
        cash = cash - ledger.at(Figure::FacilityReserveFunded, f, t);
    }
    ledger.write(Figure::CashAfterReserves, 0, t, cash);
}

/// What is left over minimum cash repays revolving facilities, then the share of each sweep, the senior first. A sweep
/// takes no more than the month's cash beyond debt service.
template <class Num>
void monthSweep(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Num spare = positive(ledger.at(Figure::CashAfterReserves, 0, t) - c.plan.settings.minimumCash);
    Num earned = positive(ledger.at(Figure::Cfads, 0, t) - ledger.at(Figure::DebtService, 0, t));
    Sum<Num> swept;
    for (const std::size_t f : c.structure.facilityOrder) {
        if (c.plan.facilities[f].drawing != Drawing::Revolving) continue;
        ledger.write(Figure::FacilitySweep, f, t, min(owedAfterSchedule(c, f, t), spare));
        spare = spare - ledger.at(Figure::FacilitySweep, f, t);
        swept.add(ledger.at(Figure::FacilitySweep, f, t));
    }
    for (const std::size_t f : c.structure.facilityOrder) {
        if (c.plan.facilities[f].drawing == Drawing::Revolving) continue;
        ledger.write(Figure::FacilitySweep, f, t, min(owedAfterSchedule(c, f, t), c.plan.facilities[f].sweepShare * min(earned, spare)));
        spare = spare - ledger.at(Figure::FacilitySweep, f, t);
        earned = earned - ledger.at(Figure::FacilitySweep, f, t);
        swept.add(ledger.at(Figure::FacilitySweep, f, t));
    }
    ledger.write(Figure::PrincipalSwept, 0, t, swept.value());
    ledger.write(Figure::CashAfterSweep, 0, t, ledger.at(Figure::CashAfterReserves, 0, t) - ledger.at(Figure::PrincipalSwept, 0, t));
}

/// Equity brings cash up to its minimum; distributions take what lies above it, where no covenant traps them.
template <class Num>
void monthEquity(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& settings = c.plan.settings;
    const Num cash = ledger.at(Figure::CashAfterSweep, 0, t);
    if (settings.sponsorSupport == SponsorSupport::On) ledger.write(Figure::SupportForCash, 0, t, positive(settings.minimumCash - cash));
    Num trapped = Num(0);
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f)
        if (c.plan.facilities[f].cashTrap == CashTrap::On) trapped = max(trapped, ledger.before(Figure::FacilityBreach, f, t));
    ledger.write(Figure::CashTrapped, 0, t, trapped);
    if (settings.distributions == Distributions::Surplus) ledger.write(Figure::DistributionsPaid, 0, t, positive(cash - settings.minimumCash) * (1.0 - ledger.at(Figure::CashTrapped, 0, t)));
    ledger.write(Figure::Cash, 0, t, cash + ledger.at(Figure::SupportForCash, 0, t) - ledger.at(Figure::DistributionsPaid, 0, t));

    const Num support = ledger.at(Figure::SupportForOperations, 0, t) + ledger.at(Figure::SupportForCash, 0, t);
    ledger.write(Figure::EquityContributed, 0, t, ledger.at(Figure::DatedEquity, 0, t) + support);
    ledger.write(Figure::SponsorSupportSoFar, 0, t, positive(ledger.before(Figure::SponsorSupportSoFar, 0, t) - ledger.at(Figure::DistributionsPaid, 0, t)) + support);
    ledger.write(Figure::FundingGap, 0, t, positive(ledger.at(Figure::SponsorSupportSoFar, 0, t) - positive(ledger.at(Figure::Cash, 0, t) - settings.minimumCash)));
    const Num& gap = ledger.at(Figure::FundingGap, 0, t);
    const Num peak = ledger.before(Figure::PeakFundingGapSoFar, 0, t);
    ledger.write(Figure::PeakFundingGapMonth, 0, t, select(gap > peak * (1.0 + least), c.month(t), ledger.before(Figure::PeakFundingGapMonth, 0, t)));
    ledger.write(Figure::PeakFundingGapSoFar, 0, t, max(peak, gap));
}

template <class Num>
void monthBalances(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> draws, fees, balance, unpaid, reserve, accrued, arrears, asset;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        const Num repaid = ledger.at(Figure::FacilityPrincipal, f, t) + ledger.at(Figure::FacilityRefinancing, f, t) + ledger.at(Figure::FacilitySweep, f, t);
        const Num drawn = ledger.at(Figure::FacilityDraw, f, t) + ledger.at(Figure::FacilityRevolved, f, t);
        ledger.write(Figure::FacilityBalance, f, t, positive(ledger.before(Figure::FacilityBalance, f, t) - repaid) + drawn);
        draws.add(drawn);
        fees.add(ledger.at(Figure::FacilityUndrawnFee, f, t) + ledger.at(Figure::FacilityUpfrontFee, f, t));
        balance.add(ledger.at(Figure::FacilityBalance, f, t));
        unpaid.add(ledger.at(Figure::FacilityService, f, t) + ledger.at(Figure::FacilityRefinancing, f, t) - ledger.at(Figure::FacilityPaid, f, t));
        reserve.add(ledger.at(Figure::FacilityReserve, f, t));
        accrued.add(ledger.at(Figure::FacilityAccrued, f, t));
        arrears.add(ledger.at(Figure::FacilityArrears, f, t));
        asset.add(ledger.at(Figure::FacilityFeeAsset, f, t));
    }
    ledger.write(Figure::DebtDrawn, 0, t, draws.value());
    ledger.write(Figure::FeesPaid, 0, t, fees.value());
    ledger.write(Figure::DebtBalance, 0, t, balance.value());
    ledger.write(Figure::LeftUnpaid, 0, t, unpaid.value());
    ledger.write(Figure::RestrictedCash, 0, t, reserve.value());
    ledger.write(Figure::AccruedInterest, 0, t, accrued.value());
    ledger.write(Figure::Arrears, 0, t, arrears.value());
    ledger.write(Figure::CapitalisedFees, 0, t, asset.value());
}

template <class Num>
void monthCash(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> dated;
    for (const std::size_t i : c.structure.datedEquity) {
        const auto& funding = c.plan.fundings[i];
        dated.add(funding.amount * share(c.month(t), funding.month, funding.month + 1.0));
    }
    ledger.write(Figure::DatedEquity, 0, t, dated.value());
    monthReserveTargets(c, t);
    const Num cash = cashAtHand(c, t);
    const Num withDraws = cash + revolve(c, t, cash);
    // Without support for debt, equity still covers capex and operating cost.
    if (c.plan.settings.sponsorSupport == SponsorSupport::Off) ledger.write(Figure::SupportForOperations, 0, t, positive(-withDraws));
    ledger.write(Figure::CashBeforeService, 0, t, withDraws + ledger.at(Figure::SupportForOperations, 0, t));
    monthService(c, t);
    monthSweep(c, t);
    monthEquity(c, t);
    monthBalances(c, t);
}

}  // namespace headroom
