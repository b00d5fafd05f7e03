// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/text_table.h"
#include "risk/check.h"

namespace headroom {

/// How many checks have each colour.
struct CheckCounts {
    int all = 0, green = 0, red = 0, undefined = 0;
};
CheckCounts countsOf(const std::vector<CheckResult>& results);

/// "2 of 14 checks are red, 1 is undefined."
std::string countsSentence(const CheckCounts& counts);

/// "Checks: 12 held, 2 broken, 1 not computable."
std::string checkSummarySentence(const CheckCounts& counts);

/// The bound of a check that counts, and how far it is: "0.29x short", "0.12x to spare". Empty where there is no value.
std::string distanceText(const Plan<>& plan, const CheckResult& result);

/// The scenario in which a check is read: its own, else this one (0: the plan as it is).
std::string scenarioNameOf(const Plan<>& plan, const CheckResult& result, Id scenario);

/// Checks as a table: what is claimed, what was found, in which scenario, how far it is, the colour in words.
TextTable checkTable(const Plan<>& plan, const std::vector<CheckResult>& results, Id scenario);

}  // namespace headroom
