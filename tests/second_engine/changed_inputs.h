// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/statement.h"
#include "support/field_values.h"

namespace headroom::testing {

/// One number of a plan that becomes another one, and the plan that it then is.
struct ChangedInput {
    std::string key;  ///< as convert() names it
    double value = 0;
    Plan<> plan;
};

/// Changes of single numbers, to values that people plan with, read from the descriptions of their fields. Each leaves rows and months
/// as they are, so that the formulas of the plan hold; the plan stays legal, and at least one of its figures moves. Fewer than `count`
/// where the plan has not as many.
std::vector<ChangedInput> changedInputs(const Statement& statement, std::size_t count, Draw& draw);

}  // namespace headroom::testing
