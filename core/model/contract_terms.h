// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Customer contracts: dates, prices, values and schedules as agreed, over all months (MODEL §6). None of it depends on
/// the fleet.
namespace headroom {

template <class Num>
void prepareContractDates(const Context<Num>& c, std::size_t i)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const std::size_t site = c.structure.contractSite[i];
    const Num promised = contract.startMonth + contract.delayMonths + c.plan.settings.demandDelay + contract.billingLagMonths;
    ledger.write(Figure::ContractPromisedStart, i, promised);
    const Num late = site == none ? Num(0) : c.plan.sites[site].delayMonths + c.plan.settings.siteDelay;
    ledger.write(Figure::ContractStart, i, ledger.constant(Figure::ContractPromisedStart, i) + late);
    ledger.write(Figure::ContractTermEnd, i, ledger.constant(Figure::ContractStart, i) + contract.termMonths);
    const Num termEnd = ledger.constant(Figure::ContractTermEnd, i);
    const Num promisedEnd = ledger.constant(Figure::ContractPromisedStart, i) + contract.termMonths;
    ledger.write(Figure::ContractEnd, i, contract.earlyEndMonth ? min(termEnd, *contract.earlyEndMonth) : termEnd);
    ledger.write(Figure::ContractGraceEnd, i, ledger.constant(Figure::ContractPromisedStart, i) + contract.lateGraceMonths);
    ledger.write(Figure::ContractPromisedEnd, i, max(ledger.constant(Figure::ContractGraceEnd, i), contract.earlyEndMonth ? min(promisedEnd, *contract.earlyEndMonth) : promisedEnd));

    // Signed in full by the time service starts or the customer leaves, so that backlog never goes below 0.
    ledger.write(Figure::ContractFirmShare, i, contract.takeOrPay / max(max(contract.takeOrPay, contract.expectedUse), Num(least)));
    const Num start = ledger.constant(Figure::ContractStart, i);
    const Num signing = contract.signingMonth ? *contract.signingMonth : min(Num(0), contract.startMonth);
    const Num latest = (contract.earlyEndMonth ? min(start, *contract.earlyEndMonth) : start) - 1.0;
    ledger.write(Figure::ContractSigning, i, min(signing, latest));
    ledger.write(Figure::ContractSignedAtStart, i, clamp(1.0 - ledger.constant(Figure::ContractSigning, i), Num(0), Num(1)));
    ledger.write(Figure::ContractPrepaymentMonth, i, contract.prepaymentMonth ? *contract.prepaymentMonth : start);
    ledger.write(Figure::ContractClose, i, max(max(ledger.constant(Figure::ContractEnd, i), ledger.constant(Figure::ContractPromisedEnd, i)), ledger.constant(Figure::ContractPrepaymentMonth, i)));
}

/// Escalated price over the price at the start: (1 + escalator)^(max(0, t − a)/12), a recurrence.
template <class Num>
Num escalated(const Num& month, const Num& start, const Num& index)
{
    return select(month > start, index, Num(1));
}

/// Average over the month of the contracted share of the GPUs: the ramp from `start`, up to `end`.
template <class Num>
Num contractedShare(const Num& month, const Num& start, const Num& end, const Num& ramping)
{
    return rampBetween(min(month, end) - start, min(month + 1.0, end) - start, ramping);
}

/// GPUs, price and total value: two are given, the third follows from the value of one GPU at a price of 1.
template <class Num>
void prepareContractValue(const Context<Num>& c, std::size_t i)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const auto& columns = ledger.columns();
    const int first = columns.contractsFrom;
    ledger.write(Figure::ContractBilledShare, i, max(contract.takeOrPay, contract.expectedUse));
    ledger.write(Figure::ContractGrowth, i, monthlyFactor(contract.escalator));
    const Num growth = ledger.constant(Figure::ContractGrowth, i);
    const Num promised = ledger.constant(Figure::ContractPromisedStart, i);
    ledger.write(Figure::ContractPromisedIndex, i, first - 1, growthOver(contract.escalator, c.month(first - 1) - promised));
    for (const int t : ledger.months(first, columns.last)) {
        ledger.write(Figure::ContractPromisedIndex, i, t, ledger.before(Figure::ContractPromisedIndex, i, t) * growth);
        const Num price = escalated(c.month(t), promised, ledger.at(Figure::ContractPromisedIndex, i, t));
        const Num hours = c.hours(t) * contractedShare(c.month(t), promised, promised + contract.termMonths, contract.rampMonths);
        ledger.write(Figure::ContractUnitSchedule, i, t, price * hours * ledger.constant(Figure::ContractBilledShare, i));
    }
    ledger.write(Figure::ContractUnitValue, i, ledger.total(Figure::ContractUnitSchedule, i, first, columns.last));

    const bool gpusGiven = contract.pricing != Pricing::ValueAndPrice;
    const bool priceGiven = contract.pricing != Pricing::ValueAndGpus;
    // Without hours, or at a price of 0, no number of GPUs has a value; without GPUs no price has: 0 then, as is the value.
    const auto derived = [&](const Num& given) {
        const Num worth = given * ledger.constant(Figure::ContractUnitValue, i);
        return select(worth > Num(least), contract.totalValue / max(worth, Num(least)), Num(0));
    };
    ledger.write(Figure::ContractGpus, i, gpusGiven ? contract.gpus : derived(contract.price));
    ledger.write(Figure::ContractPrice, i, (priceGiven ? contract.price : derived(contract.gpus)) * c.plan.settings.priceScale);
    ledger.write(Figure::ContractValue, i, ledger.constant(Figure::ContractGpus, i) * ledger.constant(Figure::ContractPrice, i) * ledger.constant(Figure::ContractUnitValue, i));
}

