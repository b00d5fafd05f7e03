// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace headroom {

/// How often this program has allocated memory with new so far. Linking allocations.cpp replaces operator new.
std::size_t allocations();

}  // namespace headroom
