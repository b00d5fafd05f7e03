// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace headroom {

/// So many fiscal years, scenarios and SKUs stand beside each other on a page of a report, whatever its paper; wider tables have parts.
inline constexpr std::size_t yearsAbreast = 8, scenariosAbreast = 3, skusAbreast = 3;

}  // namespace headroom
