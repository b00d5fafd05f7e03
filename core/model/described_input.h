// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "plan/parse.h"

namespace headroom {

/// Scenarios, checks and published values name inputs, rows and figures by their keys. What such a field holds, as people read it:
///   overrides     "Denton: Critical IT power", "Sites, every row: PUE"; the value as its input would show it, with its unit
///   figures       by their label
///   rows          by their name
/// None for all other fields, and where the key names nothing.
std::optional<std::string> describedInput(const Plan<>& plan, const Place& place);

}  // namespace headroom
