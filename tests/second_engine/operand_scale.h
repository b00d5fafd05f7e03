// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/statement.h"
#include "numbers/plan_graph.h"

namespace headroom::testing {

/// A value up to this share of its scale is a rest: some thousand times the last digit of what cancelled.
inline constexpr double largestRest = 1e-12;

/// How large the numbers are that each figure of a plan was made of. Where two large ones cancel, what is left is rounding: one engine
/// says 0, the other 1e-8, and both are right to the last digits of what was taken from each other, as the difference of a balance sheet is. What
/// is made of nothing but such a rest, as its product with a price, is a rest too, of the same numbers times the price.
///
/// Of an operand that is no rest only its value counts: no scale grows from month to month.
class OperandScale
{
public:
    /// Of the graph of the statement's plan; both must outlive it.
    OperandScale(const PlanGraph& graph, const Statement& statement);

    double of(Figure figure, std::size_t entity, int month) const { return m_scales[placeOf({m_graph.layout().row(figure, entity), month, false})]; }
    double of(Figure figure, std::size_t entity) const { return m_scales[placeOf({m_graph.layout().constantRow(figure, entity), 0, true})]; }

private:
    struct Term {
        double value = 0, scale = 0;
    };
    std::size_t placeOf(const Cell& cell) const;
    Term cell(const Cell& cell);
    Term operand(const Cell& cell);
    Term term(const Formula& formula, int shift);
    Term many(const FormulaNode& node, int shift);

    const PlanGraph& m_graph;
    const Statement& m_statement;
    std::size_t m_width;
    std::vector<double> m_scales;  ///< by cell; negative: not yet known
};

}  // namespace headroom::testing
