// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/waterfall.h"

/// Discounted cost and hours (MODEL §5, §10): a discount rate is effective, month t is discounted by
/// (1 + r)^(−(t+1)/12), what falls before month 0 stands at time 0.
namespace headroom {

template <class Num>
void prepareDiscounting(const Context<Num>& c)
{
    c.ledger.write(Figure::DiscountStep, 0, 1.0 / monthlyFactor(c.plan.settings.discountRate));
    c.ledger.write(Figure::DiscountFactor, 0, -1, Num(1));
}

template <class Num>
void monthDiscounting(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::DiscountFactor, 0, t, ledger.before(Figure::DiscountFactor, 0, t) * ledger.constant(Figure::DiscountStep));
    const Num factor = ledger.at(Figure::DiscountFactor, 0, t);
    ledger.write(Figure::DiscountedCost, 0, t, factor * (ledger.at(Figure::Capex, 0, t) + ledger.at(Figure::OperatingCost, 0, t) + ledger.at(Figure::SupplierPayments, 0, t) - ledger.at(Figure::Salvage, 0, t)));
    ledger.write(Figure::DiscountedInstalled, 0, t, factor * ledger.at(Figure::InstalledHours, 0, t));
    for (std::size_t cause = 0; cause < causeCount; ++cause) ledger.write(after(Figure::DiscountedNoPower, cause), 0, t, factor * ledger.at(after(Figure::LostNoPower, cause), 0, t));
    ledger.write(Figure::DiscountedSold, 0, t, factor * ledger.at(Figure::SoldHours, 0, t));
}

/// The levelised cost of an *installed* GPU-hour, so that hours sold and lost, each at cost, add up to the cost of the
/// plan: capex (that of before month 0 at time 0), operating cost and supplier payments less salvage, before tax and
/// financing. No closing value: what stands at the horizon is worth nothing here.
template <class Num>
void totalCost(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::PresentCost, 0, ledger.constant(Figure::CapexBefore) + ledger.total(Figure::DiscountedCost));
    ledger.write(Figure::PresentInstalled, 0, ledger.total(Figure::DiscountedInstalled));
    ledger.write(Figure::InstalledHourCost, 0, quotient(ledger.constant(Figure::PresentCost), ledger.constant(Figure::PresentInstalled)));
    const Num cost = ledger.constant(Figure::InstalledHourCost);
    Sum<Num> waste;
    for (std::size_t cause = 0; cause < causeCount; ++cause) {
        ledger.write(after(Figure::CostNoPower, cause), 0, cost * ledger.total(after(Figure::DiscountedNoPower, cause)));
        waste.add(ledger.constant(after(Figure::CostNoPower, cause)));
    }
    ledger.write(Figure::CostSold, 0, cost * ledger.total(Figure::DiscountedSold));
    ledger.write(Figure::WasteAtCost, 0, waste.value());
}

}  // namespace headroom
