// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/reading.h"

namespace headroom {

/// One addend of a formula.
struct Term {
    Formula formula;
    bool isNegative = false;
    std::uint32_t count = 1;  ///< of consecutive months of a row, `formula` the first
};

/// Whether each month of a range is an addend of its own.
enum class Ranges { Apart, Whole };

/// A formula as a sum: itself where it adds nothing up. Sums in sums are one.
std::vector<Term> termsOf(const PlanGraph& graph, const Formula& formula, Ranges ranges = Ranges::Apart);

/// The cells and inputs of a formula, each once, in the order in which it names them.
std::vector<Formula> leavesOf(const PlanGraph& graph, const Formula& formula);

/// The same as people know them: of numbers of a curve the curve, of a sum over months of a flow the whole period.
std::vector<Asked> operandsOf(const Reading& reading, const Placed& placed);

/// Which operand a formula hands on unchanged: the lesser of two, the branch that a condition chooses, the largest of many.
/// Nothing where it computes something.
std::optional<Formula> handedOn(const Reading& reading, const Placed& placed);

/// What a formula comes to after all that only chooses is gone through.
Formula resolved(const Reading& reading, const Placed& placed);

}  // namespace headroom
