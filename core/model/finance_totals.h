// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/balance_sheet.h"
#include "model/discounting.h"

/// Values of flows and the headline figures of debt and equity (MODEL §10), in what needs all months.
namespace headroom {

/// Flows stand at the end of their month, or of the fiscal year that holds it: then a year's factor is that of its last
/// month, eleven after its first. Month 0 may lie within a year.
template <class Num>
void prepareFlowFactors(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::EquityStep, 0, 1.0 / monthlyFactor(c.plan.settings.costOfEquity));
    ledger.write(Figure::EquityDiscount, 0, -1, Num(1));
    const double monthsOfFirstYear = 12 - c.structure.calendar.monthOfYear(0);
    ledger.write(Figure::FlowFactor, 0, -1, power(ledger.constant(Figure::DiscountStep), Num(monthsOfFirstYear)));
    ledger.write(Figure::EquityFlowFactor, 0, -1, power(ledger.constant(Figure::EquityStep), Num(monthsOfFirstYear)));
    ledger.write(Figure::YearStep, 0, power(ledger.constant(Figure::DiscountStep), Num(11)));
    ledger.write(Figure::EquityYearStep, 0, power(ledger.constant(Figure::EquityStep), Num(11)));
}

template <class Num>
void monthFlowFactors(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::EquityDiscount, 0, t, ledger.before(Figure::EquityDiscount, 0, t) * ledger.constant(Figure::EquityStep));
    const Num& begins = ledger.at(Figure::YearBegins, 0, t);
    const bool yearly = c.plan.settings.flowTiming == FlowTiming::YearEnd;
    const auto factor = [&](Figure discount, Figure flow, Figure yearStep) {
        if (!yearly) return ledger.at(discount, 0, t);
        return begins * ledger.at(discount, 0, t) * ledger.constant(yearStep) + (1.0 - begins) * ledger.before(flow, 0, t);
    };
    ledger.write(Figure::FlowFactor, 0, t, factor(Figure::DiscountFactor, Figure::FlowFactor, Figure::YearStep));
    ledger.write(Figure::EquityFlowFactor, 0, t, factor(Figure::EquityDiscount, Figure::EquityFlowFactor, Figure::EquityYearStep));
}

/// What is summed over the months, each month's part kept.
template <class Num>
void monthValues(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::ProjectFlowPresent, 0, t, ledger.at(Figure::ProjectFlow, 0, t) * ledger.at(Figure::FlowFactor, 0, t));
    ledger.write(Figure::EquityFlowPresent, 0, t, ledger.at(Figure::EquityFlow, 0, t) * ledger.at(Figure::EquityFlowFactor, 0, t));
    const Num& discount = ledger.at(Figure::DiscountFactor, 0, t);
    ledger.write(Figure::DiscountedBilled, 0, t, discount * ledger.at(Figure::BilledHours, 0, t));
    ledger.write(Figure::DiscountedProductive, 0, t, discount * ledger.at(Figure::ProductiveHours, 0, t));
    const Num after = clamp(c.month(t) + 1.0 - ledger.constant(Figure::LastContractEnd), Num(0), Num(1));
    ledger.write(Figure::OverhangFalls, 0, t, after * (ledger.at(Figure::DebtService, 0, t) + ledger.at(Figure::RefinancingNeed, 0, t) + ledger.at(Figure::Rent, 0, t) + ledger.at(Figure::SupplierPayments, 0, t)));
    ledger.write(Figure::OverhangFallsPresent, 0, t, ledger.at(Figure::OverhangFalls, 0, t) * discount);
}

/// Closing values, in the last month: plant, receivables and deposits at book less what is owed; for the equity cash and
/// reserves besides, less the debt. Capitalised fees and interest are worth nothing to a buyer.
template <class Num>
void totalValue(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int final = ledger.columns().horizon - 1;
    const bool settles = c.plan.settings.closingValue == ClosingValue::Settled;
    const Num project = settles ? ledger.at(Figure::NetOperatingAssets, 0, final) : Num(0);
    // What is not distributed is counted as it comes in: what of it is kept, in reserves too, is no second flow.
    const Num cash = c.plan.settings.distributions == Distributions::Surplus ? ledger.at(Figure::Cash, 0, final) + ledger.at(Figure::RestrictedCash, 0, final) : Num(0);
    const Num owed = ledger.at(Figure::DebtBalance, 0, final) + ledger.at(Figure::AccruedInterest, 0, final) + ledger.at(Figure::Arrears, 0, final);
    ledger.write(Figure::ClosingProject, 0, project);
    ledger.write(Figure::ClosingEquity, 0, settles ? project + cash - owed : Num(0));
    const auto value = [&](Figure present, Figure factor, Figure opening, Figure closing) { return ledger.total(present) + ledger.constant(closing) * ledger.at(factor, 0, final) - ledger.constant(opening); };
    ledger.write(Figure::ProjectNpv, 0, value(Figure::ProjectFlowPresent, Figure::FlowFactor, Figure::OpeningInvested, Figure::ClosingProject));
    ledger.write(Figure::EquityNpv, 0, value(Figure::EquityFlowPresent, Figure::EquityFlowFactor, Figure::OpeningStake, Figure::ClosingEquity));
    ledger.write(Figure::PresentBilled, 0, ledger.total(Figure::DiscountedBilled));
    ledger.write(Figure::PresentProductive, 0, ledger.total(Figure::DiscountedProductive));
    ledger.write(Figure::BilledHourCost, 0, quotient(ledger.constant(Figure::PresentCost), ledger.constant(Figure::PresentBilled)));
    ledger.write(Figure::UsefulHourCost, 0, quotient(ledger.constant(Figure::PresentCost), ledger.constant(Figure::PresentProductive)));
}

