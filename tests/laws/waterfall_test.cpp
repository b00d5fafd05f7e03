// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 2: every installed GPU-hour ends in exactly one place.
namespace headroom::testing {
namespace {

struct Family {
    Figure installed, firstCause, sold;
};
constexpr Family ofPlan{Figure::InstalledHours, Figure::LostNoPower, Figure::SoldHours};
constexpr Family ofSku{Figure::SkuInstalledHours, Figure::SkuLostNoPower, Figure::SkuSoldHours};
constexpr Family ofSite{Figure::SiteInstalledHours, Figure::SiteLostNoPower, Figure::SiteSoldHours};

/// GPUs bought: hours are integrals over months of so many, and no smaller than their rounding.
double fleet(const Statement& s)
{
    double gpus = 0;
    for (std::size_t k = 0; k < s.plan().tranches.size(); ++k) gpus += s.constant(Figure::TrancheGpus, k);
    return gpus;
}

double sumOver(const Statement& s, Figure figure, std::size_t count, int t)
{
    double sum = 0;
    for (std::size_t at = 0; at < count; ++at) sum += s.at(figure, at, t);
    return sum;
}

RC_GTEST_PROP(Waterfall, SumsPerSkuPerSiteAndInTotalWithNoPartBelowZero, (const Plan<>& plan))
{
    const Statement s(plan);
    for (const Family& family : {ofPlan, ofSku, ofSite})
        for (std::size_t entity = 0; entity < s.ledger().layout().size(family.installed); ++entity)
            for (int t = 0; t < s.horizon(); ++t) {
                double sum = s.at(family.sold, entity, t);
                RC_ASSERT(sum >= 0.0);
                for (std::size_t cause = 0; cause < causeCount; ++cause) {
                    RC_ASSERT(s.at(after(family.firstCause, cause), entity, t) >= 0.0);
                    sum += s.at(after(family.firstCause, cause), entity, t);
                }
                RC_ASSERT(near(sum, s.at(family.installed, entity, t), fleet(s)));
            }
}

RC_GTEST_PROP(Waterfall, OfSkusAndOfSitesIsThatOfThePlan, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        for (std::size_t cause = 0; cause < causeCount; ++cause) {
            const double whole = s.at(after(ofPlan.firstCause, cause), t), installed = s.at(Figure::InstalledHours, t) + fleet(s);
            RC_ASSERT(near(sumOver(s, after(ofSku.firstCause, cause), plan.skus.size(), t), whole, installed));
            RC_ASSERT(near(sumOver(s, after(ofSite.firstCause, cause), plan.sites.size(), t), whole, installed));
        }
        RC_ASSERT(near(sumOver(s, Figure::SiteSoldHours, plan.sites.size(), t), s.at(Figure::SoldHours, t)));
        RC_ASSERT(near(sumOver(s, Figure::SiteProductiveHours, plan.sites.size(), t), s.at(Figure::ProductiveHours, t)));
        RC_ASSERT(near(s.at(Figure::LostHours, t) + s.at(Figure::SoldHours, t), s.at(Figure::InstalledHours, t), fleet(s)));
    }
}

RC_GTEST_PROP(Waterfall, InstalledHoursAreDeliveredGpusTimesTheHoursOfTheMonth, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        double gpus = 0;
        for (std::size_t k = 0; k < plan.tranches.size(); ++k) {
            const auto& tranche = plan.tranches[k];
            const double from = tranche.deliveryMonth + tranche.delayMonths + plan.settings.trancheDelay;
            const double life = tranche.serviceLifeMonths.value_or(plan.skus[s.structure().trancheSku[k]].usefulLifeMonths);
            gpus += tranche.gpus * plan.settings.gpuScale * std::max(0.0, std::min(t + 1.0, from + life) - std::max(double(t), from));
        }
        RC_ASSERT(near(s.at(Figure::InstalledHours, t), gpus * s.structure().calendar.hours(t), fleet(s)));
    }
}

