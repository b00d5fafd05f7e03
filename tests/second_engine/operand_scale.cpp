// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/operand_scale.h"

#include <algorithm>
#include <cmath>

#include "numbers/formula_value.h"

namespace headroom::testing {

namespace {

/// What guards a division by 0, 1e-9 of a unit, would make any rest a number of any size.
constexpr double leastDivisor = 1e-6;

}  // namespace

OperandScale::OperandScale(const PlanGraph& graph, const Statement& statement)
    : m_graph(graph), m_statement(statement), m_width(static_cast<std::size_t>(graph.columns().last + lookback - graph.columns().first)),
      m_scales(graph.layout().monthlyRows() * m_width + graph.layout().constants(), -1)
{
    // By month, so that what a cell stands on is mostly known and nothing is told too deep.
    for (std::size_t row = 0; row < graph.layout().constants(); ++row) cell({row, 0, true});
    for (int t = graph.columns().first; t < graph.columns().last + lookback; ++t)
        for (std::size_t row = 0; row < graph.layout().monthlyRows(); ++row) cell({row, t, false});
}

std::size_t OperandScale::placeOf(const Cell& cell) const
{
    if (cell.constant) return m_graph.layout().monthlyRows() * m_width + cell.row;
    return cell.row * m_width + static_cast<std::size_t>(cell.month - m_graph.columns().first);
}

OperandScale::Term OperandScale::cell(const Cell& cell)
{
    double& known = m_scales[placeOf(cell)];
    const double value = cellValue(m_statement.ledger(), cell);
    if (known < 0) {
        Term made;
        if (cell.constant) {
            if (const auto formula = m_graph.constant(cell.row)) made = term(*formula, 0);
        } else if (const auto* stretch = m_graph.stretchAt(cell.row, cell.month)) made = term(stretch->formula, cell.month - stretch->at);
        known = std::isfinite(made.scale) ? made.scale : 0;
    }
    return {value, known};
}

OperandScale::Term OperandScale::operand(const Cell& place)
{
    const Term all = cell(place);
    return {all.value, std::abs(all.value) <= largestRest * all.scale ? all.scale : std::abs(all.value)};
}

OperandScale::Term OperandScale::term(const Formula& formula, int shift)
{
    if (!formula.isNode()) return operand(m_graph.cellOf(formula, shift));
    const auto& node = m_graph.arena().node(formula);
    const auto exact = [](double value) { return Term{value, std::abs(value)}; };
    if (node.kind == FormulaKind::Constant) return exact(m_graph.arena().constantOf(node));
    if (node.kind == FormulaKind::Input) return exact(m_graph.inputValues()[node.at]);
    if (node.kind == FormulaKind::Sum || node.kind == FormulaKind::Highest) return many(node, shift);
    const Term a = term(node.first, shift), b = term(node.second, shift);
    // What is chosen, and what could as well have been chosen but for a rest.
    const auto chosen = [&](double value) {
        const double scale = std::max(a.scale, b.scale);
        return Term{value, std::abs(a.value - b.value) <= largestRest * scale ? scale : value == a.value ? a.scale : b.scale};
    };
    switch (node.kind) {
    case FormulaKind::Add: return {a.value + b.value, std::max(a.scale, b.scale)};
    case FormulaKind::Subtract: return {a.value - b.value, std::max(a.scale, b.scale)};
    case FormulaKind::Multiply: return {a.value * b.value, std::max(a.scale * std::abs(b.value), std::abs(a.value) * b.scale)};
    case FormulaKind::Divide: return {a.value / b.value, std::abs(b.value) > leastDivisor ? a.scale / std::abs(b.value) : std::abs(a.value / b.value)};
    case FormulaKind::Negate: return {-a.value, a.scale};
    case FormulaKind::Min: return chosen(min(a.value, b.value));
    case FormulaKind::Max: return chosen(max(a.value, b.value));
    case FormulaKind::Less: return exact(a.value < b.value ? 1 : 0);
    case FormulaKind::Greater: return exact(a.value > b.value ? 1 : 0);
    case FormulaKind::Select: return a.value != 0 ? b : term(node.third, shift);
    case FormulaKind::Root: return {squareRoot(a.value), squareRoot(a.scale)};
    case FormulaKind::Power: return exact(power(a.value, b.value));
    case FormulaKind::Log: return exact(naturalLog(a.value));
    default: return {};
    }
}

OperandScale::Term OperandScale::many(const FormulaNode& node, int shift)
{
    Term all;
    const auto add = [&](const Term& next) { all = {node.kind == FormulaKind::Sum ? all.value + next.value : max(all.value, next.value), std::max(all.scale, next.scale)}; };
    for (const auto& range : m_graph.arena().rangesOf(node)) {
        if (range.count == 1) {
            add(term(range.first, shift));
            continue;
        }
        Cell next = m_graph.cellOf(range.first, shift);
        for (std::uint32_t at = 0; at < range.count; ++at, ++next.month) add(operand(next));
    }
    return all;
}

}  // namespace headroom::testing
