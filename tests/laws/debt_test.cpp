// SPDX-License-Identifier: GPL-3.0-or-later
// Laws 9 and 10 of MODEL §13, on generated plans whose loans are of one kind.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "model/plan_returns.h"
#include "support/compare.h"
#include "support/generate.h"

namespace headroom::testing {
namespace {

int whole(int low, int high) { return *rc::gen::inRange(low, high + 1); }

/// A plan whose customers pay and whose first loan is the only one, whole months, drawn before its grace ends.
Plan<> withOneLoan(Plan<> plan, Repayment repayment)
{
    plan.fundings.clear();
    plan.facilities.resize(1);
    auto& loan = plan.facilities.front();
    for (auto& tranche : plan.tranches) tranche.facility = {loan.id};
    for (auto& site : plan.sites) site.facility = {};
    for (auto& tier : plan.tiers) tier.facility = {};
    for (auto& investment : plan.investments) investment.facility = {};
    loan.repayment = repayment;
    loan.drawing = Drawing::Capex;
    loan.openingBalance = 0;
    loan.drawFrom = 0;
    loan.drawUntil = whole(3, 12);
    loan.repaidFrom = loan.drawUntil + whole(0, 6);
    loan.paymentPeriod = static_cast<PaymentPeriod>(whole(0, 3));
    loan.maturityMonth = loan.repaidFrom + monthsOf(loan.paymentPeriod) * whole(2, 10);
    loan.sweepShare = 0;
    return plan;
}

RC_GTEST_PROP(Debt, AnAnnuityHasEqualServiceInEveryPeriod, (const Plan<>& drawn))
{
    RC_PRE(!drawn.facilities.empty());
    const Statement s(withOneLoan(drawn, Repayment::Annuity));
    const auto& loan = s.plan().facilities.front();
    const int period = monthsOf(loan.paymentPeriod), maturity = static_cast<int>(loan.maturityMonth);
    const double first = s.at(Figure::FacilityService, 0, static_cast<int>(loan.repaidFrom) + period - 1);
    RC_CLASSIFY(first > 1);
    // Where a rate that rises makes the interest of a period more than the level service, principal is 0 and service is more.
    bool clamped = false;
    for (int t = static_cast<int>(loan.repaidFrom); t < maturity; ++t) clamped = clamped || ((maturity - 1 - t) % period == 0 && s.at(Figure::FacilityPrincipal, 0, t) <= 0);
    RC_CLASSIFY(clamped);
    for (int t = static_cast<int>(loan.repaidFrom); t < maturity && !clamped; ++t) {
        const bool due = (maturity - 1 - t) % period == 0;
        RC_ASSERT(near(s.at(Figure::FacilityService, 0, t), due ? first : 0, first));
    }
    RC_ASSERT(s.at(Figure::FacilityBalance, 0, maturity - 1) == 0.0);
}

RC_GTEST_PROP(Debt, SculptedHasDscrKInEveryWindowAfterTheGrace, (const Plan<>& drawn))
{
    RC_PRE(!drawn.facilities.empty());
    Plan<> plan = withOneLoan(drawn, Repayment::Sculpted);
    plan.facilities.front().dscrWindow = DscrWindow::Twelve;
    const Statement s(plan);
    const auto& loan = plan.facilities.front();
    const int period = monthsOf(loan.paymentPeriod), grace = static_cast<int>(loan.repaidFrom), maturity = static_cast<int>(loan.maturityMonth);
    const double k = s.at(Figure::FacilityLendersDscr, 0, grace);
    double clamped = k > 0 ? 0 : 1;
    for (int t = grace; t < maturity; ++t) {
        const bool due = (maturity - 1 - t) % period == 0;
        const double principal = s.at(Figure::FacilityPrincipal, 0, t);
        if (s.at(Figure::CashBeforeTax, t) <= 0 || (due && principal <= 0)) clamped = 1;
    }
    RC_CLASSIFY(clamped == 0);
    // Capacity never lets lenders see less than their target.
    RC_ASSERT(k == 0 || k >= loan.targetDscr * (1 - 1e-9));
    for (int t = grace + 11; t < maturity && clamped == 0; ++t) {
        if ((t + 1 - grace) % period != 0) continue;
        const double cash = s.ledger().total(Figure::CashBeforeTax, 0, t - 11, t + 1), service = s.at(Figure::FacilityWindowService, 0, t);
        if (12 % period == 0) RC_ASSERT(std::abs(cash / service - k) <= 1e-7 * k);
    }
    RC_ASSERT(s.at(Figure::FacilityBalance, 0, maturity - 1) == 0.0);
    if (clamped == 0) RC_ASSERT(near(s.ledger().total(Figure::FacilityRefinancing, 0), 0, loan.limit));
}

RC_GTEST_PROP(Debt, StaysWithinAdvanceTimesCostAndCfadsOfARankIsLessTheRanksBefore, (const Plan<>& plan))
{
    const Statement s(plan);
    std::vector<std::size_t> order(plan.facilities.size());
    for (std::size_t f = 0; f < order.size(); ++f) order[f] = f;
    std::ranges::stable_sort(order, {}, [&](std::size_t f) { return plan.facilities[f].seniority; });
    for (int t = 0; t < s.horizon(); ++t) {
        double left = s.at(Figure::Cfads, t);
        for (const std::size_t f : order) {
            RC_ASSERT(near(s.at(Figure::FacilityCash, f, t), left, std::abs(s.at(Figure::Cfads, t)) + s.at(Figure::DebtService, t)));
            left -= s.at(Figure::FacilityService, f, t);
        }
    }
    for (std::size_t f = 0; f < order.size(); ++f) {
        const auto& loan = plan.facilities[f];
        if (loan.drawing != Drawing::Capex) continue;
        for (int t = 0; t < s.horizon(); ++t) RC_ASSERT(s.at(Figure::FacilityDrawn, f, t) - loan.openingBalance <= loan.advanceRate * s.at(Figure::FacilityFundedCost, f, t) * (1 + 1e-9) + 1e-6);
    }
}

RC_GTEST_PROP(Debt, WithoutItEquityFlowIsProjectFlow, (const Plan<>& drawn))
{
    Plan<> plan = drawn;
    plan.facilities.clear();
    plan.fundings.clear();
    for (auto& tranche : plan.tranches) tranche.facility = {};
    for (auto& site : plan.sites) site.facility = {};
    for (auto& tier : plan.tiers) tier.facility = {};
    for (auto& investment : plan.investments) investment.facility = {};
    plan.settings.openingCash = plan.settings.minimumCash = 0;
    plan.settings.sponsorSupport = SponsorSupport::On;
    const Statement s(plan);
    double scale = 1;
    for (int t = 0; t < s.horizon(); ++t) scale = std::max(scale, std::abs(s.at(Figure::ProjectFlow, t)));
    for (int t = 0; t < s.horizon(); ++t) RC_ASSERT(near(s.at(Figure::EquityFlow, t), s.at(Figure::ProjectFlow, t), scale));
    RC_ASSERT(near(s.constant(Figure::OpeningStake), s.constant(Figure::OpeningInvested), std::abs(s.constant(Figure::OpeningInvested))));
}

RC_GTEST_PROP(Debt, TheNpvAtTheIrrIsZero, (const Plan<>& plan))
{
    const Statement s(plan);
    RC_CLASSIFY(s.constant(Figure::ProjectIrrRoots) == 1);
    if (s.constant(Figure::ProjectIrrRoots) != 1) return;
    const double rate = s.constant(Figure::ProjectIrr);
    const auto flow = projectFlow(plan, s.ledger());
    double value = flow.opening, absolute = std::abs(flow.opening);
    for (std::size_t t = 0; t < flow.months.size(); ++t) {
        const double part = flow.months[t] * std::pow(1 + rate, -(static_cast<double>(t) + 1) / 12);
        value += part;
        absolute += std::abs(part);
    }
    RC_ASSERT(std::abs(value) <= 1e-7 * absolute);
}

RC_GTEST_PROP(Debt, TaxOfAFiscalYearIsOnItsProfitWhateverItsMonths, (const Plan<>& plan))
{
    // A month's tax takes what the months before it paid off the tax of the year to date: only the year's profit counts.
    const Statement s(plan);
    double losses = plan.settings.openingLosses, profit = 0, paid = 0, scale = 1;
    for (int t = 0; t < s.horizon(); ++t) {
        profit += s.at(Figure::TaxableProfit, t);
        paid += s.at(Figure::Tax, t);
        scale = std::max({scale, std::abs(profit), losses});
        const bool ends = t + 1 == s.horizon() || s.at(Figure::YearBegins, t + 1) == 1;
        if (!ends) continue;
        const double used = std::min(losses, plan.settings.lossLimit * std::max(profit, 0.0));
        RC_ASSERT(near(paid, plan.settings.taxRate * (std::max(profit, 0.0) - used), scale));
        losses += std::max(-profit, 0.0) - used;
        RC_ASSERT(near(s.at(Figure::LossesCarried, t), losses, scale));
        profit = paid = 0;
    }
}

}  // namespace
}  // namespace headroom::testing
