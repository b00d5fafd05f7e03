// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/reading.h"

namespace headroom {

/// One addend of a formula.
struct Term {
    Formula formula;
    bool isNegative = false;
};

/// A formula as a sum: itself where it adds nothing up. Sums in sums are one; each month of a range is an addend of its own.
std::vector<Term> termsOf(const PlanGraph& graph, const Formula& formula);

/// The cells and inputs of a formula, each once, in the order in which it names them.
std::vector<Formula> leavesOf(const PlanGraph& graph, const Formula& formula);

/// Which operand a formula hands on unchanged: the lesser of two, the branch that a condition chooses, the largest of many.
/// Nothing where it computes something.
std::optional<Formula> handedOn(const Reading& reading, const Placed& placed);

/// What a formula comes to after all that only chooses is gone through.
Formula resolved(const Reading& reading, const Placed& placed);

}  // namespace headroom
