// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula.h"

#include "plan/contract_check.h"

namespace headroom {

namespace {

thread_local FormulaArena* currentArena = nullptr;

}  // namespace

ArenaScope::ArenaScope(FormulaArena& arena) : m_outer(currentArena) { currentArena = &arena; }

ArenaScope::~ArenaScope() { currentArena = m_outer; }

FormulaArena& ArenaScope::current()
{
    HR_REQUIRE(currentArena);
    return *currentArena;
}

/// Node 0 is the constant 0, node 1 the constant 1: most constants are one of them.
FormulaArena::FormulaArena() : m_constants{0.0, 1.0}
{
    m_nodes.push_back({.kind = FormulaKind::Constant, .at = 0});
    m_nodes.push_back({.kind = FormulaKind::Constant, .at = 1});
}

Formula FormulaArena::add(const FormulaNode& node)
{
    m_nodes.push_back(node);
    return Formula::ofId(static_cast<std::uint32_t>(m_nodes.size() - 1));
}

Formula FormulaArena::constant(double value)
{
    if (value == 0 || value == 1) return Formula::ofId(static_cast<std::uint32_t>(value));
    m_constants.push_back(value);
    return add({.kind = FormulaKind::Constant, .at = static_cast<std::uint32_t>(m_constants.size() - 1)});
}

Formula FormulaArena::addMany(FormulaKind kind, std::span<const FormulaRange> ranges)
{
    const auto at = static_cast<std::uint32_t>(m_ranges.size());
    m_ranges.insert(m_ranges.end(), ranges.begin(), ranges.end());
    return add({.kind = kind, .at = at, .ranges = static_cast<std::uint32_t>(ranges.size())});
}

Formula FormulaArena::input() { return add({.kind = FormulaKind::Input, .at = m_inputs++}); }

void FormulaArena::append(std::vector<FormulaRange>& ranges, const Formula& operand) const
{
    if (!ranges.empty() && operand.isMonthly()) {
        auto& last = ranges.back();
        const bool follows = last.first.isMonthly() && operand.place() == last.first.place() + last.count && operand.place() % m_months != 0;
        if (follows) {
            ++last.count;
            return;
        }
    }
    ranges.push_back({operand, 1});
}

Formula::Formula(double constant) : m_id(constant == 0 ? 0 : ArenaScope::current().constant(constant).m_id) {}

Formula Formula::make(FormulaKind kind, const Formula& a, const Formula& b, const Formula& c) { return ArenaScope::current().add({.kind = kind, .first = a, .second = b, .third = c}); }

}  // namespace headroom
