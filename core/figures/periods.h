// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "figures/ledger.h"

namespace headroom {

enum class Period { Month, Quarter, Year };

/// Months [from, until) that are shown as one.
struct PeriodSpan {
    int from = 0;
    int until = 0;
    std::string label;     ///< "2026-01", "FY2026 Q1", "FY2026"; short ones "FY2026 (3 months)"
    bool isShort = false;  ///< the horizon cuts it: fewer months than a quarter or year has
};

/// The months, fiscal quarters or fiscal years of the horizon, in order.
std::vector<PeriodSpan> periodsOf(const Calendar& calendar, int horizon, Period period);

/// The values of a figure by period, as its shape says (figure.h). The figure has months.
std::vector<double> series(const Ledger<double>& ledger, Figure figure, std::size_t entity, const std::vector<PeriodSpan>& periods);

}  // namespace headroom
