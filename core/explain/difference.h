// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// Why what is asked differs between two readings, which may be the same one at two times. Additive terms are told apart exactly;
/// within a term in which several operands moved each gets its Shapley value (shapley.h), so that their order does not matter.
/// A formula that is another one on the two sides is compared addend by addend; what one side lacks counts as 0 there. The parts
/// are largest first and add up to the difference to the last bit: the rounding is in the largest (exact_parts.h).
ExplainedDifference explainDifference(const Reading& before, const Asked& askedBefore, const Reading& after, const Asked& askedAfter, std::size_t most);

}  // namespace headroom
