// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "plan/issue.h"

namespace headroom {

/// Reads JSON that nobody vouches for, stricter than the library: a key that stands twice, nesting beyond what any plan
/// has, and numbers beyond double (1e999) are errors. The sentence names the place as sites[0].pue.
Result<nlohmann::json> readJson(std::string_view text);

}  // namespace headroom
