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
    ledger.write(Figure::DiscountedCost, 0, t, factor * (ledger.at(Figure::Capex, 0, t) + ledger.at(Figure::OperatingCostPaid, 0, t) + ledger.at(Figure::SupplierPayments, 0, t) - ledger.at(Figure::Salvage, 0, t)));
    ledger.write(Figure::DiscountedInstalled, 0, t, factor * ledger.at(Figure::InstalledHours, 0, t));
    for (std::size_t cause = 0; cause < causeCount; ++cause) ledger.write(after(Figure::DiscountedNoPower, cause), 0, t, factor * ledger.at(after(Figure::LostNoPower, cause), 0, t));
    ledger.write(Figure::DiscountedSold, 0, t, factor * ledger.at(Figure::SoldHours, 0, t));
}

/// Equipment at book at the end of month t, less what is still owed for it.
template <class Num>
Num equipmentBook(const Context<Num>& c, int t)
{
    const auto& ledger = c.ledger;
    return ledger.at(Figure::Plant, 0, t) + ledger.at(Figure::InProgress, 0, t) + ledger.at(Figure::EquipmentDeposits, 0, t) - ledger.at(Figure::EquipmentPayables, 0, t);
}

/// The levelised cost of an *installed* GPU-hour, so that hours sold and lost, each at cost, add up to the cost of the
/// plan: equipment that the plan opens with at book, then capex, operating cost and supplier payments as they are paid, less
/// salvage and, where the plan is settled at its end, less equipment at book there; before tax and financing.
template <class Num>
void totalCost(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int final = ledger.columns().horizon - 1;
    const Num paid = equipmentBook(c, -1) + ledger.total(Figure::DiscountedCost);
    if (c.plan.settings.closingValue == ClosingValue::Settled) ledger.write(Figure::PresentCost, 0, paid - equipmentBook(c, final) * ledger.at(Figure::DiscountFactor, 0, final));
    else ledger.write(Figure::PresentCost, 0, paid);
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
