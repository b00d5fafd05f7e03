// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace headroom {

/// A plan in which every chart has something to show: a leased site, a built one that is late, three tranches of two
/// GPUs, an offline tier, three customers, a facility and a storage vendor. Coverage starts below its threshold.
/// All figures are made up.
inline Plan<> buildOutPlan()
{
    Plan<> plan;
    plan.settings.name = "Two sites & one late substation";
    plan.settings.note = "A made-up build-out of two sites. The second one waits for its substation.";
    plan.settings.horizonMonths = 72;
    plan.settings.coverageThreshold = 1.2;
    plan.counterparties = {{.id = 4, .name = "Lakeside Labs"}, {.id = 5, .name = "Northwind <Research>"}, {.id = 6, .name = "Harbour Bank"}, {.id = 7, .name = "Coldline Storage"}};
    plan.skus = {{.id = 8, .name = "H200", .marketPrice = {.start = 2.6, .rate = -0.12, .points = {}}, .marketDemandGpus = {.start = 1500, .points = {}}},
                 {.id = 9, .name = "GB300", .gpusPerServer = 72, .serverPrice = 4'300'000, .serverKw = 132, .listPrice = 10.5, .marketPrice = {.start = 4.4, .rate = -0.15, .points = {}}, .marketDemandGpus = {.start = 500, .points = {}}, .gpusFailTogether = 72}};
    plan.sites = {{.id = 10, .name = "Denton", .region = "Texas", .criticalItMw = 24, .readyMonth = 2, .energisationMonths = 3},
                  {.id = 11, .name = "Lordstown", .region = "Ohio", .criticalItMw = 42, .readyMonth = 14, .delayMonths = 6, .energisationMonths = 6, .tenure = Tenure::Built, .buildMonths = 16}};
    plan.facilities = {{.id = 12, .name = "Delayed-draw term loan", .lender = {6}, .limit = 1.2e9, .advanceRate = 0.8, .drawUntil = 30, .repaidFrom = 18, .maturityMonth = 78}};
    plan.tranches = {{.id = 13, .name = "First H200", .sku = {8}, .site = {10}, .facility = {12}, .gpus = 8192, .deliveryMonth = 3},
                     {.id = 14, .name = "Second H200", .sku = {8}, .site = {10}, .facility = {12}, .gpus = 6144, .deliveryMonth = 9},
                     {.id = 15, .name = "GB300", .sku = {9}, .site = {11}, .facility = {12}, .gpus = 16'128, .deliveryMonth = 16, .commissioningMonths = 2}};
    plan.tiers = {{.id = 16, .name = "Flash", .share = 0.3, .capexPerTb = 250, .readGbpsPerPb = 12},
                  {.id = 17, .name = "Object", .share = 0.4, .pricePerTbMonth = 23, .readGbpsPerPb = 12},
                  {.id = 18, .name = "Tape", .share = 0.3, .access = Access::Offline, .capexPerTb = 12, .latencyHours = 4, .drives = 480, .kwPerTb = 0}};
    plan.storage.restTier = {18};
    plan.storage.recallsPerClusterMonth = 2;
    plan.storage.tbPerRecall = 40;
    plan.storage.wantedGbpsPerGpu = 0.5;
    plan.contracts = {{.id = 19, .name = "Anchor", .customer = {4}, .sku = {8}, .gpus = 8192, .price = 2.6, .startMonth = 4, .termMonths = 60, .prepaidShare = 0.15},
                      {.id = 20, .name = "Research cloud", .customer = {5}, .sku = {8}, .gpus = 4096, .price = 2.75, .startMonth = 11, .termMonths = 48, .billing = Billing::Useful},
                      {.id = 21, .name = "Frontier training", .customer = {5}, .sku = {9}, .gpus = 14'400, .price = 4.6, .startMonth = 20, .termMonths = 60, .rampMonths = 4, .prepaidShare = 0.1, .lateCredit = 0.05, .renewalShare = 0.5}};
    plan.commitments = {{.id = 22, .name = "Storage software", .supplier = {7}, .total = 6e7, .termMonths = 48, .firmShare = 0.5, .referenceGpus = 30'000}};
    return plan;
}

}  // namespace headroom
