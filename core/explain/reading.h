// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/names.h"
#include "model/lenders_case.h"
#include "numbers/formula_value.h"

namespace headroom {

/// A formula of the graph as it stands in one month: its cells are moved by `shift` months.
struct Placed {
    Formula formula;
    int shift = 0;
};

/// A statement read through the formula graph of its plan: how figures follow, and what a part of a formula comes to. A *leaf*
/// is what stands at the ends of a formula: a cell or an input.
class Reading
{
public:
    Reading(const Statement& statement, const LendersCase* lenders);

    const Statement& statement() const { return m_statement; }
    const PlanGraph& graph() const { return m_graph; }
    const Names& names() const { return m_names; }

    /// How a figure of one month, or a constant, follows; nothing where it is blank or given.
    std::optional<Placed> formulaOf(const Asked& asked) const;
    /// What is asked is worth: of a period as its shape says (figure.h).
    double value(const Asked& asked) const;

    double value(const Placed& placed) const { return valueOf(m_graph, placed.formula, placed.shift, m_values); }
    const FormulaValues& values() const { return m_values; }

    bool isLeaf(const Formula& formula) const { return !formula.isNode() || node(formula).kind == FormulaKind::Input; }
    const FormulaNode& node(const Formula& formula) const { return m_graph.arena().node(formula); }
    /// The constant of the arithmetic that the formula is; nothing where it is none.
    std::optional<double> constant(const Formula& formula) const;
    Asked asked(const Formula& leaf, int shift) const;
    Unit unit(const Formula& leaf) const;

    /// Its line, with value, unit and texts.
    ExplainedLine line(const Asked& asked) const;

private:
    const Statement& m_statement;
    PlanGraph m_graph;
    Names m_names;
    FormulaValues m_values;
};

}  // namespace headroom
