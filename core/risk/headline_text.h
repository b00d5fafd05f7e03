// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/headline.h"

namespace headroom {

/// The value with the month that binds ("0.71x in 2027-03"), or why there is none.
std::string headlineText(const Statement& statement, const HeadlineFigure& figure);

/// What a headline figure gained or lost: "+0.12x", "−USD 3.1 m"; of a rate in per cent, "+2.0 points". Not of 0.
std::string headlineChange(double difference, Unit unit, std::string_view currency);

}  // namespace headroom