RC_GTEST_PROP(Waterfall, AtCostAddsUpToTheCostOfThePlan, (const Plan<>& plan))
{
    const Statement s(plan);
    RC_PRE(s.constant(Figure::TotalInstalled) > 1.0);
    // The cost of the plan, discounted here month by month.
    const auto book = [&](int t) { return s.at(Figure::Plant, t) + s.at(Figure::InProgress, t) + s.at(Figure::EquipmentDeposits, t) - s.at(Figure::EquipmentPayables, t); };
    double cost = book(-1), scale = std::abs(cost);
    for (int t = 0; t < s.horizon(); ++t) {
        const double paid = s.at(Figure::Capex, t) + s.at(Figure::OperatingCostPaid, t) + s.at(Figure::SupplierPayments, t) - s.at(Figure::Salvage, t);
        cost += paid * std::pow(1 + plan.settings.discountRate, -(t + 1) / 12.0);
        scale += std::abs(paid);
    }
    const int final = s.horizon() - 1;
    if (plan.settings.closingValue == ClosingValue::Settled) cost -= book(final) * std::pow(1 + plan.settings.discountRate, -(final + 1) / 12.0);
    scale += std::abs(book(final));
    RC_ASSERT(near(s.constant(Figure::PresentCost), cost, scale));
    RC_ASSERT(near(s.constant(Figure::WasteAtCost) + s.constant(Figure::CostSold), s.constant(Figure::PresentCost), scale));
}

RC_GTEST_PROP(Waterfall, EnergisedGpusStayWithinThePowerAvailable, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t site = 0; site < plan.sites.size(); ++site)
        for (int t = 0; t < s.horizon(); ++t) {
            double kw = 0;
            for (const std::size_t k : s.structure().tranchesOfSite[site]) kw += s.at(Figure::TrancheEnergised, k, t) * s.at(Figure::SkuKwPerGpu, s.structure().trancheSku[k], t);
            RC_ASSERT(kw <= s.at(Figure::PowerAvailable, site, t) * (1 + 1e-9) + 1e-9);
            RC_ASSERT(s.at(Figure::PowerAvailable, site, t) <= 1000 * plan.sites[site].criticalItMw * (1 + 1e-9));
        }
}

RC_GTEST_PROP(Waterfall, AtPriceIsTheLostHoursAtTheMarketPrice, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        double waste = 0, customers = 0, dearest = 0;
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku)
            for (std::size_t at = 0; at < causeCount; ++at) {
                const auto cause = static_cast<Cause>(at);
                const double value = s.at(ofCause(Figure::SkuLostNoPower, cause), sku, t) * s.at(Figure::SkuMarketPrice, sku, t);
                waste += value;
                if (cause >= firstShared && cause <= lastShared) customers += value * s.at(Figure::SkuReservedShare, sku, t);
                dearest = std::max(dearest, s.at(Figure::SkuMarketPrice, sku, t));
            }
        RC_ASSERT(near(s.at(Figure::Waste, t), waste));
        RC_ASSERT(near(s.at(Figure::WasteCustomers, t), customers, waste));
        RC_ASSERT(near(s.at(Figure::WasteOurs, t), waste - customers, waste));
        RC_ASSERT(s.at(Figure::RecoverableHours, t) <= s.at(Figure::LostHours, t) * (1 + 1e-9) + 1e-6);
        RC_ASSERT(s.at(Figure::Recoverable, t) <= s.at(Figure::RecoverableHours, t) * dearest * (1 + 1e-9) + 1e-6);
        double unmet = s.at(Figure::AnyUnmet, t);
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) unmet += s.at(Figure::SkuUnmet, sku, t);
        RC_ASSERT(s.at(Figure::RecoverableHours, t) <= unmet * (1 + 1e-9) + 1e-6);
    }
}

}  // namespace
}  // namespace headroom::testing
