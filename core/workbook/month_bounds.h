// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workbook/workings.h"

namespace headroom {

/// A month that the workbook must have. Columns are structure: they go as far as the plan of the export needs (Structure), and a date
/// that is changed in the workbook may lie beyond them, where nothing is computed. What a formula then leaves out is no error
/// of a cell, so that it has to be asked for.
struct MonthBound {
    std::string_view label;  ///< marked
    std::string place;       ///< where the first of the months stands, "Contracts!D12"
    std::string formula;     ///< the latest or earliest of them, with its equals sign
    double value = 0;        ///< what it comes to at the export
    double limit = 0;        ///< as late or as early as it may be
    bool isLast = true;
};

/// The ends of contracts, leases, commitments and loans, and the beginnings of contracts, as far as the plan has them. At the export
/// all of them are within their limits.
std::vector<MonthBound> monthBounds(const Workings& workings);

}  // namespace headroom
