// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fleet_plan.h"

#include <cmath>
#include <string>

namespace headroom {

namespace {

constexpr Id skuIds = 100, tierIds = 200, customerIds = 1'000, facilityIds = 10'000, siteIds = 20'000, trancheIds = 40'000, contractIds = 60'000, commitmentIds = 80'000;

/// The fractional parts of the multiples of the golden ratio: spread evenly, the same everywhere, and no generator to seed.
double spread(int index, double low, double high)
{
    const double part = (index + 1) * 0.6180339887498949;
    return low + (high - low) * (part - std::floor(part));
}

std::string numbered(const char* what, int index) { return std::string(what) + " " + std::to_string(index + 1); }
Id idOf(Id first, int index) { return first + static_cast<Id>(index); }

void addCatalogue(Plan<>& plan)
{
    plan.skus = {
        {.id = skuIds, .name = "H100", .serverPrice = 230'000, .marketPrice = {.start = 2.4, .rate = -0.2, .anchor = 1.5, .points = {}}, .marketDemandGpus = {.shape = CurveShape::Straight, .points = {{0, 8'000}, {18, 14'000}, {60, 6'000}}}},
        {.id = skuIds + 1, .name = "H200", .marketPrice = {.start = 2.9, .rate = -0.15, .points = {}}, .marketDemandGpus = {.start = 9'000, .rate = 0.05, .points = {}}},
        {.id = skuIds + 2, .name = "GB200", .gpusPerServer = 72, .serverPrice = 3.1e6, .serverKw = 120, .listPrice = 10.5, .marketPrice = {.shape = CurveShape::Steps, .points = {{0, 4.6}, {12, 4.1}, {30, 3.5}, {60, 2.8}}}, .marketDemandGpus = {.start = 12'000, .rate = 0.1, .points = {}}, .gpusFailTogether = 4},
        {.id = skuIds + 3, .name = "GB300", .gpusPerServer = 72, .serverPrice = 3.9e6, .serverKw = 132, .usefulLifeMonths = 60, .listPrice = 12, .marketPrice = {.start = 5.2, .rate = -0.18, .points = {}}, .marketDemandGpus = {.start = 10'000, .rate = 0.2, .points = {}}, .gpusFailTogether = 4, .networkLifeMonths = 84},
    };
    plan.tiers = {
        {.id = tierIds, .name = "Flash", .share = 0.3, .capexPerTb = 180, .readGbpsPerPb = 400, .ownedTb = 50'000, .dataReduction = 1.5},
        {.id = tierIds + 1, .name = "Hybrid", .share = 0.3, .capexPerTb = 90, .readGbpsPerPb = 220, .facility = {facilityIds}},
        {.id = tierIds + 2, .name = "Object", .pricePerTbMonth = 9, .readGbpsPerPb = 210},
        {.id = tierIds + 3, .name = "Tape", .share = 0.15, .access = Access::Offline, .capexPerTb = 8, .latencyHours = 3, .drives = 2'000, .kwPerTb = 0, .cpuOverhead = 0},
    };
    plan.storage.restTier = {tierIds + 2};
    plan.storage.datasetGrowth = 0.2;
    plan.storage.tbPerRecall = 20;
    plan.settings.storageShift = 0.1;
    plan.settings.storageShiftTier = {tierIds};
}

void addFacilities(Plan<>& plan, int count, FleetDebt debt)
{
    constexpr Repayment kinds[] = {Repayment::EqualPrincipal, Repayment::Annuity, Repayment::FixedShare, Repayment::Sculpted, Repayment::Bullet, Repayment::EqualPrincipal, Repayment::Annuity, Repayment::EqualPrincipal};
    constexpr PaymentPeriod periods[] = {PaymentPeriod::Monthly, PaymentPeriod::Quarterly, PaymentPeriod::Monthly, PaymentPeriod::Quarterly, PaymentPeriod::HalfYearly, PaymentPeriod::Monthly, PaymentPeriod::Monthly, PaymentPeriod::Yearly};
    for (int f = 0; f < count; ++f) {
        const int kind = f % 8;
        Facility<> facility{.id = idOf(facilityIds, f), .name = numbered("Facility", f), .lender = {idOf(customerIds, f % 20)}, .limit = spread(f, 0.8e9, 1.6e9), .advanceRate = spread(f, 0.6, 0.8)};
        facility.openingBalance = kind == 0 ? 3e8 : 0;
        facility.drawUntil = 42;
        facility.baseRate = kind % 2 == 0 ? Curve<>{.shape = CurveShape::Straight, .points = {{0, 0.043}, {24, 0.035}}} : Curve<>{.start = 0.04, .rate = -0.02, .points = {}};
        facility.spread = spread(f, 0.02, 0.06);
        facility.repaidFrom = 12 + 3 * kind;
        facility.maturityMonth = 84 + 6 * (f % 5);
        facility.seniority = f + 1;
        if (debt == FleetDebt::EveryKind) {
            facility.repayment = kinds[kind];
            facility.paymentPeriod = periods[kind];
            facility.upfrontFee = 0.01;
            facility.undrawnFee = 0.005;
            facility.reserveMonths = kind == 1 ? 6 : 0;
            facility.sweepShare = kind == 6 ? 0.25 : 0;
            if (kind == 3) facility.minimumDscr = 1.15;
        }
        plan.facilities.push_back(facility);
    }
}

void addSites(Plan<>& plan, int count)
{
    for (int s = 0; s < count; ++s) {
        Site<> site{.id = idOf(siteIds, s), .name = numbered("Site", s), .criticalItMw = 12.0 + s % 5, .readyMonth = spread(s, -6, 36), .delayMonths = s % 4 == 0 ? spread(s, 0.5, 5) : 0, .energisationMonths = spread(s, 0, 6), .pue = spread(s, 1.1, 1.35)};
        if (s % 3 == 0) site.energyPrice = {.shape = CurveShape::Straight, .points = {{0, 0.06}, {36, 0.075}, {90, 0.07}}};
        else site.energyPrice = {.start = spread(s, 0.05, 0.09), .rate = 0.02, .points = {}};
        site.tenure = s % 4 == 3 ? Tenure::Built : Tenure::Leased;
        site.leaseTermMonths = 96 + 2 * (s % 10);
        site.delayRisk = s % 8 == 0 ? DelayRisk::Tenant : DelayRisk::Landlord;
        plan.sites.push_back(site);
    }
}

void addTranches(Plan<>& plan, int count, int facilities)
{
    const double size = 250'000.0 / 48;
    for (int k = 0; k < count; ++k) {
        const int site = k % static_cast<int>(plan.sites.size());
        const double ready = plan.sites[static_cast<std::size_t>(site)].readyMonth;
        Tranche<> tranche{.id = idOf(trancheIds, k), .name = numbered("Tranche", k), .sku = {idOf(skuIds, k * 7 % 4)}, .site = {idOf(siteIds, site)}, .gpus = size + 200 * (k % 2 == 0 ? 1 : -1), .deliveryMonth = std::max(-8.0, ready + spread(k, -2, 6)), .delayMonths = k % 6 == 0 ? 1.5 : 0};
        if (k % 11 != 7) tranche.facility = {idOf(facilityIds, k % facilities)};
        if (k % 10 == 4) tranche.unitCost = 38'500;
        if (k % 9 == 3) tranche.serviceLifeMonths = 48;
        plan.tranches.push_back(tranche);
    }
}

void addContracts(Plan<>& plan, int count)
{
    for (int i = 0; i < count; ++i) {
        Contract<> contract{.id = idOf(contractIds, i), .name = numbered("Contract", i), .customer = {idOf(customerIds, i * i % 20)}, .gpus = spread(i, 2'500, 9'500), .price = spread(i, 2.2, 4.4), .startMonth = spread(i, -10, 42), .termMonths = 48.0 + 12 * (i % 4), .rampMonths = i % 4 * 1.5};
        if (i % 5 != 4) contract.sku = {idOf(skuIds, i % 4)};
        if (i % 6 == 5) contract.billing = Billing::Useful;
        if (i % 7 == 2) contract.tiedSite = {idOf(siteIds, i % static_cast<int>(plan.sites.size()))};
        if (i % 3 == 0) contract.prepaidShare = 0.15;
        if (i % 6 == 0) contract.creditFrom = 6, contract.creditMonths = 24;
        if (i % 8 == 3) contract.lateCredit = 0.1, contract.lateGraceMonths = 1;
        if (i % 9 == 1) contract.renewalShare = 0.6, contract.renewalPrice = RenewalPrice::Market;
        if (i % 10 == 8) contract.earlyEndMonth = contract.startMonth + 20, contract.earlyEndFee = 0.25;
        contract.paymentTermMonths = i % 4;
        contract.escalator = i % 2 * 0.02;
        contract.takeOrPay = 0.9;
        contract.expectedUse = 0.95;
        plan.contracts.push_back(contract);
    }
}

}  // namespace

Plan<> fleetPlan(int scale, int horizonMonths, FleetDebt debt)
{
    Plan<> plan;
    plan.settings.name = "fleet-250k";
    plan.settings.note = "A made-up plan for measurements.";
    plan.settings.horizonMonths = horizonMonths;
    if (debt == FleetDebt::EveryKind) {
        plan.settings.taxRate = 0.25;
        plan.settings.bonusDepreciation = 0.4;
        plan.settings.distributions = Distributions::Surplus;
        plan.settings.minimumCash = 1e8;
    }
    for (int who = 0; who < 20; ++who) plan.counterparties.push_back({.id = idOf(customerIds, who), .name = numbered("Company", who), .note = {}, .baselineRevenue = {}});
    addCatalogue(plan);
    addFacilities(plan, 8 * scale, debt);
    addSites(plan, 32 * scale);
    addTranches(plan, 48 * scale, 8 * scale);
    addContracts(plan, 30 * scale);
    for (int i = 0; i < 12 * scale; ++i)
        plan.commitments.push_back({.id = idOf(commitmentIds, i), .name = numbered("Commitment", i), .supplier = {idOf(customerIds, i % 20)}, .total = spread(i, 5e7, 6e8), .startMonth = spread(i, -12, 12), .termMonths = 36.0 + 6 * (i % 5), .firmShare = i % 3 == 0 ? 1 : 0.6, .referenceGpus = 250'000.0 * scale});
    return plan;
}

}  // namespace headroom
