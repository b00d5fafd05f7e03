// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// Why a figure has no value, as a sentence: a headline figure's reason, the condition that does not hold, what a lowest ratio so far
/// starts from. Nothing where it has one.
std::optional<std::string> whyAbsent(const Reading& reading, const Asked& asked);

/// The first divisor of a formula that is 0, in words, where there is nothing to divide by; the branches that are not chosen do not count.
std::optional<std::string> emptyDivisor(const Reading& reading, const Asked& asked, const Placed& placed);

}  // namespace headroom
