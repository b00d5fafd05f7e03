// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/reading.h"

namespace headroom {

/// What a figure follows from, an operand each: of a sum first the addends, the largest first, with what each adds (the parts sum
/// to the figure, to the last bit), then all else that the formula names. At most `most`; what is left is the last line.
std::vector<ExplainedLine> operandLines(const Reading& reading, const Asked& asked, const Placed& placed, std::size_t most);

/// The months of a period as the addends of its sum.
std::vector<ExplainedLine> monthLines(const Reading& reading, const Asked& period, std::size_t most);

/// Keeps the first lines; the last of `most` says how many others there are and what they come to together.
void cutToMost(const Reading& reading, std::vector<ExplainedLine>& lines, std::size_t most, Unit unit);

/// Where a figure that only passes a value on has it from: the lowest coverage so far has it from the coverage of the month
/// in which it was lowest. Nothing where the figure itself computes it, or its operand does.
std::optional<Asked> originOf(const Reading& reading, const Asked& asked);

}  // namespace headroom
