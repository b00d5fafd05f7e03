// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/rounding.h"

#include <algorithm>
#include <cmath>

#include "numbers/formula_value.h"

namespace headroom::testing {

namespace {

constexpr double unit = 0x1p-47;

double larger(double a, double b) { return std::max(std::abs(a), std::abs(b)); }

}  // namespace

Rounding::Rounding(const PlanGraph& graph, const Statement& statement)
    : m_graph(graph), m_statement(statement), m_width(static_cast<std::size_t>(graph.columns().last + lookback - graph.columns().first)),
      m_errors(graph.layout().monthlyRows() * m_width + graph.layout().constants(), -1)
{
    // By month, so that what a cell stands on is mostly known and nothing is told too deep.
    for (std::size_t row = 0; row < graph.layout().constants(); ++row) cell({row, 0, true});
    for (int t = graph.columns().first; t < graph.columns().last + lookback; ++t)
        for (std::size_t row = 0; row < graph.layout().monthlyRows(); ++row) cell({row, t, false});
}

std::size_t Rounding::placeOf(const Cell& cell) const
{
    if (cell.constant) return m_graph.layout().monthlyRows() * m_width + cell.row;
    return cell.row * m_width + static_cast<std::size_t>(cell.month - m_graph.columns().first);
}

Rounding::Term Rounding::cell(const Cell& cell)
{
    const double value = cellValue(m_statement.ledger(), cell);
    const std::size_t place = placeOf(cell);
    if (m_errors[place] < 0) {
        double error = 0;
        if (cell.constant) {
            if (const auto formula = m_graph.constant(cell.row)) error = term(*formula, 0).error;
        } else if (const auto* stretch = m_graph.stretchAt(cell.row, cell.month)) error = term(stretch->formula, cell.month - stretch->at).error;
        m_errors[place] = error;
    }
    return {value, m_errors[place]};
}

Rounding::Term Rounding::term(const Formula& formula, int shift)
{
    if (!formula.isNode()) return cell(m_graph.cellOf(formula, shift));
    const auto& node = m_graph.arena().node(formula);
    if (node.kind == FormulaKind::Constant) return {m_graph.arena().constantOf(node), 0};
    if (node.kind == FormulaKind::Input) return {m_graph.inputValues()[node.at], 0};
    if (node.kind == FormulaKind::Sum || node.kind == FormulaKind::Highest) return many(node, shift);
    const Term a = term(node.first, shift), b = term(node.second, shift);
    const auto rounded = [](double value, double error) { return Term{value, error + unit * std::abs(value)}; };
    switch (node.kind) {
    case FormulaKind::Add: return {a.value + b.value, a.error + b.error + unit * larger(a.value, b.value)};
    case FormulaKind::Subtract: return {a.value - b.value, a.error + b.error + unit * larger(a.value, b.value)};
    case FormulaKind::Multiply: return rounded(a.value * b.value, std::abs(a.value) * b.error + std::abs(b.value) * a.error + a.error * b.error);
    case FormulaKind::Divide: return rounded(a.value / b.value, (a.error + std::abs(a.value / b.value) * b.error) / std::abs(b.value));
    case FormulaKind::Negate: return {-a.value, a.error};
    case FormulaKind::Min: return {min(a.value, b.value), std::max(a.error, b.error)};
    case FormulaKind::Max: return {max(a.value, b.value), std::max(a.error, b.error)};
    case FormulaKind::Less:
    case FormulaKind::Greater: {
        const bool holds = node.kind == FormulaKind::Less ? a.value < b.value : a.value > b.value;
        return {holds ? 1.0 : 0.0, std::abs(a.value - b.value) <= a.error + b.error + unit * larger(a.value, b.value) ? 1.0 : 0.0};
    }
    case FormulaKind::Select: {
        const Term no = term(node.third, shift);
        const Term& chosen = a.value != 0 ? b : no;
        return {chosen.value, a.error == 0 ? chosen.error : std::max({b.error, no.error, std::abs(b.value - no.value)})};
    }
    case FormulaKind::Root: return rounded(squareRoot(a.value), std::min(std::sqrt(a.error), a.error / squareRoot(a.value)));
    case FormulaKind::Power: return rounded(power(a.value, b.value), std::abs(b.value * power(a.value, b.value - 1)) * a.error + std::abs(power(a.value, b.value) * naturalLog(a.value)) * b.error);
    case FormulaKind::Log: return rounded(naturalLog(a.value), a.error / a.value);
    default: return {};
    }
}

Rounding::Term Rounding::many(const FormulaNode& node, int shift)
{
    Term all;
    const auto add = [&](const Term& next) {
        if (node.kind == FormulaKind::Sum) all = {all.value + next.value, all.error + next.error + unit * larger(all.value, next.value)};
        else all = {max(all.value, next.value), std::max(all.error, next.error)};
    };
    for (const auto& range : m_graph.arena().rangesOf(node)) {
        if (range.count == 1) {
            add(term(range.first, shift));
            continue;
        }
        Cell next = m_graph.cellOf(range.first, shift);
        for (std::uint32_t at = 0; at < range.count; ++at, ++next.month) add(cell(next));
    }
    return all;
}

}  // namespace headroom::testing
