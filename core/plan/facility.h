// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "plan/curve.h"
#include "plan/field.h"

namespace headroom {

/// What makes a facility pay out.
enum class Drawing { Capex, Dates, Revolving };
template <>
struct Choices<Drawing> {
    static constexpr std::array<Choice, 3> all{{{"capex", HR_TR("On the capex that it funds")}, {"dates", HR_TR("On dates")}, {"revolving", HR_TR("Revolving: what minimum cash lacks")}}};
};

enum class Repayment { EqualPrincipal, Annuity, FixedShare, Sculpted, Bullet };
template <>
struct Choices<Repayment> {
    static constexpr std::array<Choice, 5> all{{{"equal_principal", HR_TR("Equal principal")}, {"annuity", HR_TR("Annuity: equal service")}, {"fixed_share", HR_TR("A fixed share a period, the rest at maturity")}, {"sculpted", HR_TR("Sculpted to a target DSCR")}, {"bullet", HR_TR("All at maturity")}}};
};

/// Months between payments; interest accrues monthly.
enum class PaymentPeriod { Monthly, Quarterly, HalfYearly, Yearly };
template <>
struct Choices<PaymentPeriod> {
    static constexpr std::array<Choice, 4> all{{{"1", HR_TR("Monthly")}, {"3", HR_TR("Quarterly")}, {"6", HR_TR("Half-yearly")}, {"12", HR_TR("Yearly")}}};
};
constexpr int monthsOf(PaymentPeriod period) { return period == PaymentPeriod::Monthly ? 1 : period == PaymentPeriod::Quarterly ? 3 : period == PaymentPeriod::HalfYearly ? 6 : 12; }

/// The trailing months over which a covenant measures DSCR.
enum class DscrWindow { Twelve, Three, One };
template <>
struct Choices<DscrWindow> {
    static constexpr std::array<Choice, 3> all{{{"12", HR_TR("12 months")}, {"3", HR_TR("3 months")}, {"1", HR_TR("1 month")}}};
};
constexpr int monthsOf(DscrWindow window) { return window == DscrWindow::Twelve ? 12 : window == DscrWindow::Three ? 3 : 1; }

enum class CashTrap { Off, On };
template <>
struct Choices<CashTrap> {
    static constexpr std::array<Choice, 2> all{{{"off", HR_TR("A breach is shown")}, {"on", HR_TR("A breach traps the next month's distributions")}}};
};

/// A debt facility: what it pays out on, what it costs, how it is repaid and what it demands (MODEL §8).
template <class Num = double>
struct Facility {
    Id id = 0;
    std::string name = "Facility";
    Ref<EntityKind::Counterparty> lender;
    Num limit = 1e9;
    Num advanceRate = 0.7;
    Num openingBalance = 0;
    Num drawFrom = 0;
    Num drawUntil = 24;
    Curve<Num> baseRate{.start = 0.04, .points = {}};
    Num baseFloor = 0;
    Num spread = 0.04;
    Num repaidFrom = 12;
    Num maturityMonth = 72;
    Drawing drawing = Drawing::Capex;
    Num upfrontFee = 0;
    Num undrawnFee = 0;
    PaymentPeriod paymentPeriod = PaymentPeriod::Monthly;
    Repayment repayment = Repayment::EqualPrincipal;
    Num fixedShare = 0.05;
    std::optional<Num> originalAmount;
    Num targetDscr = 1.3;
    int seniority = 1;
    Num reserveMonths = 0;
    Num sweepShare = 0;
    std::optional<Num> minimumDscr;
    std::optional<Num> dscrFrom;
    DscrWindow dscrWindow = DscrWindow::Twelve;
    std::optional<Num> maximumLoanToValue;
    std::optional<Num> minimumRealisation;
    std::optional<Num> minimumLiquidity;
    CashTrap cashTrap = CashTrap::Off;

