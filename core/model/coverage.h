// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Revenue coverage (MODEL §10): contracted receipts, prepayments aside, over obligations, both over a
/// trailing window that lies wholly after the first month counted. Both are cash: payables are not yet obligations.
namespace headroom {

/// What the running minimum starts from where no coverage exists yet.
inline constexpr double noCoverageYet = 1e9;

template <class Num>
void prepareCoverage(const Context<Num>& c)
{
    c.ledger.write(Figure::LowestCoverageSoFar, 0, -1, Num(noCoverageYet));
    c.ledger.write(Figure::LowestCoverageMonth, 0, -1, Num(-1));
}

template <class Num>
void monthObligations(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> all;
    all.add(ledger.at(Figure::DebtService, 0, t));
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) all.add(ledger.at(Figure::FacilityUndrawnFee, f, t));
    all.add(ledger.at(Figure::SupplierPayments, 0, t));
    all.add(ledger.at(Figure::OperatingCostPaid, 0, t));
    all.add(ledger.at(Figure::Tax, 0, t));
    // Customers are owed what is left of a prepayment at the end of its contract.
    all.add(ledger.at(Figure::PrepaymentsRepaid, 0, t));
    ledger.write(Figure::Obligations, 0, t, all.value());

    if (c.plan.settings.coverageFrom) {
        ledger.write(Figure::Counting, 0, t, select(c.month(t) + 1.0 > *c.plan.settings.coverageFrom, Num(1), Num(0)));
    } else {
        const Num billing = select(ledger.at(Figure::ContractServedHours, 0, t) > Num(least), Num(1), Num(0));
        ledger.write(Figure::Counting, 0, t, max(ledger.before(Figure::Counting, 0, t), billing));
    }
    ledger.write(Figure::MonthsCounted, 0, t, ledger.before(Figure::MonthsCounted, 0, t) + ledger.at(Figure::Counting, 0, t));
    ledger.write(Figure::Shortfall, 0, t, ledger.at(Figure::Counting, 0, t) * positive(ledger.at(Figure::Obligations, 0, t) - ledger.at(Figure::ContractReceiptsTotal, 0, t)));
}

template <class Num>
Num trailing(const Context<Num>& c, Figure figure, int t)
{
    return c.ledger.total(figure, 0, t + 1 - c.plan.settings.coverageWindow, t + 1);
}

template <class Num>
void monthCoverage(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    monthObligations(c, t);
    ledger.write(Figure::WindowReceipts, 0, t, trailing(c, Figure::ContractReceiptsTotal, t));
    ledger.write(Figure::WindowMarket, 0, t, trailing(c, Figure::MarketRevenue, t));
    ledger.write(Figure::WindowObligations, 0, t, trailing(c, Figure::Obligations, t));
    const Num owed = ledger.at(Figure::WindowObligations, 0, t);
    const Num received = ledger.at(Figure::WindowReceipts, 0, t);
    const double window = c.plan.settings.coverageWindow;
    const Num owes = select(owed > Num(least), Num(1), Num(0));
    ledger.write(Figure::CoverageExists, 0, t, select(ledger.at(Figure::MonthsCounted, 0, t) > Num(window - 0.5), owes, Num(0)));
    const Num exists = ledger.at(Figure::CoverageExists, 0, t);
    ledger.write(Figure::Coverage, 0, t, exists * received / max(owed, Num(least)));
    ledger.write(Figure::TotalCoverage, 0, t, exists * (received + ledger.at(Figure::WindowMarket, 0, t)) / max(owed, Num(least)));
    ledger.write(Figure::WindowShortfall, 0, t, exists * positive(owed - received));

    const Num coverage = ledger.at(Figure::Coverage, 0, t);
    const Num lowest = ledger.before(Figure::LowestCoverageSoFar, 0, t);
    const Num candidate = select(exists > Num(0.5), coverage, Num(noCoverageYet));
    ledger.write(Figure::LowestCoverageMonth, 0, t, select(candidate < lowest, c.month(t), ledger.before(Figure::LowestCoverageMonth, 0, t)));
    ledger.write(Figure::LowestCoverageSoFar, 0, t, min(lowest, candidate));
    // A coverage of 1 to 1e-9 is 1.
    ledger.write(Figure::MonthsBelowSoFar, 0, t, ledger.before(Figure::MonthsBelowSoFar, 0, t) + exists * select(coverage < Num(1.0 - 1e-9), Num(1), Num(0)));
    ledger.write(Figure::LargestShortfallSoFar, 0, t, max(ledger.before(Figure::LargestShortfallSoFar, 0, t), ledger.at(Figure::WindowShortfall, 0, t)));
}

}  // namespace headroom