/// Receipts as they were projected: at promised dates and in full, less the prepayment credited, after the payment term.
template <class Num>
void prepareProjection(const Context<Num>& c, std::size_t i, int first)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const Num unit = ledger.constant(Figure::ContractGpus, i) * ledger.constant(Figure::ContractPrice, i);
    const Num amount = contract.prepaidShare * ledger.constant(Figure::ContractValue, i);
    const int term = contract.paymentTermMonths;
    for (const int t : ledger.months(first, ledger.columns().last)) {
        const Num earned = unit * ledger.before(Figure::ContractUnitSchedule, i, t, term);
        Num credited = contract.prepaidShare * earned;
        if (contract.creditFrom) {
            const Num length = contract.creditMonths ? *contract.creditMonths : max(contract.termMonths - *contract.creditFrom, Num(1));
            const Num from = ledger.constant(Figure::ContractPromisedStart, i) + *contract.creditFrom;
            credited = min(earned, amount * share(c.month(t - term), from, from + length) / length);
        }
        ledger.write(Figure::ContractProjected, i, t, earned - credited);
    }
}

template <class Num>
void prepareContractSchedule(const Context<Num>& c, std::size_t i)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const auto& columns = ledger.columns();
    const int first = columns.contractsFrom;
    const Num start = ledger.constant(Figure::ContractStart, i);
    const Num termEnd = ledger.constant(Figure::ContractTermEnd, i);
    const Num gpus = ledger.constant(Figure::ContractGpus, i);
    const Num renewalEnd = contract.earlyEndMonth ? min(termEnd + contract.termMonths, *contract.earlyEndMonth) : termEnd + contract.termMonths;
    ledger.write(Figure::ContractIndex, i, first - 1, growthOver(contract.escalator, c.month(first - 1) - start));
    for (const int t : ledger.months(first, columns.last)) {
        const Num month = c.month(t);
        ledger.write(Figure::ContractIndex, i, t, ledger.before(Figure::ContractIndex, i, t) * ledger.constant(Figure::ContractGrowth, i));
        ledger.write(Figure::ContractEscalatedPrice, i, t, ledger.constant(Figure::ContractPrice, i) * escalated(month, start, ledger.at(Figure::ContractIndex, i, t)));
        ledger.write(Figure::ContractTermHours, i, t, gpus * c.hours(t) * contractedShare(month, start, termEnd, contract.rampMonths));
        if (contract.earlyEndMonth) ledger.write(Figure::ContractHours, i, t, gpus * c.hours(t) * contractedShare(month, start, ledger.constant(Figure::ContractEnd, i), contract.rampMonths));
        else ledger.write(Figure::ContractHours, i, t, ledger.at(Figure::ContractTermHours, i, t));
        ledger.write(Figure::ContractRenewalHours, i, t, gpus * contract.renewalShare * c.hours(t) * share(month, termEnd, renewalEnd));
        const Num perHour = ledger.at(Figure::ContractEscalatedPrice, i, t) * ledger.constant(Figure::ContractBilledShare, i);
        ledger.write(Figure::ContractScheduled, i, t, perHour * ledger.at(Figure::ContractTermHours, i, t));
        ledger.write(Figure::ContractForgone, i, t, perHour * (ledger.at(Figure::ContractTermHours, i, t) - ledger.at(Figure::ContractHours, i, t)));
    }
    prepareProjection(c, i, first);
    ledger.write(Figure::ContractScheduledValue, i, ledger.total(Figure::ContractScheduled, i, first, columns.last));
    ledger.write(Figure::ContractForgoneValue, i, ledger.total(Figure::ContractForgone, i, first, columns.last));
}

template <class Num>
void prepareContracts(const Context<Num>& c)
{
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) {
        prepareContractDates(c, i);
        prepareContractValue(c, i);
        prepareContractSchedule(c, i);
    }
    // When the backlog of month 0 falls due.
    for (const int t : c.ledger.months(0, c.ledger.columns().last)) {
        Sum<Num> due;
        for (std::size_t i = 0; i < c.plan.contracts.size(); ++i)
            due.add(c.ledger.constant(Figure::ContractSignedAtStart, i) * (c.ledger.at(Figure::ContractScheduled, i, t) - c.ledger.at(Figure::ContractForgone, i, t)));
        c.ledger.write(Figure::BacklogDue, 0, t, due.value());
    }
}

}  // namespace headroom
