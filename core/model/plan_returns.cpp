// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_returns.h"

#include <algorithm>
#include <cmath>

#include "model/returns.h"

namespace headroom {

namespace {

constexpr double monthsOfYear = 12;

/// A flow smaller than 1e-9 of the plan's largest is the rounding of what cancelled: it has no sign to be counted.
double roundingOf(const Ledger<double>& ledger)
{
    double largest = std::abs(ledger.constant(Figure::OpeningInvested));
    for (int t = 0; t < ledger.columns().horizon; ++t)
        for (const Figure part : {Figure::OperatingCashFlow, Figure::InvestingCashFlow, Figure::DebtDrawn, Figure::DebtService}) largest = std::max(largest, std::abs(ledger.at(part, 0, t)));
    return 1e-9 * largest;
}

DatedFlow read(const Plan<>& plan, const Ledger<double>& ledger, Figure flow, Figure opening, Figure closing)
{
    const double rounding = roundingOf(ledger);
    const auto cleaned = [&](double value) { return std::abs(value) <= rounding ? 0.0 : value; };
    DatedFlow result{.opening = cleaned(-ledger.constant(opening)), .months = {}};
    const int horizon = ledger.columns().horizon;
    for (int t = 0; t < horizon; ++t) result.months.push_back(cleaned(ledger.at(flow, 0, t) + (t == horizon - 1 ? ledger.constant(closing) : 0)));
    if (plan.settings.flowTiming == FlowTiming::MonthEnd) return result;
    const Calendar calendar(plan.settings.start, plan.settings.hours, plan.settings.fiscalYearEnd);
    std::vector<double> years(static_cast<std::size_t>(horizon + 11 - calendar.monthOfYear(horizon - 1)), 0.0);
    for (int t = 0; t < horizon; ++t) years[static_cast<std::size_t>(t + 11 - calendar.monthOfYear(t))] += result.months[static_cast<std::size_t>(t)];
    result.months = std::move(years);
    return result;
}

struct Rates {
    Figure rate, roots, modified, modifiedExists;
};

void writeRates(Ledger<double>& ledger, const DatedFlow& flow, double yearlyRate, const Rates& figures)
{
    const InternalRate found = internalRate(flow.opening, flow.months, monthsOfYear);
    ledger.write(figures.rate, 0, found.rate.value_or(0));
    ledger.write(figures.roots, 0, found.kind == RateKind::None ? 0 : found.kind == RateKind::One ? 1 : static_cast<double>(found.roots.size()));
    const auto modified = modifiedInternalRate(flow.opening, flow.months, monthsOfYear, yearlyRate, yearlyRate);
    ledger.write(figures.modified, 0, modified.value_or(0));
    ledger.write(figures.modifiedExists, 0, modified ? 1 : 0);
}

}  // namespace

DatedFlow projectFlow(const Plan<>& plan, const Ledger<double>& ledger) { return read(plan, ledger, Figure::ProjectFlow, Figure::OpeningInvested, Figure::ClosingProject); }
DatedFlow equityFlow(const Plan<>& plan, const Ledger<double>& ledger) { return read(plan, ledger, Figure::EquityFlow, Figure::OpeningStake, Figure::ClosingEquity); }

void writeReturns(const Plan<>& plan, Ledger<double>& ledger)
{
    const auto& settings = plan.settings;
    const DatedFlow project = projectFlow(plan, ledger);
    writeRates(ledger, project, settings.discountRate, {Figure::ProjectIrr, Figure::ProjectIrrRoots, Figure::ProjectMirr, Figure::ProjectMirrExists});
    writeRates(ledger, equityFlow(plan, ledger), settings.costOfEquity, {Figure::EquityIrr, Figure::EquityIrrRoots, Figure::EquityMirr, Figure::EquityMirrExists});
    const auto simple = payback(project.opening, project.months);
    const auto discounted = discountedPayback(project.opening, project.months, std::pow(1 + settings.discountRate, 1 / monthsOfYear) - 1);
    ledger.write(Figure::Payback, 0, simple.value_or(0));
    ledger.write(Figure::PaybackExists, 0, simple ? 1 : 0);
    ledger.write(Figure::DiscountedPayback, 0, discounted.value_or(0));
    ledger.write(Figure::DiscountedPaybackExists, 0, discounted ? 1 : 0);
}

bool isReadOff(Figure figure)
{
    switch (figure) {
    case Figure::ProjectIrr:
    case Figure::ProjectIrrRoots:
    case Figure::ProjectMirr:
    case Figure::ProjectMirrExists:
    case Figure::EquityIrr:
    case Figure::EquityIrrRoots:
    case Figure::EquityMirr:
    case Figure::EquityMirrExists:
    case Figure::Payback:
    case Figure::PaybackExists:
    case Figure::DiscountedPayback:
    case Figure::DiscountedPaybackExists: return true;
    default: return false;
    }
}

}  // namespace headroom
