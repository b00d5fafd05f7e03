// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "model/headline.h"

namespace headroom {

/// The figure whose change of sign the second question asks for.
inline constexpr std::string_view netPresentValueKey = "project_npv";

/// The questions of every plan, as headline figures: how many months demand may be late before coverage is below 1
/// ("months_of_demand_delay"), and the factor on market prices at which NPV is 0 ("market_price_at_npv_0"),
/// and the one on all prices ("break_even_price"). All are break-evens of an input (break_even.h), and cost some ten to fifty evaluations of the plan: not for every frame of a lever.
std::vector<HeadlineFigure> foundingFigures(const Statement& statement, std::string_view npvKey = netPresentValueKey);

}  // namespace headroom
