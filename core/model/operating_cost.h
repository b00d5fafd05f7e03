// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Operating cost (MODEL §7): accrued month by month, paid some whole months later. Each escalator runs from month 0, whose
/// month still costs what the plan says.
namespace headroom {

template <class Num>
void prepareOperatingCost(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const auto& operations = c.plan.operations;
    const auto escalate = [&](Figure growth, Figure index, const Num& rate) {
        ledger.write(growth, 0, monthlyFactor(rate));
        ledger.write(index, 0, -1, 1.0 / ledger.constant(growth));
    };
    escalate(Figure::StaffGrowth, Figure::StaffIndex, operations.staffEscalator);
    escalate(Figure::SoftwareGrowth, Figure::SoftwareIndex, operations.softwareEscalator);
    escalate(Figure::SgaGrowth, Figure::SgaIndex, operations.sgaEscalator);
}

/// Staff for MW and GPUs and whatever the size, software for each GPU, maintenance and insurance on the cost of plant.
template <class Num>
void monthRunningCost(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto& operations = c.plan.operations;
    const auto grow = [&](Figure growth, Figure index) { ledger.write(index, 0, t, ledger.before(index, 0, t) * ledger.constant(growth)); };
    grow(Figure::StaffGrowth, Figure::StaffIndex);
    grow(Figure::SoftwareGrowth, Figure::SoftwareIndex);
    grow(Figure::SgaGrowth, Figure::SgaIndex);

    const Num delivered = ledger.at(Figure::DeliveredGpus, 0, t);
    const Num people = operations.staffFixed + operations.staffPerMw * ledger.at(Figure::PowerAvailableTotal, 0, t) / 1000.0 + operations.staffPerThousandGpus * delivered / 1000.0;
    ledger.write(Figure::StaffCost, 0, t, people * operations.costPerPersonYear / 12.0 * ledger.at(Figure::StaffIndex, 0, t));
    const Num plant = ledger.at(Figure::GrossPlant, 0, t);
    ledger.write(Figure::MaintenanceCost, 0, t, operations.maintenanceShare / 12.0 * plant);
    ledger.write(Figure::InsuranceCost, 0, t, operations.insuranceShare / 12.0 * plant);
    ledger.write(Figure::SoftwareCost, 0, t, operations.softwarePerGpuYear / 12.0 * delivered * ledger.at(Figure::SoftwareIndex, 0, t));
    const Num operating = clamp(c.month(t) + 1.0 - operations.sgaFrom, Num(0), Num(1));
    const Num revenue = ledger.at(Figure::ContractRevenueTotal, 0, t) + ledger.at(Figure::MarketRevenue, 0, t);
    ledger.write(Figure::SgaCost, 0, t, operations.sgaFixedYear / 12.0 * operating * ledger.at(Figure::SgaIndex, 0, t) + operations.sgaShare * revenue);
}

template <class Num>
void monthOperatingCost(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    monthRunningCost(c, t);
    Sum<Num> subscriptions, all;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) subscriptions.add(ledger.at(Figure::TierSubscription, i, t));
    ledger.write(Figure::StorageSubscriptions, 0, t, subscriptions.value());
    for (const Figure cost : {Figure::PowerCost, Figure::Rent, Figure::StaffCost, Figure::StorageSubscriptions, Figure::MaintenanceCost, Figure::InsuranceCost, Figure::SoftwareCost, Figure::SgaCost})
        all.add(ledger.at(cost, 0, t));
    ledger.write(Figure::OperatingCost, 0, t, all.value());
    ledger.write(Figure::OperatingCostPaid, 0, t, ledger.before(Figure::OperatingCost, 0, t, c.plan.operations.payableMonths));
}

/// What operations and suppliers are owed: accrued and not yet paid.
template <class Num>
void monthPayables(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num accrued = ledger.at(Figure::OperatingCost, 0, t) + ledger.at(Figure::SupplierCost, 0, t);
    const Num paid = ledger.at(Figure::OperatingCostPaid, 0, t) + ledger.at(Figure::SupplierPayments, 0, t);
    ledger.write(Figure::OtherPayables, 0, t, ledger.before(Figure::OtherPayables, 0, t) + accrued - paid);
}

}  // namespace headroom
