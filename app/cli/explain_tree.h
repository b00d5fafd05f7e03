// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "explain/explainer.h"

namespace headroom {

enum class ShowUses { No, Yes };

/// An explanation with those of its operands below it, `depth` levels down, indented, values in a column. What was shown already,
/// or is like a line above it in another month or row, is not taken apart again.
std::string explanationText(const Explainer& explainer, const Asked& asked, int depth, ShowUses uses);

/// The same data as JSON, longer lists; "explained_above" where a line is taken apart further up.
std::string explanationJson(const Explainer& explainer, const Statement& statement, const Asked& asked, int depth, ShowUses uses);

/// The plans of the two sides, where they are two: "the plan", or the name of a scenario.
struct Sides {
    std::string before, after;
};

std::string differenceText(const ExplainedDifference& difference, const Sides& sides);
std::string differenceJson(const Statement& statement, const ExplainedDifference& difference, const Sides& sides);

}  // namespace headroom
