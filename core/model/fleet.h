// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Fleet (MODEL §1): what GPUs cost, when they are there and when they are paid.
namespace headroom {

template <class Num>
void prepareFleet(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const auto& sku = c.plan.skus[s];
        const Num servers = sku.serverPrice / sku.gpusPerServer;
        ledger.write(Figure::SkuServerCost, s, servers);
        ledger.write(Figure::SkuSparesCost, s, ledger.constant(Figure::SkuServerCost, s) * sku.sparesShare);
        ledger.write(Figure::SkuUnitCost, s, ledger.constant(Figure::SkuServerCost, s) + ledger.constant(Figure::SkuSparesCost, s) + sku.networkCostPerGpu);
    }
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const auto& tranche = c.plan.tranches[k];
        const std::size_t s = c.structure.trancheSku[k];
        const auto& sku = c.plan.skus[s];
        const Num unit = tranche.unitCost ? *tranche.unitCost : ledger.constant(Figure::SkuUnitCost, s);
        ledger.write(Figure::TrancheUnitCost, k, unit);
        // An override is split in the proportions of the catalogue cost; servers take the rest, and all where it is 0.
        const Num scale = tranche.unitCost ? *tranche.unitCost / max(ledger.constant(Figure::SkuUnitCost, s), Num(least)) : Num(1);
        ledger.write(Figure::TrancheSparesCost, k, ledger.constant(Figure::SkuSparesCost, s) * scale);
        ledger.write(Figure::TrancheNetworkCost, k, sku.networkCostPerGpu * scale);
        ledger.write(Figure::TrancheServerCost, k, ledger.constant(Figure::TrancheUnitCost, k) - ledger.constant(Figure::TrancheSparesCost, k) - ledger.constant(Figure::TrancheNetworkCost, k));

        ledger.write(Figure::TrancheGpus, k, tranche.gpus * c.plan.settings.gpuScale);
        ledger.write(Figure::TrancheArrival, k, tranche.deliveryMonth + tranche.delayMonths + c.plan.settings.trancheDelay);
        const Num life = tranche.serviceLifeMonths ? *tranche.serviceLifeMonths : sku.usefulLifeMonths;
        ledger.write(Figure::TrancheRetirement, k, ledger.constant(Figure::TrancheArrival, k) + life);

        const Num cost = ledger.constant(Figure::TrancheGpus, k) * ledger.constant(Figure::TrancheUnitCost, k);
        const Num deposit = tranche.deliveryMonth - tranche.depositLeadMonths;
        const Num balance = ledger.constant(Figure::TrancheArrival, k) + tranche.paymentTermsMonths;
        const Num end = c.month(c.ledger.columns().horizon - 1) + 1.0;
        ledger.write(Figure::TrancheCapexBefore, k, cost * (tranche.depositShare * shareBefore(deposit) + (1.0 - tranche.depositShare) * shareBefore(balance)));
        ledger.write(Figure::TrancheCapexAfter, k, cost * (tranche.depositShare * shareAfter(deposit, end) + (1.0 - tranche.depositShare) * shareAfter(balance, end)));
    }
}

template <class Num>
void monthFleet(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    Sum<Num> delivered;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const auto& tranche = c.plan.tranches[k];
        const Num gpus = ledger.constant(Figure::TrancheGpus, k);
        const Num arrival = ledger.constant(Figure::TrancheArrival, k);
        const Num retirement = ledger.constant(Figure::TrancheRetirement, k);
        ledger.write(Figure::TrancheDelivered, k, t, gpus * share(month, arrival, retirement));
        delivered.add(ledger.at(Figure::TrancheDelivered, k, t));

        const Num deposit = tranche.deliveryMonth - tranche.depositLeadMonths;
        const Num balance = arrival + tranche.paymentTermsMonths;
        ledger.write(Figure::TranchePaidGpus, k, t, gpus * (tranche.depositShare * share(month, deposit, deposit + 1.0) + (1.0 - tranche.depositShare) * share(month, balance, balance + 1.0)));
        ledger.write(Figure::TrancheCapex, k, t, ledger.at(Figure::TranchePaidGpus, k, t) * ledger.constant(Figure::TrancheUnitCost, k));
        const Num salvage = gpus * ledger.constant(Figure::TrancheUnitCost, k) * c.plan.skus[c.structure.trancheSku[k]].salvageShare;
        ledger.write(Figure::TrancheSalvage, k, t, salvage * share(month, retirement, retirement + 1.0));
    }
    ledger.write(Figure::DeliveredGpus, 0, t, delivered.value());
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        Sum<Num> ofSku;
        for (const std::size_t k : c.structure.tranchesOfSku[s]) ofSku.add(ledger.at(Figure::TrancheDelivered, k, t));
        ledger.write(Figure::SkuDelivered, s, t, ofSku.value());
    }
}

}  // namespace headroom