template <class Num>
void totalDebt(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int final = ledger.columns().horizon - 1;
    ledger.write(Figure::DscrMonths, 0, ledger.total(Figure::DscrExists));
    const Num months = ledger.constant(Figure::DscrMonths);
    const auto exists = months > Num(0.5);
    ledger.write(Figure::LowestDscr, 0, select(exists, ledger.at(Figure::LowestDscrSoFar, 0, final), Num(0)));
    ledger.write(Figure::LowestDscrAt, 0, ledger.at(Figure::LowestDscrMonth, 0, final));
    ledger.write(Figure::AverageDscr, 0, quotient(ledger.total(Figure::Dscr), months));
    ledger.write(Figure::BreachMonths, 0, ledger.at(Figure::BreachesSoFar, 0, final));

    Sum<Num> capacity;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f)
        if (c.plan.facilities[f].repayment == Repayment::Sculpted) capacity.add(ledger.constant(Figure::FacilityCapacity, f));
    ledger.write(Figure::LlcrMonths, 0, ledger.total(Figure::LlcrExists));
    ledger.write(Figure::LowestLlcr, 0, select(ledger.constant(Figure::LlcrMonths) > Num(0.5), ledger.at(Figure::LowestLlcrSoFar, 0, final), Num(0)));
    ledger.write(Figure::DebtCapacity, 0, capacity.value());
    ledger.write(Figure::TotalRefinancing, 0, ledger.total(Figure::RefinancingNeed));
    ledger.write(Figure::OpeningNetDebt, 0, ledger.at(Figure::DebtBalance, 0, 0) + ledger.at(Figure::Arrears, 0, 0) - ledger.at(Figure::Cash, 0, 0) - ledger.at(Figure::RestrictedCash, 0, 0));
    ledger.write(Figure::BacklogToNetDebt, 0, quotient(ledger.at(Figure::Backlog, 0, 0), ledger.constant(Figure::OpeningNetDebt)));

    ledger.write(Figure::PeakFundingGap, 0, ledger.at(Figure::PeakFundingGapSoFar, 0, final));
    ledger.write(Figure::PeakFundingGapAt, 0, ledger.at(Figure::PeakFundingGapMonth, 0, final));
    ledger.write(Figure::TotalEquityContributed, 0, ledger.total(Figure::EquityContributed));
    ledger.write(Figure::TotalDistributions, 0, ledger.total(Figure::DistributionsPaid));
}

/// Ends of contracts and of obligations: leases, commitments and loans. A row without size ends nothing.
template <class Num>
void prepareOverhang(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const Num never = Num(-1e6);
    Num contracts = never, obligations = never;
    const auto extend = [&](Num& last, const Num& size, const Num& end) { last = max(last, select(size > Num(least), end, never)); };
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) extend(contracts, ledger.constant(Figure::ContractGpus, i), ledger.constant(Figure::ContractEnd, i));
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s)
        if (c.plan.sites[s].tenure == Tenure::Leased) extend(obligations, c.plan.sites[s].criticalItMw * c.plan.sites[s].rentPerKwMonth, ledger.constant(Figure::SitePowerEnd, s));
    for (std::size_t i = 0; i < c.plan.commitments.size(); ++i) extend(obligations, c.plan.commitments[i].total, ledger.constant(Figure::CommitmentEnd, i));
    for (const auto& facility : c.plan.facilities) extend(obligations, facility.limit + facility.openingBalance, facility.maturityMonth);
    ledger.write(Figure::OverhangExists, 0, select(contracts > never, select(obligations > never, Num(1), Num(0)), Num(0)));
    ledger.write(Figure::LastContractEnd, 0, max(contracts, Num(0)));
    ledger.write(Figure::LastObligation, 0, max(obligations, Num(0)));
    ledger.write(Figure::Overhang, 0, ledger.constant(Figure::OverhangExists) * positive(ledger.constant(Figure::LastObligation) - ledger.constant(Figure::LastContractEnd)));
}

/// What falls due after the last contract ends, up to the last month of any agreement.
template <class Num>
void totalOverhang(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int last = ledger.columns().last;
    ledger.write(Figure::OverhangDue, 0, ledger.constant(Figure::OverhangExists) * ledger.total(Figure::OverhangFalls, 0, 0, last));
    ledger.write(Figure::OverhangPresent, 0, ledger.constant(Figure::OverhangExists) * ledger.total(Figure::OverhangFallsPresent, 0, 0, last));
}

}  // namespace headroom