    static constexpr EntityKind kind = EntityKind::Facility;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the facility."), .section = HR_TR("Facility")}, &Facility::name);
        visit(Field{.key = "lender", .label = HR_TR("Lender"), .help = HR_TR("A counterparty.")}, &Facility::lender);
        visit(Field{.key = "limit", .label = HR_TR("Limit"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e7, 2e9}, .help = HR_TR("The most that can be drawn in total; what is repaid cannot be drawn again."), .section = HR_TR("Amount")}, &Facility::limit);
        visit(Field{.key = "advance_rate", .label = HR_TR("Advance rate"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.4, 0.95}, .help = HR_TR("Share of the funded capex that is drawn."), .when = only("drawing", "capex")}, &Facility::advanceRate);
        visit(Field{.key = "opening_balance", .label = HR_TR("Opening balance"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 5e8}, .help = HR_TR("Owed before month 0; counts as drawn.")}, &Facility::openingBalance);
        visit(Field{.key = "draw_from", .label = HR_TR("Drawn from"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 6}, .help = HR_TR("Start of the availability window."), .section = HR_TR("Draws")}, &Facility::drawFrom);
        visit(Field{.key = "draw_until", .label = HR_TR("Drawn until"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {6, 36}, .help = HR_TR("End of the availability window; a month before maturity at the latest.")}, &Facility::drawUntil);
        visit(Field{.key = "base_rate", .label = HR_TR("Base rate"), .unit = Unit::RatePerYear, .min = -0.05, .max = 1, .typical = {0.02, 0.06}, .help = HR_TR("Reference rate, nominal: a month costs a twelfth. A curve that grows beyond 100 % counts as 100 %."), .section = HR_TR("Interest")}, &Facility::baseRate);
        visit(Field{.key = "base_floor", .label = HR_TR("Floor of the base rate"), .unit = Unit::RatePerYear, .min = -0.05, .max = 1, .typical = {0, 0.02}, .help = HR_TR("The base rate never counts for less.")}, &Facility::baseFloor);
        visit(Field{.key = "spread", .label = HR_TR("Spread"), .unit = Unit::RatePerYear, .min = 0, .max = 1, .typical = {0.01, 0.1}, .help = HR_TR("Added to the base rate.")}, &Facility::spread);
        visit(Field{.key = "repaid_from", .label = HR_TR("Repaid from"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 24}, .help = HR_TR("End of the grace: principal is repaid from here to maturity."), .section = HR_TR("Repayment"), .when = except("repayment", "bullet")}, &Facility::repaidFrom);
        visit(Field{.key = "maturity_month", .label = HR_TR("Maturity"), .unit = Unit::Month, .min = 1, .max = 720, .typical = {36, 84}, .help = HR_TR("Nothing is owed from here on.")}, &Facility::maturityMonth);
        visit(Field{.key = "repayment", .label = HR_TR("Repayment"), .since = 2, .help = HR_TR("How principal comes back. A balloon or bullet at maturity is a refinancing need, shown apart from debt service.")}, &Facility::repayment);
        visit(Field{.key = "payment_period", .label = HR_TR("Payments"), .since = 2, .help = HR_TR("Interest accrues monthly and is paid with principal at the end of each period; periods are counted back from maturity.")}, &Facility::paymentPeriod);
        visit(Field{.key = "fixed_share", .label = HR_TR("Share repaid a period"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.01, 0.1}, .since = 2, .help = HR_TR("Of the original amount."), .when = only("repayment", "fixed_share")}, &Facility::fixedShare);
        visit(Field{.key = "original_amount", .label = HR_TR("Original amount"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e7, 2e9}, .since = 2, .help = HR_TR("Empty: what has been drawn so far."), .when = only("repayment", "fixed_share")}, &Facility::originalAmount);
        visit(Field{.key = "target_dscr", .label = HR_TR("Target DSCR"), .unit = Unit::Ratio, .min = 0.5, .max = 20, .typical = {1.1, 1.8}, .absent = 1.3, .since = 2, .help = HR_TR("Lenders size the loan so that cash available before tax is this many times its service."), .when = only("repayment", "sculpted")}, &Facility::targetDscr);
        visit(Field{.key = "drawing", .label = HR_TR("Drawn"), .since = 2, .help = HR_TR("On capex: the advance rate on what it funds. On dates: as dated funding says. Revolving: what minimum cash lacks, repaid first from surplus."), .section = HR_TR("Drawing and fees")}, &Facility::drawing);
        visit(Field{.key = "upfront_fee", .label = HR_TR("Upfront fee"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.03}, .since = 2, .help = HR_TR("Of the limit, paid when the availability window opens, spread over the life of the loan.")}, &Facility::upfrontFee);
        visit(Field{.key = "undrawn_fee", .label = HR_TR("Undrawn fee"), .unit = Unit::RatePerYear, .min = 0, .max = 1, .typical = {0, 0.01}, .since = 2, .help = HR_TR("On what is not drawn, while it can be.")}, &Facility::undrawnFee);
        visit(Field{.key = "seniority", .label = HR_TR("Seniority"), .min = 1, .max = 1'000, .typical = {1, 4}, .absent = 1, .since = 2, .help = HR_TR("1 is paid first. Facilities of the same seniority are paid in the order of their rows."), .section = HR_TR("Rank, reserve and sweep")}, &Facility::seniority);
        visit(Field{.key = "reserve_months", .label = HR_TR("Reserve"), .unit = Unit::Months, .min = 0, .max = 60, .typical = {0, 6}, .since = 2, .help = HR_TR("Months of service kept as restricted cash, released to the last payment.")}, &Facility::reserveMonths);
        visit(Field{.key = "sweep_share", .label = HR_TR("Cash sweep"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .since = 2, .help = HR_TR("Share of the surplus after debt service that repays the loan early.")}, &Facility::sweepShare);
        visit(Field{.key = "minimum_dscr", .label = HR_TR("Minimum DSCR"), .unit = Unit::Ratio, .min = 0, .max = 100, .typical = {1, 1.6}, .since = 2, .help = HR_TR("Empty: no such covenant."), .section = HR_TR("Covenants")}, &Facility::minimumDscr);
        visit(Field{.key = "dscr_from", .label = HR_TR("DSCR tested from"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {6, 24}, .since = 2, .help = HR_TR("Empty: as soon as a window lies wholly after the grace.")}, &Facility::dscrFrom);
        visit(Field{.key = "dscr_window", .label = HR_TR("DSCR window"), .since = 2, .help = HR_TR("The trailing months over which DSCR is measured; a payment period at least.")}, &Facility::dscrWindow);
        visit(Field{.key = "maximum_loan_to_value", .label = HR_TR("Maximum loan to value"), .unit = Unit::Share, .min = 0, .max = 10, .typical = {0.5, 1}, .since = 2, .help = HR_TR("Balance over the cost of the funded plant less its age; empty: no such covenant.")}, &Facility::maximumLoanToValue);
        visit(Field{.key = "minimum_realisation", .label = HR_TR("Minimum contract realisation"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.7, 0.95}, .since = 2, .help = HR_TR("Receipts over those projected at promised dates, trailing three months; empty: no such covenant.")}, &Facility::minimumRealisation);
        visit(Field{.key = "minimum_liquidity", .label = HR_TR("Minimum liquidity"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e6, 1e8}, .since = 2, .help = HR_TR("Unrestricted cash at the end of the month; empty: no such covenant.")}, &Facility::minimumLiquidity);
        visit(Field{.key = "cash_trap", .label = HR_TR("On a breach"), .since = 2, .help = HR_TR("Whether a breach stops distributions.")}, &Facility::cashTrap);
    }
};

/// Months over which the DSCR of a facility is measured: its window, and a payment period at least, since a month without
/// a payment has no service.
template <class Num>
constexpr int dscrMonths(const Facility<Num>& facility)
{
    const int window = monthsOf(facility.dscrWindow), period = monthsOf(facility.paymentPeriod);
    return window > period ? window : period;
}

}  // namespace headroom
