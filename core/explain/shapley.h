// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace headroom {

/// What each of `count` operands contributes to the change of a value in which all of them move, whatever the order in which
/// they are thought to move: the mean over all orders of what an operand changes when it moves next (L. S. Shapley, "A Value for
/// n-Person Games", Contributions to the Theory of Games II, 1953). The contributions add up to the change, but for rounding, and
/// exchanging before and after negates each of them to the bit.
///
/// `value(moved)`: the value where these operands have moved and the others have not. To eight operands every set of them is
/// valued, above that those of one order and of the reverse order, whose mean it is then.
std::vector<double> shapley(std::size_t count, const std::function<double(const std::vector<bool>& moved)>& value);

/// The same from the values of all sets of operands: at the place whose bits are the operands that have moved, the first the lowest.
std::vector<double> shapley(std::size_t count, std::span<const double> values);

}  // namespace headroom
