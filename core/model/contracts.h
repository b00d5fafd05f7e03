// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract_terms.h"
#include "model/demand.h"

/// Customer contracts: what is served, billed, credited, received and still to come, month by month (MODEL §6).
namespace headroom {

/// Late-delivery credits: accrued on promised hours not served, taken off the bill, and paid in cash at the end.
template <class Num>
void monthCredits(const Context<Num>& c, std::size_t i, int t)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const Num month = c.month(t);
    const Num promisedStart = ledger.constant(Figure::ContractPromisedStart, i);
    const Num from = ledger.constant(Figure::ContractGraceEnd, i);
    const Num until = ledger.constant(Figure::ContractPromisedEnd, i);
    const Num promisedShare = rampBetween(clamp(month, from, until) - promisedStart, clamp(month + 1.0, from, until) - promisedStart, contract.rampMonths);
    const Num promised = ledger.constant(Figure::ContractGpus, i) * c.hours(t) * promisedShare * contract.availabilityPromised;
    const Num price = ledger.at(Figure::ContractEscalatedPrice, i, t);
    const Num cap = contract.lateCap * ledger.constant(Figure::ContractValue, i);
    const Num missed = positive(promised - ledger.at(Figure::ContractServed, i, t));
    ledger.write(Figure::ContractCreditAccrued, i, t, min(contract.lateCredit * price * missed, positive(cap - ledger.before(Figure::ContractCreditSoFar, i, t))));
    ledger.write(Figure::ContractCreditSoFar, i, t, ledger.before(Figure::ContractCreditSoFar, i, t) + ledger.at(Figure::ContractCreditAccrued, i, t));

    const Num due = ledger.before(Figure::ContractCreditOwed, i, t) + ledger.at(Figure::ContractCreditAccrued, i, t);
    ledger.write(Figure::ContractCreditTaken, i, t, min(due, ledger.at(Figure::ContractGross, i, t)));
    const Num left = due - ledger.at(Figure::ContractCreditTaken, i, t);
    ledger.write(Figure::ContractCreditPaid, i, t, left * ledger.at(Figure::ContractSettled, i, t));
    ledger.write(Figure::ContractCreditOwed, i, t, left - ledger.at(Figure::ContractCreditPaid, i, t));
}

/// The prepayment: received, credited in proportion to revenue or evenly over a window, what is left paid back at the
/// end; a liability until then. A month's credit is at most its revenue, so that receipts are never negative.
template <class Num>
void monthPrepayment(const Context<Num>& c, std::size_t i, int t)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const Num month = c.month(t);
    const Num amount = contract.prepaidShare * ledger.constant(Figure::ContractValue, i);
    const Num when = ledger.constant(Figure::ContractPrepaymentMonth, i);
    ledger.write(Figure::ContractPrepaid, i, t, amount * share(month, when, when + 1.0));
    const Num held = ledger.before(Figure::ContractDeferred, i, t) + ledger.at(Figure::ContractPrepaid, i, t);
    const Num revenue = ledger.at(Figure::ContractGross, i, t) - ledger.at(Figure::ContractCreditTaken, i, t);
    if (contract.creditFrom) {
        const Num length = contract.creditMonths ? *contract.creditMonths : max(contract.termMonths - *contract.creditFrom, Num(1));
        const Num from = ledger.constant(Figure::ContractStart, i) + *contract.creditFrom;
        ledger.write(Figure::ContractCredited, i, t, min(min(amount * share(month, from, from + length) / length, held), revenue));
    } else {
        ledger.write(Figure::ContractCredited, i, t, min(contract.prepaidShare * revenue, held));
    }
    const Num left = held - ledger.at(Figure::ContractCredited, i, t);
    ledger.write(Figure::ContractRepaid, i, t, left * ledger.at(Figure::ContractSettled, i, t));
    ledger.write(Figure::ContractDeferred, i, t, left - ledger.at(Figure::ContractRepaid, i, t));
}

/// Backlog rolls forward: opening + signed − earned − lapsed = closing.
template <class Num>
void monthBacklog(const Context<Num>& c, std::size_t i, int t)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const Num month = c.month(t);
    const Num signing = ledger.constant(Figure::ContractSigning, i);
    ledger.write(Figure::ContractSigned, i, t, ledger.constant(Figure::ContractScheduledValue, i) * share(month, signing, signing + 1.0));
    ledger.write(Figure::ContractEarned, i, t, ledger.at(Figure::ContractGross, i, t));
    const Num perHour = ledger.at(Figure::ContractEscalatedPrice, i, t) * ledger.constant(Figure::ContractBilledShare, i);
    const Num notServed = perHour * (ledger.at(Figure::ContractHours, i, t) - ledger.at(Figure::ContractServed, i, t));
    if (contract.earlyEndMonth) ledger.write(Figure::ContractLapsed, i, t, notServed + ledger.constant(Figure::ContractForgoneValue, i) * share(month, *contract.earlyEndMonth, *contract.earlyEndMonth + 1.0));
    else ledger.write(Figure::ContractLapsed, i, t, notServed);
    const Num rolled = ledger.before(Figure::ContractBacklog, i, t) + ledger.at(Figure::ContractSigned, i, t) - ledger.at(Figure::ContractEarned, i, t) - ledger.at(Figure::ContractLapsed, i, t);
    // Less than 1e-9 of the contract is the rounding of its roll-forward: nothing is left then.
    ledger.write(Figure::ContractBacklog, i, t, select(rolled > least * ledger.constant(Figure::ContractScheduledValue, i), rolled, Num(0)));
    ledger.write(Figure::ContractRpo, i, t, ledger.at(Figure::ContractBacklog, i, t) * ledger.constant(Figure::ContractFirmShare, i));
}

