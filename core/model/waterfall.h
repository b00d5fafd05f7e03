// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/contracts.h"
#include "model/utilization.h"

/// The GPU-hour waterfall of the plan and of each site, and what its losses are worth (MODEL §5).
namespace headroom {

template <class Num>
Num quotient(const Num& part, const Num& whole)
{
    return select(whole > Num(least), part / max(whole, Num(least)), Num(0));
}

template <class Num>
void monthPlanWaterfall(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const auto sumOverSkus = [&](Figure total, Figure figure) {
        Sum<Num> sum;
        for (std::size_t s = 0; s < c.plan.skus.size(); ++s) sum.add(ledger.at(figure, s, t));
        ledger.write(total, 0, t, sum.value());
    };
    sumOverSkus(Figure::InstalledHours, Figure::SkuInstalledHours);
    sumOverSkus(Figure::EnergisedHours, Figure::SkuEnergisedHours);
    sumOverSkus(Figure::UpHours, Figure::SkuUpHours);
    sumOverSkus(Figure::OccupiedHours, Figure::SkuOccupiedHours);
    sumOverSkus(Figure::ProductiveHours, Figure::SkuProductiveHours);
    sumOverSkus(Figure::SoldHours, Figure::SkuSoldHours);
    sumOverSkus(Figure::MarketRevenue, Figure::SkuMarketRevenue);
    Sum<Num> lost, billed, ceiling;
    for (std::size_t cause = 0; cause < causeCount; ++cause) {
        sumOverSkus(after(Figure::LostNoPower, cause), after(Figure::SkuLostNoPower, cause));
        lost.add(ledger.at(after(Figure::LostNoPower, cause), 0, t));
    }
    ledger.write(Figure::LostHours, 0, t, lost.value());
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) billed.add(ledger.at(Figure::ContractBilled, i, t));
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        billed.add(ledger.at(Figure::SkuMarketHours, s, t));
        ceiling.add(ledger.at(Figure::SkuUpHours, s, t) * c.plan.settings.schedulingLimit * ledger.at(Figure::SkuCeiling, s, t));
    }
    ledger.write(Figure::BilledHours, 0, t, billed.value());
    ledger.write(Figure::CeilingHours, 0, t, ceiling.value());
    ledger.write(Figure::AchievedUtilization, 0, t, quotient(ledger.at(Figure::ProductiveHours, 0, t), ledger.at(Figure::UpHours, 0, t)));
    ledger.write(Figure::EffectiveUtilization, 0, t, quotient(ledger.at(Figure::ProductiveHours, 0, t), ledger.at(Figure::InstalledHours, 0, t)));
    ledger.write(Figure::CommercialUtilization, 0, t, quotient(ledger.at(Figure::BilledHours, 0, t), ledger.at(Figure::UpHours, 0, t)));
    ledger.write(Figure::UtilizationCeiling, 0, t, quotient(ledger.at(Figure::CeilingHours, 0, t), ledger.at(Figure::UpHours, 0, t)));
}

