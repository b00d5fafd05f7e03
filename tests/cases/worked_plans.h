// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/small_plan.h"

/// Published worked cases as plans: months of 730 hours, so that a year has the 8,760 hours that their sources count.
namespace headroom::testing {

/// GPUs on a leased site of their size, all of them up, working the share `use` of the time; power is paid for the load.
inline Plan<> rentedGpus(double gpus, double unitCost, double kw, double use)
{
    Plan<> plan = smallPlan();
    plan.settings.horizonMonths = 60;
    plan.settings.utilizationStart = plan.settings.utilizationEnd = use;
    plan.settings.marketBilling = MarketBilling::Useful;
    plan.skus[0].serverKw = kw;
    plan.skus[0].marketDemandGpus = flat(gpus);
    plan.sites[0].tenure = Tenure::Leased;
    plan.sites[0].criticalItMw = gpus * kw / 1000;
    plan.sites[0].rentPerKwMonth = 0;
    plan.sites[0].leaseEscalator = 0;
    plan.tranches[0].gpus = gpus;
    plan.tranches[0].unitCost = unitCost;
    return plan;
}

/// Paid for in full before month 0, so that the cost stands at time 0.
inline void payBeforeMonth0(Plan<>& plan)
{
    plan.tranches[0].depositShare = 1;
    plan.tranches[0].depositLeadMonths = 1;
}

/// C1: 1 GW of critical load under 400,000 GPUs at 80 % average use, each asset charged over its own life at 5 %.
inline Plan<> oneGigawatt()
{
    Plan<> plan = smallPlan();
    plan.settings.utilizationStart = plan.settings.utilizationEnd = 0.8;
    plan.settings.discountRate = 0.05;
    plan.skus[0].serverPrice = 15e9 / 400'000;
    plan.skus[0].serverKw = 2.5;
    plan.skus[0].networkCostPerGpu = 2e9 / 400'000;
    plan.skus[0].networkLifeMonths = 72;
    plan.tranches[0].gpus = 400'000;
    plan.sites[0].criticalItMw = 1'000;
    plan.sites[0].pue = 1.1;
    plan.sites[0].energyPrice = flat(0.07);
    plan.sites[0].buildCostPerMw = 5e6;
    plan.sites[0].plantLifeMonths = 120;
    plan.operations = {.staffPerMw = 0, .staffPerThousandGpus = 0, .costPerPersonYear = 250'000, .staffFixed = 300};
    return plan;
}

/// C3: a project of 8,192 H100, half of it borrowed, in yearly steps and with flows at year ends.
inline Plan<> projectOf8192()
{
    Plan<> plan = rentedGpus(8'192, 33'000, 1.3, 0.8);
    payBeforeMonth0(plan);
    plan.settings.start = {2025, 1};
    plan.settings.utilizationStart = 0.8 * 0.8;
    plan.settings.utilizationFrom = 12;
    plan.settings.discountRate = 0.12;
    plan.settings.costOfEquity = 0.18;
    plan.settings.flowTiming = FlowTiming::YearEnd;
    plan.settings.taxRate = 0.21;
    plan.settings.lossLimit = 0;
    plan.settings.coverageWindow = 12;
    plan.sites[0].rentPerKwMonth = 180;
    plan.skus[0].salvageShare = 0.1;
    plan.skus[0].marketPrice = {.shape = CurveShape::Steps, .points = {}};
    double price = 2.5;
    for (int year = 0; year < 5; ++year, price *= 0.95) plan.skus[0].marketPrice.points.push_back({12.0 * year, price});
    plan.operations.maintenanceShare = 0.03;
    plan.operations.insuranceShare = 0.01;
    plan.operations.sgaShare = 0.08;
    plan.facilities.push_back({.id = 10, .name = "term loan", .limit = 135'168'000, .openingBalance = 135'168'000, .drawFrom = -12, .drawUntil = 0, .baseRate = flat(0.08), .spread = 0, .repaidFrom = 0, .maturityMonth = 60, .paymentPeriod = PaymentPeriod::Yearly});
    return plan;
}

/// C6: DDTL 1.0 from 31 December 2024 on, 115 a quarter, 5 % of the original 2,300, in millions.
inline Plan<> amortisedLoan()
{
    Plan<> plan = smallPlan();
    plan.settings.start = {2025, 1};
    plan.settings.horizonMonths = 48;
    plan.facilities.push_back({.id = 10, .name = "DDTL 1.0", .limit = 2.3e9, .openingBalance = 2'012.5e6, .drawFrom = -24, .drawUntil = -12, .baseRate = flat(0.043), .spread = 0.0962, .repaidFrom = -12, .maturityMonth = 39, .paymentPeriod = PaymentPeriod::Quarterly, .repayment = Repayment::FixedShare, .fixedShare = 0.05, .originalAmount = 2.3e9});
    return plan;
}

/// C7: a loan sculpted to 1.4 on the cash of one contract, drawn up to what a lender would size.
inline Plan<> sculptedLoan()
{
    Plan<> plan = smallPlanWith({.id = 8, .name = "ten years", .gpus = 90, .price = 3, .startMonth = 6, .termMonths = 54, .rampMonths = 12, .paymentTermMonths = 2, .takeOrPay = 1, .expectedUse = 1, .escalator = 0.03});
    plan.settings.horizonMonths = 72;
    plan.tranches[0].facility = {10};
    plan.tranches[0].paymentTermsMonths = 3;
    plan.tranches[0].unitCost = 60'000;
    plan.facilities.push_back({.id = 10, .name = "sculpted", .limit = 1e9, .advanceRate = 1, .drawFrom = 0, .drawUntil = 9, .baseRate = flat(0.04), .spread = 0.0225, .repaidFrom = 12, .maturityMonth = 60, .repayment = Repayment::Sculpted, .targetDscr = 1.4, .dscrWindow = DscrWindow::Three});
    return plan;
}

}  // namespace headroom::testing
