// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"

namespace headroom::testing {

/// A plan small enough to compute by hand: months of 730 hours, one SKU of 1 kW a GPU that never fails, one built site
/// with room and power from the start, one online tier that is always fast enough, all GPUs occupied and productive.
/// 100 GPUs arrive in month 0, already commissioned. No contract, no market.
inline Plan<> smallPlan()
{
    Plan<> plan;
    plan.settings.horizonMonths = 24;
    plan.settings.hours = HoursRule::Fixed730;
    plan.settings.utilizationStart = plan.settings.utilizationEnd = 1;
    plan.settings.utilizationOver = 0;
    plan.settings.schedulingLimit = 1;
    plan.settings.coverageWindow = 1;
    plan.storage.wantedGbpsPerGpu = 0;
    plan.storage.recallsPerClusterMonth = 0;
    plan.operations.costPerPersonYear = 0;
    plan.skus.push_back({.id = 4, .name = "one kW", .gpusPerServer = 1, .serverPrice = 10'000, .networkCostPerGpu = 0, .sparesShare = 0, .serverKw = 1, .networkKwPerGpu = 0, .idlePowerShare = 0, .usefulLifeMonths = 60, .salvageShare = 0, .marketPrice = flat(2), .marketDemandGpus = flat(0), .failuresPerGpuDay = 0, .plannedDowntime = 0});
    plan.sites.push_back({.id = 5, .name = "hall", .criticalItMw = 1, .energisationMonths = 0, .pue = 1, .energyPrice = flat(0), .tenure = Tenure::Built, .buildCostPerMw = 0});
    plan.tranches.push_back({.id = 6, .name = "first", .sku = {4}, .site = {5}, .gpus = 100, .commissioningMonths = 0, .depositShare = 0, .paymentTermsMonths = 0});
    plan.tiers.push_back({.id = 7, .name = "flash", .readGbpsPerPb = 1e5, .kwPerTb = 0, .cpuOverhead = 0});
    return plan;
}

/// A reserved contract of 10 GPUs at 2 a GPU-hour over 12 months from month 0, all of it billed and paid at once:
/// 10 × 730 × 2 = 14,600 a month, 175,200 in all.
inline Contract<> smallContract()
{
    return {.id = 8, .name = "ten", .gpus = 10, .price = 2, .termMonths = 12, .paymentTermMonths = 0, .takeOrPay = 1, .expectedUse = 1};
}

inline Plan<> smallPlanWith(const Contract<>& contract)
{
    Plan<> plan = smallPlan();
    plan.contracts.push_back(contract);
    return plan;
}

}  // namespace headroom::testing