/// A site's hours are those of its tranches; below *up*, each hour shares the fate of its SKU, sold hours included.
template <class Num>
void monthSiteWaterfall(const Context<Num>& c, std::size_t site, int t)
{
    auto& ledger = c.ledger;
    const Num& hours = c.hours(t);
    Sum<Num> installed, energised, commissioned, up, productive, sold, noBuyer;
    std::array<Sum<Num>, 5> shared;
    for (const std::size_t k : c.structure.tranchesOfSite[site]) {
        const std::size_t s = c.structure.trancheSku[k];
        installed.add(ledger.at(Figure::TrancheDelivered, k, t));
        energised.add(ledger.at(Figure::TrancheEnergised, k, t));
        commissioned.add(ledger.at(Figure::TrancheCommissioned, k, t));
        const Num& upHours = ledger.at(Figure::TrancheUpHours, k, t);
        up.add(upHours);
        const Num part = upHours / max(ledger.at(Figure::SkuUpHours, s, t), Num(least));
        for (std::size_t cause = 0; cause < shared.size(); ++cause) shared[cause].add(part * ledger.at(after(Figure::SkuLostUnscheduled, cause), s, t));
        noBuyer.add(part * ledger.at(Figure::SkuLostNoBuyer, s, t));
        productive.add(part * ledger.at(Figure::SkuProductiveHours, s, t));
        sold.add(part * ledger.at(Figure::SkuSoldHours, s, t));
    }
    ledger.write(Figure::SiteInstalledHours, site, t, installed.value() * hours);
    ledger.write(Figure::SiteUpHours, site, t, up.value());
    ledger.write(Figure::SiteProductiveHours, site, t, productive.value());
    ledger.write(Figure::SiteLostNoPower, site, t, positive(installed.value() - energised.value()) * hours);
    ledger.write(Figure::SiteLostCommissioning, site, t, positive(energised.value() - commissioned.value()) * hours);
    ledger.write(Figure::SiteLostDown, site, t, positive(commissioned.value() * hours - ledger.at(Figure::SiteUpHours, site, t)));
    for (std::size_t cause = 0; cause < shared.size(); ++cause) ledger.write(after(Figure::SiteLostUnscheduled, cause), site, t, shared[cause].value());
    ledger.write(Figure::SiteLostNoBuyer, site, t, noBuyer.value());
    ledger.write(Figure::SiteSoldHours, site, t, sold.value());
}

/// Waste of a cause = its hours at the market price of the month. What scheduling, storage and failures take out of
/// reserved hours is borne by customers.
template <class Num>
void monthWaste(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> waste, customers;
    for (std::size_t at = 0; at < causeCount; ++at) {
        const auto cause = static_cast<Cause>(at);
        Sum<Num> atPrice, borne;
        for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
            const Num value = ledger.at(ofCause(Figure::SkuLostNoPower, cause), s, t) * ledger.at(Figure::SkuMarketPrice, s, t);
            atPrice.add(value);
            borne.add(value * ledger.at(Figure::SkuReservedShare, s, t));
        }
        ledger.write(ofCause(Figure::WasteNoPower, cause), 0, t, atPrice.value());
        waste.add(ledger.at(ofCause(Figure::WasteNoPower, cause), 0, t));
        if (cause < firstShared || cause > lastShared) continue;
        const Figure theirs = after(Figure::CustomersUnscheduled, at - static_cast<std::size_t>(firstShared));
        ledger.write(theirs, 0, t, borne.value());
        customers.add(ledger.at(theirs, 0, t));
    }
    ledger.write(Figure::Waste, 0, t, waste.value());
    ledger.write(Figure::WasteCustomers, 0, t, customers.value());
    ledger.write(Figure::WasteOurs, 0, t, positive(ledger.at(Figure::Waste, 0, t) - ledger.at(Figure::WasteCustomers, 0, t)));
}

/// Lost hours that a buyer waits for: first those of the SKU that was asked for, then any, at the mean price of what is
/// left. An hour that nobody would have bought is waste at cost, not at price.
template <class Num>
void monthRecoverable(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> recovered, atPrice, rest, restAtPrice;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const Num lost = positive(ledger.at(Figure::SkuInstalledHours, s, t) - ledger.at(Figure::SkuSoldHours, s, t));
        const Num& price = ledger.at(Figure::SkuMarketPrice, s, t);
        ledger.write(Figure::SkuRecoverable, s, t, min(lost, ledger.at(Figure::SkuUnmet, s, t)));
        const Num named = ledger.at(Figure::SkuRecoverable, s, t);
        recovered.add(named);
        atPrice.add(named * price);
        rest.add(lost - named);
        restAtPrice.add((lost - named) * price);
    }
    const Num any = min(rest.value(), ledger.at(Figure::AnyUnmet, 0, t));
    ledger.write(Figure::RecoverableHours, 0, t, recovered.value() + any);
    ledger.write(Figure::Recoverable, 0, t, atPrice.value() + any * restAtPrice.value() / max(rest.value(), Num(least)));
}

template <class Num>
void monthWaterfall(const Context<Num>& c, int t)
{
    monthPlanWaterfall(c, t);
    for (std::size_t site = 0; site < c.plan.sites.size(); ++site) monthSiteWaterfall(c, site, t);
    monthWaste(c, t);
    monthRecoverable(c, t);
}

}  // namespace headroom