/// One contract in one month, `ratio` being the share of its hours that it gets.
template <class Num>
void monthContract(const Context<Num>& c, std::size_t i, int t, const Num& ratio)
{
    auto& ledger = c.ledger;
    const auto& contract = c.plan.contracts[i];
    const Num billedShare = ledger.constant(Figure::ContractBilledShare, i);
    const Num price = ledger.at(Figure::ContractEscalatedPrice, i, t);
    ledger.write(Figure::ContractServed, i, t, ledger.at(Figure::ContractHours, i, t) * ratio);
    ledger.write(Figure::ContractRenewalServed, i, t, ledger.at(Figure::ContractRenewalHours, i, t) * ratio);
    ledger.write(Figure::ContractBilled, i, t, (ledger.at(Figure::ContractServed, i, t) + ledger.at(Figure::ContractRenewalServed, i, t)) * billedShare);
    ledger.write(Figure::ContractGross, i, t, price * ledger.at(Figure::ContractServed, i, t) * billedShare);
    ledger.write(Figure::ContractSettled, i, t, settled(c.month(t), ledger.constant(Figure::ContractClose, i)));
    monthCredits(c, i, t);

    const std::size_t sku = c.structure.contractSku[i];
    const Num market = sku == none ? ledger.at(Figure::MeanMarketPrice, 0, t) : ledger.at(Figure::SkuMarketPrice, sku, t);
    const Num renewal = (contract.renewalPrice == RenewalPrice::Market ? market : price) * ledger.at(Figure::ContractRenewalServed, i, t) * billedShare;
    if (contract.earlyEndMonth) ledger.write(Figure::ContractOther, i, t, renewal + contract.earlyEndFee * ledger.constant(Figure::ContractForgoneValue, i) * share(c.month(t), *contract.earlyEndMonth, *contract.earlyEndMonth + 1.0));
    else ledger.write(Figure::ContractOther, i, t, renewal);
    ledger.write(Figure::ContractRevenue, i, t, ledger.at(Figure::ContractGross, i, t) - ledger.at(Figure::ContractCreditTaken, i, t) + ledger.at(Figure::ContractOther, i, t));
    monthPrepayment(c, i, t);
    const int term = contract.paymentTermMonths;
    ledger.write(Figure::ContractReceipts, i, t, ledger.before(Figure::ContractRevenue, i, t, term) - ledger.before(Figure::ContractCredited, i, t, term) - ledger.at(Figure::ContractCreditPaid, i, t));
    monthBacklog(c, i, t);
}

/// Months before month 0: a contract that was running then is taken as served in full, so that receivables, deferred
/// revenue and backlog open as they would stand.
template <class Num>
void prepareOpeningContracts(const Context<Num>& c)
{
    for (const int t : c.ledger.months(c.ledger.columns().contractsFrom, 0))
        for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) monthContract(c, i, t, Num(1));
}

template <class Num>
void monthContracts(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const std::size_t count = c.plan.contracts.size();
    for (std::size_t i = 0; i < count; ++i) monthContract(c, i, t, servedRatio(c, i, t));

    const auto sum = [&](Figure total, auto&& each) {
        Sum<Num> all;
        for (std::size_t i = 0; i < count; ++i) all.add(each(i));
        ledger.write(total, 0, t, all.value());
    };
    const auto sumOf = [&](Figure total, Figure figure) { sum(total, [&](std::size_t i) { return ledger.at(figure, i, t); }); };
    sum(Figure::ContractedHours, [&](std::size_t i) { return askedHours(c, i, t); });
    sum(Figure::ContractServedHours, [&](std::size_t i) { return ledger.at(Figure::ContractServed, i, t) + ledger.at(Figure::ContractRenewalServed, i, t); });
    sumOf(Figure::ContractRevenueTotal, Figure::ContractRevenue);
    sumOf(Figure::ContractReceiptsTotal, Figure::ContractReceipts);
    sumOf(Figure::PrepaymentsReceived, Figure::ContractPrepaid);
    sumOf(Figure::PrepaymentsCredited, Figure::ContractCredited);
    sumOf(Figure::PrepaymentsRepaid, Figure::ContractRepaid);
    sumOf(Figure::DeferredRevenue, Figure::ContractDeferred);
    sumOf(Figure::BacklogSigned, Figure::ContractSigned);
    sumOf(Figure::BacklogEarned, Figure::ContractEarned);
    sumOf(Figure::BacklogLapsed, Figure::ContractLapsed);
    sumOf(Figure::Backlog, Figure::ContractBacklog);
    sumOf(Figure::Rpo, Figure::ContractRpo);

    for (std::size_t who = 0; who < c.plan.counterparties.size(); ++who) {
        Sum<Num> revenue, rpo;
        for (const std::size_t i : c.structure.contractsOfCustomer[who]) {
            revenue.add(ledger.at(Figure::ContractRevenue, i, t));
            rpo.add(ledger.at(Figure::ContractRpo, i, t));
        }
        ledger.write(Figure::CustomerRevenue, who, t, revenue.value());
        ledger.write(Figure::CustomerRpo, who, t, rpo.value());
        const Num total = ledger.at(Figure::ContractRevenueTotal, 0, t);
        ledger.write(Figure::CustomerShare, who, t, select(total > Num(least), ledger.at(Figure::CustomerRevenue, who, t) / max(total, Num(least)), Num(0)));
    }
}

}  // namespace headroom
