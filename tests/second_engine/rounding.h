// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/statement.h"
#include "numbers/plan_graph.h"

namespace headroom::testing {

/// How far rounding alone can take each figure of a plan from another engine's: a running error analysis of its formulas (Higham,
/// Accuracy and Stability of Numerical Algorithms, 2002, §3.3), to first order, over the months of a ledger. A figure that is the
/// difference of two large ones that are equal is nothing but rounding: one engine says 0, the other 1e-8.
///
/// The unit is 2^-47 of an operand: LibreOffice says 0 where two numbers differ by less than 2^-48 of themselves, and ours rounds too.
/// Where rounding decides a comparison, the figure may be what stands on its other side.
class Rounding
{
public:
    /// Of the graph of the statement's plan; both must outlive it.
    Rounding(const PlanGraph& graph, const Statement& statement);

    double of(Figure figure, std::size_t entity, int month) const { return m_errors[placeOf({m_graph.layout().row(figure, entity), month, false})]; }
    double of(Figure figure, std::size_t entity) const { return m_errors[placeOf({m_graph.layout().constantRow(figure, entity), 0, true})]; }

private:
    /// A value, and how far it may be from another engine's.
    struct Term {
        double value = 0, error = 0;
    };
    std::size_t placeOf(const Cell& cell) const;
    Term cell(const Cell& cell);
    Term term(const Formula& formula, int shift);
    Term many(const FormulaNode& node, int shift);

    const PlanGraph& m_graph;
    const Statement& m_statement;
    std::size_t m_width;
    std::vector<double> m_errors;  ///< by cell; negative: not yet known
};

}  // namespace headroom::testing
