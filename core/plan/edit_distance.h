// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace headroom {

/// The number of letters (bytes) to put in, take out, exchange, or swap with the one beside, to make one text of the other: what was
/// probably meant by a name that nobody knows. Of long texts the beginnings are compared.
std::size_t editDistance(std::string_view a, std::string_view b);

}  // namespace headroom
