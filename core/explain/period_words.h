// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "explain/reading.h"

namespace headroom {

/// How the value of a quarter or a year follows from its months: their sum, their mean, the last of them, the quotient of two sums.
std::string periodInWords(const Reading& reading, const Asked& period);

/// The same with numbers.
std::string periodInNumbers(const Reading& reading, const Asked& period);

/// Of a ratio over a period: the sums that are divided.
std::pair<Asked, Asked> ratioOperands(const Asked& period);

}  // namespace headroom
