// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Tranches as assets (MODEL §9). A tranche is recognised over the month that begins at its arrival: cash before is a
/// deposit, cash after a payable. It is in service from arrival and power on, or never where it retires first; servers with
/// spares and network are depreciated over their own lives, each to its salvage; what is left above it at retirement is
/// written off, and salvage is received at book. All stocks are closed forms in t: they open right whatever came before.
namespace headroom {

template <class Num>
void prepareTrancheAssets(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const auto& sku = c.plan.skus[c.structure.trancheSku[k]];
        const Num gpus = ledger.constant(Figure::TrancheGpus, k);
        const Num retirement = ledger.constant(Figure::TrancheRetirement, k);
        const Num powered = ledger.constant(Figure::SiteEnergisation, c.structure.trancheSite[k]);
        ledger.write(Figure::TrancheInService, k, min(max(ledger.constant(Figure::TrancheArrival, k), powered), retirement));
        ledger.write(Figure::TrancheCost, k, gpus * ledger.constant(Figure::TrancheUnitCost, k));

        const Num inUse = retirement - ledger.constant(Figure::TrancheInService, k);
        const Num networkLife = sku.networkLifeMonths ? *sku.networkLifeMonths : sku.usefulLifeMonths;
        const Num network = gpus * ledger.constant(Figure::TrancheNetworkCost, k);
        const Num kept = 1.0 - sku.salvageShare;
        ledger.write(Figure::TrancheServerMonths, k, min(sku.usefulLifeMonths, inUse));
        ledger.write(Figure::TrancheNetworkMonths, k, min(networkLife, inUse));
        ledger.write(Figure::TrancheServerMonthly, k, (ledger.constant(Figure::TrancheCost, k) - network) * kept / sku.usefulLifeMonths);
        ledger.write(Figure::TrancheNetworkMonthly, k, network * kept / networkLife);
        ledger.write(Figure::TrancheBookAtRetirement, k,
                     ledger.constant(Figure::TrancheCost, k) - ledger.constant(Figure::TrancheServerMonthly, k) * ledger.constant(Figure::TrancheServerMonths, k) -
                         ledger.constant(Figure::TrancheNetworkMonthly, k) * ledger.constant(Figure::TrancheNetworkMonths, k));
    }
}

/// What stands at the end of month t.
template <class Num>
void trancheStocks(const Context<Num>& c, std::size_t k, int t)
{
    auto& ledger = c.ledger;
    const auto& tranche = c.plan.tranches[k];
    const Num end = c.month(t) + 1.0;
    const auto passed = [&](const Num& from) { return clamp(end - from, Num(0), Num(1)); };
    const Num cost = ledger.constant(Figure::TrancheCost, k);
    const Num arrival = ledger.constant(Figure::TrancheArrival, k);
    const Num service = ledger.constant(Figure::TrancheInService, k);
    const Num retirement = ledger.constant(Figure::TrancheRetirement, k);

    const Num deposit = tranche.deliveryMonth - tranche.depositLeadMonths;
    const Num balance = arrival + tranche.paymentTermsMonths;
    ledger.write(Figure::TranchePaidSoFar, k, t, cost * (tranche.depositShare * passed(deposit) + (1.0 - tranche.depositShare) * passed(balance)));
    ledger.write(Figure::TrancheRecognised, k, t, cost * passed(arrival));
    const Num paid = ledger.at(Figure::TranchePaidSoFar, k, t);
    const Num recognised = ledger.at(Figure::TrancheRecognised, k, t);
    ledger.write(Figure::TrancheDeposits, k, t, positive(paid - recognised));
    ledger.write(Figure::TranchePayable, k, t, positive(recognised - paid));
    ledger.write(Figure::TrancheInProgress, k, t, positive(recognised - cost * passed(service)));
    ledger.write(Figure::TrancheGross, k, t, cost * positive(passed(service) - passed(retirement)));

    const Num servers = ledger.constant(Figure::TrancheServerMonthly, k) * clamp(end - service, Num(0), ledger.constant(Figure::TrancheServerMonths, k));
    const Num network = ledger.constant(Figure::TrancheNetworkMonthly, k) * clamp(end - service, Num(0), ledger.constant(Figure::TrancheNetworkMonths, k));
    ledger.write(Figure::TranchePlant, k, t, positive(cost * passed(service) - servers - network - ledger.constant(Figure::TrancheBookAtRetirement, k) * passed(retirement)));
}

template <class Num>
void monthTrancheAssets(const Context<Num>& c, std::size_t k, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    const Num service = ledger.constant(Figure::TrancheInService, k);
    const Num retirement = ledger.constant(Figure::TrancheRetirement, k);
    const Num servers = ledger.constant(Figure::TrancheServerMonthly, k) * share(month, service, service + ledger.constant(Figure::TrancheServerMonths, k));
    const Num network = ledger.constant(Figure::TrancheNetworkMonthly, k) * share(month, service, service + ledger.constant(Figure::TrancheNetworkMonths, k));
    ledger.write(Figure::TrancheDepreciation, k, t, servers + network);
    const Num salvage = ledger.constant(Figure::TrancheCost, k) * c.plan.skus[c.structure.trancheSku[k]].salvageShare;
    const Num left = positive(ledger.constant(Figure::TrancheBookAtRetirement, k) - salvage);
    ledger.write(Figure::TrancheWriteOff, k, t, left * share(month, retirement, retirement + 1.0));
    trancheStocks(c, k, t);
}

/// The depreciable cost that is placed in service in the month.
template <class Num>
Num tranchePlaced(const Context<Num>& c, std::size_t k, int t)
{
    const Num service = c.ledger.constant(Figure::TrancheInService, k);
    const Num kept = 1.0 - c.plan.skus[c.structure.trancheSku[k]].salvageShare;
    return c.ledger.constant(Figure::TrancheCost, k) * kept * share(c.month(t), service, service + 1.0);
}

/// Deposits paid, and recognised cost less its age, until retirement: what a lender counts.
template <class Num>
Num trancheValue(const Context<Num>& c, std::size_t k, int t)
{
    auto& ledger = c.ledger;
    const Num end = c.month(t) + 1.0;
    const Num age = positive(end - ledger.constant(Figure::TrancheInService, k)) / c.plan.skus[c.structure.trancheSku[k]].usefulLifeMonths;
    const Num retired = ledger.constant(Figure::TrancheCost, k) * clamp(end - ledger.constant(Figure::TrancheRetirement, k), Num(0), Num(1));
    return ledger.at(Figure::TrancheDeposits, k, t) + positive(ledger.at(Figure::TrancheRecognised, k, t) - retired) * positive(1.0 - age);
}

}  // namespace headroom
