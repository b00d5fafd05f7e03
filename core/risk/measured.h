// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "plan/assertion.h"
#include "risk/target.h"

namespace headroom {

/// Months [from, until).
struct MonthSpan {
    int from = 0;
    int until = 0;
};

/// One number of a figure, or why there is none.
struct Measured {
    std::optional<double> value;
    std::optional<int> month;  ///< in which a lowest or highest is reached, or the last month
    std::string_view reason;   ///< marked for translation; empty where there is a value
    double terms = 0;          ///< the size of what the value is summed of: met to 1e-9 of it is met
};

/// The months of the horizon that a check looks at: those that begin at `fromMonth` or later and before `untilMonth`.
MonthSpan monthsOf(const Statement& statement, const Assertion<>& check);

/// What the measure makes of the figure over these months. A figure without months is its one number, whatever the measure
/// and the months. Months in which the figure does not exist are left out. The mean of a quotient is the quotient of the
/// sums; stocks and quotients have no total.
Measured measure(const Statement& statement, const FigureTarget& target, Measure measure, MonthSpan months);

/// The figure over a period, as its shape says: flows summed, the last of a stock, the mean of a level, the quotient of
/// sums.
Measured overPeriod(const Statement& statement, const FigureTarget& target, MonthSpan months);

}  // namespace headroom
