// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// The formula of `asked` in words: operands by their labels, told apart by row and month where they must be; guards of divisors
/// are not shown; of a long sum, what its addends have in common.
std::string formulaInWords(const Reading& reading, const Asked& asked, const Placed& placed);

/// The same with the values of the operands. Of a choice, what is chosen; of a phrase, what it comes to.
std::string formulaInNumbers(const Reading& reading, const Asked& asked, const Placed& placed);

}  // namespace headroom
