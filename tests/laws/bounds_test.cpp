// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "plan/validate.h"
#include "support/compare.h"
#include "support/generate.h"

// Law 8, and that no accepted input yields NaN or infinity.
namespace headroom::testing {
namespace {

bool atMost(double a, double b) { return a <= b + 1e-9 * std::max({std::abs(a), std::abs(b), 1.0}); }

void assertFinite(const Statement& s)
{
    for (std::size_t at = 0; at < figureCount; ++at)
        for (std::size_t entity = 0; entity < s.ledger().layout().size(static_cast<Figure>(at)); ++entity)
            for (const double value : valuesOf(s, static_cast<Figure>(at), entity))
                if (!std::isfinite(value)) RC_FAIL(std::string{info(static_cast<Figure>(at)).key} + " is not finite");
}

RC_GTEST_PROP(Bounds, UtilizationStaysBelowTargetAndCeiling, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t)
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) {
            const double up = s.at(Figure::SkuUpHours, sku, t), productive = s.at(Figure::SkuProductiveHours, sku, t), ceiling = s.at(Figure::SkuCeiling, sku, t);
            RC_ASSERT(ceiling >= 0.0 && ceiling <= 1.0);
            RC_ASSERT(atMost(productive, up * s.at(Figure::TargetUtilization, t)));
            RC_ASSERT(atMost(productive, up * plan.settings.schedulingLimit * ceiling));
            // One of the two binds.
            RC_ASSERT(near(productive, up * std::min(s.at(Figure::TargetUtilization, t), plan.settings.schedulingLimit * ceiling), up));
        }
}

RC_GTEST_PROP(Bounds, SoldIsWithinProductiveWithinUpWithinInstalled, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t)
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) {
            RC_ASSERT(atMost(s.at(Figure::SkuSoldHours, sku, t), s.at(Figure::SkuProductiveHours, sku, t)));
            RC_ASSERT(atMost(s.at(Figure::SkuProductiveHours, sku, t), s.at(Figure::SkuOccupiedHours, sku, t)));
            RC_ASSERT(atMost(s.at(Figure::SkuOccupiedHours, sku, t), s.at(Figure::SkuUpHours, sku, t)));
            RC_ASSERT(atMost(s.at(Figure::SkuUpHours, sku, t), s.at(Figure::SkuEnergisedHours, sku, t)));
            RC_ASSERT(atMost(s.at(Figure::SkuEnergisedHours, sku, t), s.at(Figure::SkuInstalledHours, sku, t)));
            RC_ASSERT(atMost(s.at(Figure::SkuMarketHours, sku, t), s.at(Figure::SkuMarketDemand, sku, t) * s.structure().calendar.hours(t)));
        }
}

RC_GTEST_PROP(Bounds, NothingIsUpBeforeItHasArrivedHasPowerAndIsCommissioned, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t k = 0; k < plan.tranches.size(); ++k) {
        const auto& tranche = plan.tranches[k];
        const auto& site = plan.sites[s.structure().trancheSite[k]];
        const double arrival = tranche.deliveryMonth + tranche.delayMonths + plan.settings.trancheDelay;
        const double power = site.readyMonth + site.delayMonths + plan.settings.siteDelay;
        for (int t = 0; t < s.horizon(); ++t) {
            if (t + 1 <= std::max(arrival, power) - 1e-9) RC_ASSERT(s.at(Figure::TrancheEnergised, k, t) == 0.0);
            if (t + 1 <= std::max(arrival, power) + tranche.commissioningMonths - 1e-9) RC_ASSERT(s.at(Figure::TrancheUpHours, k, t) == 0.0);
        }
    }
}

RC_GTEST_PROP(Bounds, StorageSuppliesWhatIsRead, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        const double average = s.at(Figure::UpGpus, t) * plan.storage.wantedGbpsPerGpu * plan.storage.ioShare;
        RC_ASSERT(atMost(s.at(Figure::BandwidthEfficiency, t) * average, s.at(Figure::StorageSupply, t)));
        for (const Figure figure : {Figure::FeedRatio, Figure::BandwidthEfficiency, Figure::RecallEfficiency}) RC_ASSERT(s.at(figure, t) >= 0.0 && s.at(figure, t) <= 1.0);
    }
    RC_ASSERT(s.constant(Figure::CpuEfficiency) >= 0.0 && s.constant(Figure::CpuEfficiency) <= 1.0);
}

RC_GTEST_PROP(Bounds, ContractsAreServedWithinTheirHoursAndThePool, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < s.horizon(); ++t) {
        double reserved = 0, useful = 0, up = 0, sold = 0;
        for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
            const double served = s.at(Figure::ContractServed, i, t) + s.at(Figure::ContractRenewalServed, i, t);
            RC_ASSERT(atMost(s.at(Figure::ContractServed, i, t), s.at(Figure::ContractHours, i, t)));
            (plan.contracts[i].billing == Billing::Reserved ? reserved : useful) += served;
        }
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) {
            up += s.at(Figure::SkuUpHours, sku, t);
            sold += s.at(Figure::SkuSoldHours, sku, t) - s.at(Figure::SkuProductiveHours, sku, t) * s.at(Figure::SkuReservedShare, sku, t) - s.at(Figure::SkuMarketUseful, sku, t);
        }
        RC_ASSERT(atMost(reserved, up));
        RC_ASSERT(near(useful, sold, up));
        double held = 0;
        for (std::size_t sku = 0; sku < plan.skus.size(); ++sku) held += s.at(Figure::SkuUpHours, sku, t) * s.at(Figure::SkuReservedShare, sku, t);
        RC_ASSERT(near(held, reserved, up));
    }
}

RC_GTEST_PROP(Bounds, EveryFigureIsANumber, (const Plan<>& plan)) { assertFinite(Statement(plan)); }

RC_GTEST_PROP(Bounds, EveryFigureIsANumberAtTheBoundsOfTheInputs, (const ExtremePlan& extreme)) { assertFinite(Statement(extreme.plan)); }

RC_GTEST_PROP(Bounds, EveryPlanIsLegalHoweverItWasDrawn, (const ExtremePlan& extreme)) { RC_ASSERT(!firstError(extreme.plan)); }

}  // namespace
}  // namespace headroom::testing
