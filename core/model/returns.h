// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// Returns on a row of flows (MODEL §10): functions of numbers, for `double` alone, called on series that a statement has
/// computed. A flow is positive where money comes in. `opening` falls at time 0, flow i (from 0) at the end of period i + 1.
/// A rate a year is effective: a period of 1/p year grows by (1 + rate)^(1/p). Tests: cases/spreadsheet_test.cpp holds the
/// published values and LibreOffice Calc, laws/returns_test.cpp law 9.
namespace headroom {

/// Σ flow_i / (1 + rate)^(i + 1): the first flow is one period out, as in the spreadsheet's NPV(rate; flows). `ratePerPeriod`
/// is that of one period, more than −1.
double netPresentValue(std::span<const double> flows, double ratePerPeriod);

/// Whether there is a rate at which a row of flows is worth nothing, and whether it is the only one.
enum class RateKind { None, One, Several };

struct InternalRate {
    RateKind kind = RateKind::None;
    std::optional<double> rate;  ///< a year, effective; only where there is exactly one
    std::vector<double> roots;   ///< all rates found, a year, ascending: what "several" means
};

/// The rates a year, from −90 % to 1,000 %, at which opening + NPV(flows) is 0: the spreadsheet's IRR without its guess, and
/// it says where there is none or are several. At each, the NPV is 0 to 1e-7 of the sum of the absolute discounted flows.
/// A row whose NPV only touches 0, to 1e-9 of that sum, has one root there; flows that are all of one sign have none.
InternalRate internalRate(double opening, std::span<const double> flows, double periodsPerYear);

/// The same for one flow a date, in days since any day: the spreadsheet's XIRR, in which a year has 365 days. Dates in any
/// order; equally many as flows.
InternalRate datedInternalRate(std::span<const double> flows, std::span<const int> days);

/// The spreadsheet's MIRR, as a rate a year: outflows are discounted to time 0 at the finance rate, inflows carried to the
/// end at the reinvestment rate, both effective and a year; the rate turns one into the other. None where no flow is
/// negative or none is positive. There is always at most one, so it stands beside every internal rate.
std::optional<double> modifiedInternalRate(double opening, std::span<const double> flows, double periodsPerYear, double financeRateYear, double reinvestRateYear);

/// The last time at which the cumulative flow turns from negative to not negative, in periods, straight between the ends
/// of periods. None if it ends negative, 0 if it is never negative. A cumulative flow is not negative to 1e-12 of the sum
/// of the absolute flows, so that ten times 0.1 pays back 1.
std::optional<double> payback(double opening, std::span<const double> flows);

/// The payback of flows discounted by (1 + ratePerPeriod)^(i + 1).
std::optional<double> discountedPayback(double opening, std::span<const double> flows, double ratePerPeriod);

/// The spreadsheet's PMT(rate; periods; present; future), paid at the end of each period: what pays off `present` and leaves
/// `future`. Signs are those of cash: a loan received is positive, and its payments are negative.
double payment(double ratePerPeriod, double periods, double present, double future = 0);

/// The spreadsheet's IPMT(rate; period; periods; present; future): the interest within the payment of `period`, from 1.
double interestPayment(double ratePerPeriod, double period, double periods, double present, double future = 0);

/// The spreadsheet's SLN(cost; salvage; life): depreciation of one period of a life in periods.
double straightLine(double cost, double salvage, double life);

}  // namespace headroom
