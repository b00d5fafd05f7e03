// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula_ledger.h"

namespace headroom {

Ledger<Formula>::Ledger(const Layout& layout, const Columns& columns, FormulaArena& arena, Through through)
    : m_layout(layout), m_columns(columns), m_arena(arena), m_through(through), m_width(static_cast<std::size_t>(columns.last + lookback - columns.first))
{
    m_arena.setMonths(m_width);
    m_constants.reserve(layout.constants());
    for (std::size_t row = 0; row < layout.constants(); ++row) m_constants.push_back(Formula::constantCell(row));
}

void Ledger<Formula>::write(Figure figure, std::size_t entity, int month, const Formula& value)
{
    const bool within = m_through == Through::OneMonth && month == m_from && month < m_until;
    m_written.push_back({m_layout.row(figure, entity), month, within ? m_until : month + 1, month, value});
}

void Ledger<Formula>::write(Figure figure, std::size_t entity, const Formula& value) { m_constants[m_layout.constantRow(figure, entity)] = value; }

Formula Ledger<Formula>::total(Figure figure, std::size_t entity, int from, int until) const
{
    if (until <= from) return {};
    const FormulaRange range{at(figure, entity, from), static_cast<std::uint32_t>(until - from)};
    return m_arena.addMany(FormulaKind::Sum, {&range, 1});
}

Ledger<Formula>::Going Ledger<Formula>::months(int from, int until)
{
    m_from = from;
    m_until = until;
    return {*this, Months::forwards(from, m_through == Through::OneMonth ? std::min(from + 1, until) : until)};
}

Cell Ledger<Formula>::cellOf(const Formula& formula) const
{
    if (formula.isConstantCell()) return {formula.place(), 0, true};
    return {formula.place() / m_width, m_columns.first + static_cast<int>(formula.place() % m_width), false};
}

}  // namespace headroom
