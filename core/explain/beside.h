// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// Figures that stand beside the ledger: break-evens found by trials (risk/founding.h), the money between counterparties
/// (graph/graph_figures.h).
bool isBesideKey(std::string_view key);
std::vector<std::string_view> besideKeys();

/// What it is, what it is found from, and the proof: the plan evaluated at the break-even, the paths that carry the money. Costs
/// some ten to fifty evaluations of the plan for a break-even.
Explanation explainBeside(const Reading& reading, const std::string& key, std::size_t most);

/// Its difference between two plans, as one line: trials and searches are not told apart further.
ExplainedDifference besideDifference(const Reading& before, const std::string& keyBefore, const Reading& after, const std::string& keyAfter);

}  // namespace headroom
