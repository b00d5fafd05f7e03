// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "numbers/formula_text.h"

namespace headroom {

/// The formula of a row in a month in R1C1 notation: the same text in every month of a stretch, if the model keeps its rules.
/// Empty where there is none.
std::string r1c1(const PlanGraph& graph, std::size_t row, int month);

}  // namespace headroom
