// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "store/digest.h"
#include "store/row_memory.h"

namespace headroom {

/// Sets the values that are others than the history remembers to those, where that makes the plan the one of this digest, and
/// so certainly what it was: a flipped bit that left a value valid. Else changes nothing. Gives a sentence a value.
std::vector<std::string> matchHistory(Plan<>& plan, const RowMemory& memory, Digest digest);

}  // namespace headroom
