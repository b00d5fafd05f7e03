// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Who gets which hours (MODEL §6): reserved for a named SKU, reserved for any, useful for a named SKU, useful for any,
/// then the market; in proportion within a class.
namespace headroom {

/// Contracted hours of a month, renewed ones included.
template <class Num>
Num askedHours(const Context<Num>& c, std::size_t contract, int t)
{
    return c.ledger.at(Figure::ContractHours, contract, t) + c.ledger.at(Figure::ContractRenewalHours, contract, t);
}

/// Hours asked by all contracts of a class: its billing and its SKU (none: any).
template <class Num>
Num askedByClass(const Context<Num>& c, Billing billing, std::size_t sku, int t)
{
    Sum<Num> sum;
    const auto& bySku = c.structure.contractsOfClass[static_cast<std::size_t>(billing)];
    for (const std::size_t i : bySku[sku == none ? c.plan.skus.size() : sku]) sum.add(askedHours(c, i, t));
    return sum.value();
}

/// What of the hours asked is served: all where nothing is asked, so that the share of nothing is not the rounding of
/// what is left in the pool.
template <class Num>
Num servedShare(const Num& pool, const Num& asked)
{
    return select(asked > Num(least), min(Num(1), pool / max(asked, Num(least))), Num(1));
}

/// What of the pool is drawn on.
template <class Num>
Num drawnShare(const Num& asked, const Num& pool)
{
    return min(Num(1), asked / max(pool, Num(least)));
}

template <class Num>
void monthReserved(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> pool;
    // What is left is a difference of what is there and asked, not of what was served: exactly 0 where all is asked for.
    const auto leftUp = [&](std::size_t s) { return positive(ledger.at(Figure::SkuUpHours, s, t) - ledger.at(Figure::SkuReservedContracted, s, t)); };
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        ledger.write(Figure::SkuReservedContracted, s, t, askedByClass(c, Billing::Reserved, s, t));
        ledger.write(Figure::SkuReservedRatio, s, t, servedShare(ledger.at(Figure::SkuUpHours, s, t), ledger.at(Figure::SkuReservedContracted, s, t)));
        pool.add(leftUp(s));
    }
    ledger.write(Figure::AnyReservedContracted, 0, t, askedByClass(c, Billing::Reserved, none, t));
    ledger.write(Figure::AnyReservedPool, 0, t, pool.value());
    ledger.write(Figure::AnyReservedRatio, 0, t, servedShare(ledger.at(Figure::AnyReservedPool, 0, t), ledger.at(Figure::AnyReservedContracted, 0, t)));
    ledger.write(Figure::AnyReservedDrawn, 0, t, drawnShare(ledger.at(Figure::AnyReservedContracted, 0, t), ledger.at(Figure::AnyReservedPool, 0, t)));
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const Num served = ledger.at(Figure::SkuUpHours, s, t) - leftUp(s) * (1.0 - ledger.at(Figure::AnyReservedDrawn, 0, t));
        ledger.write(Figure::SkuReservedShare, s, t, min(Num(1), served / max(ledger.at(Figure::SkuUpHours, s, t), Num(least))));
    }
}

template <class Num>
void monthUseful(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> pool;
    const auto leftUseful = [&](std::size_t s) { return positive(ledger.at(Figure::SkuUsefulPool, s, t) - ledger.at(Figure::SkuUsefulContracted, s, t)); };
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        ledger.write(Figure::SkuUsefulPool, s, t, ledger.at(Figure::SkuProductiveHours, s, t) * (1.0 - ledger.at(Figure::SkuReservedShare, s, t)));
        ledger.write(Figure::SkuUsefulContracted, s, t, askedByClass(c, Billing::Useful, s, t));
        ledger.write(Figure::SkuUsefulRatio, s, t, servedShare(ledger.at(Figure::SkuUsefulPool, s, t), ledger.at(Figure::SkuUsefulContracted, s, t)));
        pool.add(leftUseful(s));
    }
    ledger.write(Figure::AnyUsefulContracted, 0, t, askedByClass(c, Billing::Useful, none, t));
    ledger.write(Figure::AnyUsefulPool, 0, t, pool.value());
    ledger.write(Figure::AnyUsefulRatio, 0, t, servedShare(ledger.at(Figure::AnyUsefulPool, 0, t), ledger.at(Figure::AnyUsefulContracted, 0, t)));
    ledger.write(Figure::AnyUsefulDrawn, 0, t, drawnShare(ledger.at(Figure::AnyUsefulContracted, 0, t), ledger.at(Figure::AnyUsefulPool, 0, t)));
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        ledger.write(Figure::SkuLeft, s, t, leftUseful(s) * (1.0 - ledger.at(Figure::AnyUsefulDrawn, 0, t)));
        ledger.write(Figure::SkuUsefulServed, s, t, positive(ledger.at(Figure::SkuUsefulPool, s, t) - ledger.at(Figure::SkuLeft, s, t)));
    }
}

