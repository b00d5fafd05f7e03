// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "numbers/plan_graph.h"

namespace headroom {

/// Whatever stands at the ends of a formula: a cell of the ledger or an input.
struct FormulaValues {
    std::function<double(const Cell&)> cell;
    std::function<double(std::size_t input)> input;
};

/// The values of a plan's figures and inputs. The graph and the ledger must outlive them and be of the same plan.
FormulaValues valuesOf(const PlanGraph& graph, const Ledger<double>& ledger);

/// What a formula comes to, its cells moved by `shift` months: the same operations in the same order as the arithmetic, so that
/// of a figure's own formula it has the bits of the figure (a law). A condition is 1 or 0.
double valueOf(const PlanGraph& graph, const Formula& formula, int shift, const FormulaValues& values);

/// The figure of a cell, of any row and month that the ledger holds.
double cellValue(const Ledger<double>& ledger, const Cell& cell);

}  // namespace headroom
