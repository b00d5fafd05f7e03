// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discounting.h"
#include "model/other_assets.h"

/// The constants behind the headline figures: what needs all months (MODEL §10).
namespace headroom {

template <class Num>
void totalCapex(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::TotalCapex, 0, ledger.total(Figure::Capex));
    for (std::size_t category = 0; category < capexCategories; ++category) ledger.write(after(Figure::TotalCapexServers, category), 0, ledger.total(after(Figure::CapexServers, category)));
    Sum<Num> before, later;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        before.add(ledger.constant(Figure::TrancheCapexBefore, k));
        later.add(ledger.constant(Figure::TrancheCapexAfter, k));
    }
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) {
        before.add(ledger.constant(Figure::SiteBuildCapexBefore, s));
        later.add(ledger.constant(Figure::SiteBuildCapexAfter, s));
    }
    const Num end = c.month(ledger.columns().horizon - 1) + 1.0;
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) {
        const auto& investment = c.plan.investments[i];
        const Num untilEnd = investmentSpent(c, i, end - investment.startMonth);
        before.add(investmentSpent(c, i, Num(0) - investment.startMonth));
        later.add(investment.total - untilEnd);
    }
    ledger.write(Figure::CapexBefore, 0, before.value());
    ledger.write(Figure::CapexAfter, 0, later.value());
}

template <class Num>
void totalHours(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int final = ledger.columns().horizon - 1;
    ledger.write(Figure::TotalInstalled, 0, ledger.total(Figure::InstalledHours));
    ledger.write(Figure::TotalUp, 0, ledger.total(Figure::UpHours));
    ledger.write(Figure::TotalSold, 0, ledger.total(Figure::SoldHours));
    ledger.write(Figure::TotalLost, 0, ledger.total(Figure::LostHours));
    ledger.write(Figure::TotalWaste, 0, ledger.total(Figure::Waste));
    ledger.write(Figure::TotalWasteOurs, 0, ledger.total(Figure::WasteOurs));
    ledger.write(Figure::TotalWasteCustomers, 0, ledger.total(Figure::WasteCustomers));
    ledger.write(Figure::TotalRecoverable, 0, ledger.total(Figure::Recoverable));
    ledger.write(Figure::TotalRecoverableHours, 0, ledger.total(Figure::RecoverableHours));
    ledger.write(Figure::TotalStranded, 0, ledger.total(Figure::StrandedCost));
    const Num up = ledger.constant(Figure::TotalUp);
    ledger.write(Figure::MeanAchieved, 0, quotient(ledger.total(Figure::ProductiveHours), up));
    ledger.write(Figure::MeanEffective, 0, quotient(ledger.total(Figure::ProductiveHours), ledger.constant(Figure::TotalInstalled)));
    ledger.write(Figure::MeanCommercial, 0, quotient(ledger.total(Figure::BilledHours), up));
    ledger.write(Figure::MeanCeiling, 0, quotient(ledger.total(Figure::CeilingHours), up));
    ledger.write(Figure::FinalTarget, 0, ledger.at(Figure::TargetUtilization, 0, final));
    ledger.write(Figure::FinalAchieved, 0, ledger.at(Figure::AchievedUtilization, 0, final));
    ledger.write(Figure::FinalCeiling, 0, ledger.at(Figure::UtilizationCeiling, 0, final));
    ledger.write(Figure::FinalUp, 0, ledger.at(Figure::UpHours, 0, final));
}

/// The dearest recall of any offline tier in any month, and how long it takes.
template <class Num>
void totalRecall(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    Highest<Num> cost, atMarket, hours;
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) {
        if (c.plan.tiers[i].access == Access::Online) continue;
        for (int t = 0; t < ledger.columns().horizon; ++t) {
            cost.add(ledger.at(Figure::TierRecallCost, i, t));
            atMarket.add(ledger.at(Figure::TierRecallCostAtMarket, i, t));
            hours.add(ledger.at(Figure::TierRecallHours, i, t));
        }
    }
    ledger.write(Figure::RecallCost, 0, cost.value());
    ledger.write(Figure::RecallCostAtMarket, 0, atMarket.value());
    ledger.write(Figure::RecallHours, 0, hours.value());
}

