// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "figures/periods.h"
#include "model/statement.h"

namespace headroom {

/// A statement as JSON: {"headline": {key: {"value", "unit", "month"?, "reason"?}}, "periods": […], "series": [{"figure",
/// "entity", "unit", "months": […]}]}; by quarter or year the values stand under "values". A figure that does not exist
/// has the value null and a reason. The same plan always gives the same bytes.
std::string figuresJson(const Statement& statement, Period period);

}  // namespace headroom
