// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "model/statement.h"

/// What people read out of the figures without a calculation of their own: which one, and whether a line is held.
namespace headroom {

/// The customer with the largest contract revenue within the horizon, as an index into the counterparties. None where no
/// contract earns, or where most is earned from contracts that name no customer.
std::optional<std::size_t> largestCustomer(const Statement& statement);

/// Whether the lowest coverage is at or above the threshold of the plan (to 1e-9 of it). None where no coverage exists.
std::optional<bool> coverageHolds(const Statement& statement);

/// Why a month has no coverage.
std::string_view noCoverageReason();

/// The largest value of a series; 0 where it has none above 0. For axes and scales.
double largestOf(const std::vector<double>& values);

}  // namespace headroom
