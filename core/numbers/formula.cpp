// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula.h"

#include "plan/contract_check.h"

namespace headroom {

namespace {

thread_local FormulaArena* currentArena = nullptr;

}  // namespace

FormulaArena::FormulaArena() : m_outer(currentArena) { currentArena = this; }

FormulaArena::~FormulaArena() { currentArena = m_outer; }

FormulaArena& FormulaArena::current()
{
    HR_REQUIRE(currentArena);
    return *currentArena;
}

std::uint32_t FormulaArena::add(const Node& node)
{
    m_nodes.push_back(node);
    m_cells.emplace_back();
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

std::uint32_t FormulaArena::addMany(FormulaKind kind, std::span<const Formula> operands)
{
    const auto first = static_cast<std::uint32_t>(m_operands.size());
    for (const Formula& operand : operands) m_operands.push_back(operand.node());
    return add({.kind = kind, .first = first, .second = static_cast<std::uint32_t>(operands.size())});
}

Formula FormulaArena::input(double value)
{
    m_inputs.push_back(value);
    return Formula(add({.kind = FormulaKind::Input, .value = value, .first = static_cast<std::uint32_t>(m_inputs.size() - 1)}), 0);
}

void FormulaArena::tag(std::uint32_t node, const Cell& cell, bool blank)
{
    HR_REQUIRE(!m_nodes[node].tagged && m_nodes[node].kind != FormulaKind::Input);
    m_nodes[node].tagged = true;
    m_nodes[node].blank = blank;
    m_cells[node] = cell;
}

Formula::Formula(double constant) : m_node(FormulaArena::current().add({.kind = FormulaKind::Constant, .value = constant})) {}

Formula Formula::make(FormulaKind kind, const Formula& a, const Formula& b)
{
    return Formula(FormulaArena::current().add({.kind = kind, .first = a.m_node, .second = b.m_node}), 0);
}

Formula select(const Formula::Condition& condition, const Formula& yes, const Formula& no)
{
    return Formula(FormulaArena::current().add({.kind = FormulaKind::Select, .first = condition.node, .second = yes.node(), .third = no.node()}), 0);
}

Formula written(const Formula& value, const Cell& cell)
{
    auto& arena = FormulaArena::current();
    const auto& node = arena.node(value.node());
    // A node that has a cell already, or is an input, gets a cell that repeats it.
    const bool repeats = node.tagged || node.kind == FormulaKind::Input;
    const std::uint32_t target = repeats ? arena.add({.kind = FormulaKind::Same, .first = value.node()}) : value.node();
    arena.tag(target, cell, false);
    return Formula(target, 0);
}

void emptyCell(Formula& value, const Cell& cell)
{
    value = Formula(0.0);
    FormulaArena::current().tag(value.node(), cell, true);
}

}  // namespace headroom