template <class Num>
void totalCoverage(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    const int final = ledger.columns().horizon - 1;
    ledger.write(Figure::CoverageMonths, 0, ledger.total(Figure::CoverageExists));
    ledger.write(Figure::LowestCoverage, 0, select(ledger.constant(Figure::CoverageMonths) > Num(0.5), ledger.at(Figure::LowestCoverageSoFar, 0, final), Num(0)));
    ledger.write(Figure::LowestCoverageAt, 0, ledger.at(Figure::LowestCoverageMonth, 0, final));
    ledger.write(Figure::MonthsBelow, 0, ledger.at(Figure::MonthsBelowSoFar, 0, final));
    ledger.write(Figure::LargestShortfall, 0, ledger.at(Figure::LargestShortfallSoFar, 0, final));
    ledger.write(Figure::TotalShortfall, 0, ledger.total(Figure::Shortfall));
    ledger.write(Figure::TotalObligations, 0, ledger.total(Figure::Obligations));
    Highest<Num> peak;
    for (int t = 0; t <= final; ++t) peak.add(ledger.at(Figure::DebtBalance, 0, t));
    ledger.write(Figure::PeakDebt, 0, peak.value());
}

/// Concentration: contracts that name no customer count as one.
template <class Num>
void totalCustomers(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::TotalContractRevenue, 0, ledger.total(Figure::ContractRevenueTotal));
    ledger.write(Figure::TotalMarketRevenue, 0, ledger.total(Figure::MarketRevenue));
    ledger.write(Figure::OpeningBacklog, 0, ledger.at(Figure::Backlog, 0, 0));
    ledger.write(Figure::OpeningRpo, 0, ledger.at(Figure::Rpo, 0, 0));
    const Num revenue = ledger.constant(Figure::TotalContractRevenue);
    const Num rpo = ledger.constant(Figure::OpeningRpo);
    Highest<Num> largest, largestOfRpo;
    Sum<Num> squares, namedRevenue, namedRpo;
    const auto count = [&](const Num& revenueShare, const Num& rpoShare) {
        largest.add(revenueShare);
        largestOfRpo.add(rpoShare);
        squares.add(revenueShare * revenueShare);
    };
    for (std::size_t who = 0; who < c.plan.counterparties.size(); ++who) {
        const Num total = ledger.total(Figure::CustomerRevenue, who);
        namedRevenue.add(total);
        namedRpo.add(ledger.at(Figure::CustomerRpo, who, 0));
        count(quotient(total, revenue), quotient(ledger.at(Figure::CustomerRpo, who, 0), rpo));
    }
    count(quotient(positive(revenue - namedRevenue.value()), revenue), quotient(positive(rpo - namedRpo.value()), rpo));
    ledger.write(Figure::LargestCustomer, 0, largest.value());
    ledger.write(Figure::LargestCustomerOfRpo, 0, largestOfRpo.value());
    ledger.write(Figure::CustomerConcentration, 0, 10000.0 * squares.value());

    const int last = ledger.columns().last;
    // The backlog is that at the end of month 0, and ages from there.
    const int two = 25 < last ? 25 : last, four = 49 < last ? 49 : last;
    ledger.write(Figure::BacklogWithin24, 0, ledger.total(Figure::BacklogDue, 0, 1, two));
    ledger.write(Figure::BacklogWithin48, 0, ledger.total(Figure::BacklogDue, 0, two, four));
    ledger.write(Figure::BacklogBeyond48, 0, ledger.total(Figure::BacklogDue, 0, four, last));
    Sum<Num> lapsing;
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i)
        if (const auto& early = c.plan.contracts[i].earlyEndMonth) lapsing.add(ledger.constant(Figure::ContractSignedAtStart, i) * ledger.constant(Figure::ContractForgoneValue, i) * clamp(*early, Num(0), Num(1)));
    ledger.write(Figure::BacklogLapsing, 0, lapsing.value());
}

}  // namespace headroom
