// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

/// Moves what is missing for the parts, added up in their order, to be `whole` to the last bit: the rounding of doubles, put into
/// the first part that takes it. Parts are given largest first, so it is the largest where that can be. Where none is fine enough
/// (large parts that cancel), a last part is appended that is the rounding itself; where parts are so large that even that is none,
/// they say nothing, and the first is all. Negating all parts and the whole negates what
/// comes out.
void makeExact(std::vector<double>& parts, double whole);

/// Added up in their order.
double sumOf(const std::vector<double>& parts);

}  // namespace headroom