/// The market takes what is left, at its price: occupied hours where capacity is held, useful ones otherwise.
template <class Num>
void monthMarket(const Context<Num>& c, std::size_t s, int t)
{
    auto& ledger = c.ledger;
    const bool held = c.plan.settings.marketBilling == MarketBilling::Held;
    const Num billedPerUseful = held ? 1.0 / max(ledger.at(Figure::SkuCeiling, s, t), Num(least)) : Num(1);
    const Num asked = ledger.at(Figure::SkuMarketDemand, s, t) * c.hours(t);
    const Num left = ledger.at(Figure::SkuLeft, s, t);
    ledger.write(Figure::SkuMarketHours, s, t, min(left * billedPerUseful, asked));
    const Num useful = min(left, ledger.at(Figure::SkuMarketHours, s, t) / billedPerUseful);
    ledger.write(Figure::SkuMarketUseful, s, t, useful);
    ledger.write(Figure::SkuMarketRevenue, s, t, ledger.at(Figure::SkuMarketHours, s, t) * ledger.at(Figure::SkuMarketPrice, s, t));
    ledger.write(Figure::SkuLostNoBuyer, s, t, left - ledger.at(Figure::SkuMarketUseful, s, t));
    ledger.write(Figure::SkuSoldHours, s, t, ledger.at(Figure::SkuProductiveHours, s, t) * ledger.at(Figure::SkuReservedShare, s, t) + ledger.at(Figure::SkuUsefulServed, s, t) + ledger.at(Figure::SkuMarketUseful, s, t));
    const Num reserved = ledger.at(Figure::SkuReservedContracted, s, t) * (1.0 - ledger.at(Figure::SkuReservedRatio, s, t));
    const Num usefulUnmet = ledger.at(Figure::SkuUsefulContracted, s, t) * (1.0 - ledger.at(Figure::SkuUsefulRatio, s, t));
    ledger.write(Figure::SkuUnmet, s, t, reserved + usefulUnmet + (asked - ledger.at(Figure::SkuMarketHours, s, t)));
}

/// Month 0 and later: hours are shared out. `servedRatio` tells a contract what share of its hours it gets.
template <class Num>
void monthDemand(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    monthReserved(c, t);
    monthUseful(c, t);
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) monthMarket(c, s, t);
    ledger.write(Figure::AnyUnmet, 0, t, ledger.at(Figure::AnyReservedContracted, 0, t) * (1.0 - ledger.at(Figure::AnyReservedRatio, 0, t)) + ledger.at(Figure::AnyUsefulContracted, 0, t) * (1.0 - ledger.at(Figure::AnyUsefulRatio, 0, t)));
}

template <class Num>
decltype(auto) servedRatio(const Context<Num>& c, std::size_t contract, int t)
{
    const std::size_t s = c.structure.contractSku[contract];
    const bool reserved = c.plan.contracts[contract].billing == Billing::Reserved;
    if (s == none) return c.ledger.at(reserved ? Figure::AnyReservedRatio : Figure::AnyUsefulRatio, 0, t);
    return c.ledger.at(reserved ? Figure::SkuReservedRatio : Figure::SkuUsefulRatio, s, t);
}

}  // namespace headroom
