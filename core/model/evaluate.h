// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assets.h"
#include "model/contracts.h"
#include "model/costs.h"
#include "model/coverage.h"
#include "model/finance_totals.h"
#include "model/fleet.h"
#include "model/operating_cost.h"
#include "model/power.h"
#include "model/reliability.h"
#include "model/site_costs.h"
#include "model/storage_data.h"
#include "model/storage_speed.h"
#include "model/totals.h"
#include "model/unit_economics.h"
#include "model/utilization.h"
#include "model/waterfall.h"

namespace headroom {

/// Market prices and demand. Months before 0 are needed too where a contract that was running then renews at the market.
template <class Num>
void prepareMarket(const Context<Num>& c)
{
    const auto& settings = c.plan.settings;
    bool renews = false;
    for (const auto& contract : c.plan.contracts) renews = renews || contract.renewalPrice == RenewalPrice::Market;
    const int first = renews ? c.ledger.columns().contractsFrom : 0;
    const Num scale = (1.0 + settings.marketPriceShift) * settings.priceScale;
    for (std::size_t s = 0; s < c.plan.skus.size(); ++s) {
        const auto& sku = c.plan.skus[s];
        prepareCurve(c, sku.marketPrice, Figure::SkuMarketPriceGrowth, Figure::SkuMarketPrice, s, first, Num(0), scale);
        prepareCurve(c, sku.marketDemandGpus, Figure::SkuMarketDemandGrowth, Figure::SkuMarketDemand, s, first, settings.demandDelay, Num(1));
        for (const int t : c.ledger.months(first, c.ledger.columns().last)) {
            monthCurve(c, sku.marketPrice, Figure::SkuMarketPriceGrowth, Figure::SkuMarketPrice, s, t, Num(0), scale);
            monthCurve(c, sku.marketDemandGpus, Figure::SkuMarketDemandGrowth, Figure::SkuMarketDemand, s, t, settings.demandDelay, Num(1));
        }
    }
}

/// Computes every figure of the plan into the ledger, whatever the number type: the one description of the arithmetic
/// (DESIGN §1). The order below is the order of MODEL.md; within a month each line uses only what stands above it. Two
/// passes: the operating pass knows nothing of financing and is complete before the financing pass begins.
///
/// Flattened: inlined as a whole, the compiler finds an entity's figures once for all that use them (a seventh faster).
template <class Num>
[[gnu::flatten]] void evaluate(const Plan<Num>& plan, const Structure& structure, Ledger<Num>& ledger, const LendersCase* lenders = nullptr)
{
    const Context<Num> c{plan, structure, ledger};

    prepareFleet(c);
    prepareStorageData(c);
    preparePower(c);
    prepareReliability(c);
    prepareStorageSpeed(c);
    prepareMarket(c);
    prepareContracts(c);
    prepareOpeningContracts(c);
    prepareSiteCosts(c);
    preparePlant(c);
    prepareOperatingCost(c);
    prepareCommitments(c);
    prepareTax(c);
    prepareDiscounting(c);
    prepareFlowFactors(c);
    prepareOverhang(c);

    for (const int t : ledger.months(0, ledger.columns().last)) {
        monthFleet(c, t);
        monthStorageData(c, t);
        monthPower(c, t);
        monthReliability(c, t);
        monthStorageSpeed(c, t);
        monthUtilization(c, t);
        monthDemand(c, t);
        monthContracts(c, t);
        monthWaterfall(c, t);
        monthSiteCosts(c, t);
        monthPlant(c, t);
        monthCapex(c, t);
        monthOperatingCost(c, t);
        monthCommitments(c, t);
        monthPayables(c, t);
        monthOperatingProfit(c, t);
        monthDiscounting(c, t);
        monthFlowFactors(c, t);
    }

    prepareFacilityTerms(c);
    prepareAnnuities(c);
    prepareLenders(c, lenders);
    prepareBalanceSheet(c);
    prepareCovenants(c);
    prepareCoverage(c);

    for (const int t : ledger.months(0, ledger.columns().last)) {
        monthDebt(c, t);
        monthCapitalisedInterest(c, t);
        monthIncome(c, t);
        monthCash(c, t);
        monthCovenants(c, t);
        monthCashFlow(c, t);
        monthBalanceSheet(c, t);
        monthCoverage(c, t);
        monthValues(c, t);
    }
    prepareLoanLives(c);

    totalCapex(c);
    totalHours(c);
    totalCost(c);
    totalRecall(c);
    totalCoverage(c);
    totalCustomers(c);
    totalUnitEconomics(c);
    totalValue(c);
    totalDebt(c);
    totalOverhang(c);
}

}  // namespace headroom
