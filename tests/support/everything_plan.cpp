// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/everything_plan.h"

namespace headroom {

namespace {

void addFleet(Plan<>& plan)
{
    plan.skus = {
        {.id = 10, .name = "H100", .marketPrice = {.start = 2.4, .rate = -0.2, .anchor = 1.5, .points = {}}, .marketDemandGpus = {.shape = CurveShape::Straight, .points = {{0, 200}, {7.5, 900}, {20, 400}}}},
        {.id = 11, .name = "GB200", .gpusPerServer = 72, .serverPrice = 3.1e6, .serverKw = 120, .marketPrice = {.shape = CurveShape::Steps, .points = {{0, 5}, {6.25, 4.5}, {14, 4.8}}}, .marketDemandGpus = {.start = 300, .rate = 0.4, .points = {}}, .gpusFailTogether = 4, .networkLifeMonths = 9},
    };
    plan.sites = {
        {.id = 20, .name = "Denton", .criticalItMw = 4, .delayMonths = 1.5, .energisationMonths = 3, .energyPrice = {.shape = CurveShape::Straight, .points = {{0, 0.07}, {12, 0.09}}}, .leaseTermMonths = 20, .delayRisk = DelayRisk::Tenant},
        {.id = 21, .name = "Plano", .criticalItMw = 6, .readyMonth = 2.25, .energisationMonths = 0, .energyPrice = {.start = 0.06, .rate = 0.03, .points = {}}},
        {.id = 22, .name = "Own", .criticalItMw = 3, .readyMonth = 5, .energyPrice = {.shape = CurveShape::Steps, .points = {{0, 0.05}, {9, 0.06}}}, .tenure = Tenure::Built, .buildMonths = 9, .facility = {31}},
    };
    plan.facilities = {
        {.id = 30, .name = "DDTL", .lender = {2001}, .limit = 9e7, .openingBalance = 2e7, .drawFrom = -2, .drawUntil = 9.5, .baseRate = {.shape = CurveShape::Straight, .points = {{0, 0.045}, {24, 0.03}}}, .repaidFrom = 6.5, .maturityMonth = 22},
        {.id = 31, .name = "Second", .limit = 1e9, .baseRate = {.start = 0.02, .rate = -0.1, .points = {}}, .baseFloor = 0.019, .repaidFrom = 40, .maturityMonth = 20.5},
    };
    plan.tranches = {
        {.id = 40, .name = "first", .sku = {10}, .site = {20}, .facility = {30}, .gpus = 2600, .deliveryMonth = -1.5, .delayMonths = 0.5},
        {.id = 41, .name = "second", .sku = {10}, .site = {21}, .facility = {31}, .gpus = 3000, .deliveryMonth = 3.25, .unitCost = 31'000, .serviceLifeMonths = 14},
        {.id = 42, .name = "racks", .sku = {11}, .site = {21}, .gpus = 1440, .deliveryMonth = 4, .commissioningMonths = 2.5},
        {.id = 43, .name = "own", .sku = {11}, .site = {22}, .facility = {31}, .gpus = 2160, .deliveryMonth = 6, .paymentTermsMonths = 30},
    };
}

void addStorage(Plan<>& plan)
{
    plan.tiers = {
        {.id = 50, .name = "flash", .capexPerTb = 250, .ownedTb = 3000, .dataReduction = 2, .lifeMonths = 8, .priceEscalator = 0.03, .facility = {31}},
        {.id = 51, .name = "disk", .share = 0.3, .pricePerTbMonth = 12, .readGbpsPerPb = 11},
        {.id = 52, .name = "tape", .share = 0.15, .access = Access::Offline, .capexPerTb = 10, .latencyHours = 2, .drives = 12, .cpuOverhead = 0},
    };
    plan.storage.datasetGrowth = 0.3;
    plan.storage.wantedGbpsPerGpu = 0.8;
    plan.storage.tbPerRecall = 8;
    plan.storage.dpu = Offload::On;
    plan.settings.storageShift = 0.25;
}

void addContracts(Plan<>& plan)
{
    plan.contracts = {
        {.id = 60, .name = "anchor", .customer = {2000}, .sku = {10}, .gpus = 3200, .price = 2.9, .startMonth = 2, .termMonths = 30, .rampMonths = 4, .tiedSite = {20}, .prepaidShare = 0.2, .prepaymentMonth = 1, .creditFrom = 6, .creditMonths = 12, .escalator = 0.02, .lateCredit = 0.5, .lateGraceMonths = 0.5},
        {.id = 61, .name = "any", .gpus = 1500, .price = 2.2, .startMonth = 3.5, .termMonths = 9, .paymentTermMonths = 3, .takeOrPay = 0.6, .expectedUse = 0.8, .renewalShare = 0.7, .renewalPrice = RenewalPrice::Market},
        {.id = 62, .name = "useful", .customer = {2001}, .sku = {11}, .pricing = Pricing::ValueAndGpus, .gpus = 1500, .totalValue = 9e7, .startMonth = 5, .termMonths = 24, .billing = Billing::Useful, .prepaidShare = 0.1, .earlyEndMonth = 17.5, .earlyEndFee = 0.3},
        {.id = 63, .name = "useful any", .customer = {2000}, .pricing = Pricing::ValueAndPrice, .price = 2, .totalValue = 1.5e7, .signingMonth = 3, .startMonth = 8, .termMonths = 12, .paymentTermMonths = 0, .billing = Billing::Useful, .escalator = -0.03},
        {.id = 64, .name = "running", .customer = {2000}, .sku = {10}, .gpus = 400, .price = 3.5, .startMonth = -8, .termMonths = 14, .prepaidShare = 0.3, .renewalShare = 0.5},
    };
}

/// A loan of every kind of repayment and drawing, junior to the two that fund the fleet.
void addDebt(Plan<>& plan)
{
    auto& senior = plan.facilities.front();
    senior.upfrontFee = 0.01;
    senior.undrawnFee = 0.005;
    senior.paymentPeriod = PaymentPeriod::Quarterly;
    senior.reserveMonths = 2;
    senior.minimumDscr = 1.2;
    senior.dscrWindow = DscrWindow::Three;
    senior.maximumLoanToValue = 0.7;
    senior.minimumRealisation = 0.9;
    senior.minimumLiquidity = 1e6;
    senior.cashTrap = CashTrap::On;
    plan.sites.back().facility = {32};
    plan.facilities.push_back({.id = 32, .name = "annuity", .limit = 2e7, .drawUntil = 7.5, .baseRate = {.shape = CurveShape::Steps, .points = {{0, 0.03}, {12, 0.05}}}, .repaidFrom = 7, .maturityMonth = 24.4, .paymentPeriod = PaymentPeriod::HalfYearly, .repayment = Repayment::Annuity, .seniority = 2});
    plan.facilities.push_back({.id = 33, .name = "sculpted", .limit = 4e7, .drawUntil = 8, .spread = 0.03, .repaidFrom = 8, .maturityMonth = 30, .drawing = Drawing::Dates, .upfrontFee = 0.02, .paymentPeriod = PaymentPeriod::Quarterly, .repayment = Repayment::Sculpted, .targetDscr = 1.5, .seniority = 3, .sweepShare = 0.3});
    plan.facilities.push_back({.id = 34, .name = "notes", .limit = 3e7, .maturityMonth = 19.5, .drawing = Drawing::Dates, .paymentPeriod = PaymentPeriod::HalfYearly, .repayment = Repayment::Bullet, .seniority = 4});
    plan.facilities.push_back({.id = 35, .name = "fixed", .limit = 1e7, .openingBalance = 8e6, .drawFrom = -6, .maturityMonth = 15, .paymentPeriod = PaymentPeriod::Quarterly, .repayment = Repayment::FixedShare, .fixedShare = 0.1, .originalAmount = 1e7, .seniority = 5, .reserveMonths = 1});
    plan.facilities.push_back({.id = 36, .name = "revolver", .limit = 6e7, .drawUntil = 20, .maturityMonth = 25, .drawing = Drawing::Revolving, .undrawnFee = 0.004, .repayment = Repayment::Bullet, .seniority = 1});
    plan.fundings = {{.id = 90, .name = "tap", .facility = {33}, .month = 1.5, .amount = 1.5e7}, {.id = 91, .name = "notes", .facility = {34}, .month = 2, .amount = 2.5e7}, {.id = 92, .name = "round", .month = 3.25, .amount = 5e6}};
    plan.settings.taxRate = 0.23;
    plan.settings.openingLosses = 3e6;
    plan.settings.interestUntilService = InterestUntilService::Capitalised;
    plan.settings.minimumCash = 4e6;
    plan.settings.openingCash = 6e6;
    plan.settings.distributions = Distributions::Surplus;
}

}  // namespace

Plan<> everythingPlan()
{
    Plan<> plan;
    plan.settings.name = "Everything";
    plan.settings.horizonMonths = 26;
    plan.settings.fiscalYearEnd = 6;
    plan.settings.utilizationOver = 10;
    plan.settings.siteDelay = 0.5;
    plan.settings.demandDelay = 0.25;
    plan.settings.marketPriceShift = -0.05;
    plan.settings.gpuScale = 1.05;
    plan.settings.coverageWindow = 3;
    plan.counterparties = {{.id = 2000, .name = "Customer"}, {.id = 2001, .name = "Bank"}};
    addFleet(plan);
    addStorage(plan);
    addContracts(plan);
    plan.operations = {.staffFixed = 12, .staffEscalator = 0.03, .maintenanceShare = 0.02, .insuranceShare = 0.005, .softwarePerGpuYear = 120, .softwareEscalator = 0.05, .sgaFixedYear = 2e6, .sgaFrom = 1.5, .sgaEscalator = -0.02, .sgaShare = 0.04, .payableMonths = 2};
    plan.settings.bonusDepreciation = 0.4;
    plan.settings.openingPlant = 5e6;
    plan.settings.openingPlantMonths = 7.5;
    plan.investments = {
        {.id = 80, .name = "software", .facility = {31}, .total = 4e6, .startMonth = -2.5, .spentOverMonths = 6, .lifeMonths = 11},
        {.id = 81, .name = "parts", .purpose = InvestmentPurpose::Maintenance, .total = 2e6, .startMonth = 8, .spentOverMonths = 30},
    };
    plan.commitments = {{.id = 70, .name = "storage deal", .total = 2e7, .startMonth = -2, .termMonths = 20, .firmShare = 0.4, .referenceGpus = 6000, .paymentTermMonths = 3}, {.id = 71, .name = "late", .total = 3e6, .startMonth = 10.5, .termMonths = 0}};
    addDebt(plan);
    return plan;
}

}  // namespace headroom
