// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/plan_graph.h"

#include <algorithm>

#include "model/evaluate.h"
#include "model/plan_returns.h"
#include "plan/convert.h"

namespace headroom {

PlanGraph::PlanGraph(const Plan<>& from, const LendersCase* lenders, Through through)
    : m_structure(from), m_ledger(Layout(m_structure.sizes), m_structure.columns, m_arena, through)
{
    const ArenaScope scope(m_arena);
    const auto plan = convert<Formula>(from, [&](const std::string& place, double value) {
        m_inputs.push_back(place);
        m_inputValues.push_back(value);
        return m_arena.input();
    });
    evaluate(plan, m_structure, m_ledger, lenders);

    m_stretches = m_ledger.takeWritten();
    m_constants = m_ledger.takeConstants();
    for (std::size_t f = 0; f < from.facilities.size(); ++f) {
        m_lendersGive.push_back(lenders && from.facilities[f].repayment == Repayment::Sculpted);
        if (!m_lendersGive.back()) continue;
        std::erase_if(m_stretches, [row = layout().row(Figure::FacilityPlannedPrincipal, f)](const Stretch& stretch) { return stretch.row == row; });
        const std::size_t capacity = layout().constantRow(Figure::FacilityCapacity, f);
        m_constants[capacity] = Formula::constantCell(capacity);
    }
    std::ranges::stable_sort(m_stretches, [](const Stretch& a, const Stretch& b) { return a.row != b.row ? a.row < b.row : a.from < b.from; });
    m_rowBegins.assign(layout().monthlyRows() + 1, m_stretches.size());
    for (std::size_t at = m_stretches.size(); at-- > 0;) m_rowBegins[m_stretches[at].row] = at;
    for (std::size_t row = layout().monthlyRows(); row-- > 0;) m_rowBegins[row] = std::min(m_rowBegins[row], m_rowBegins[row + 1]);
}

std::span<const PlanGraph::Stretch> PlanGraph::stretches(std::size_t row) const { return std::span(m_stretches).subspan(m_rowBegins[row], m_rowBegins[row + 1] - m_rowBegins[row]); }

const PlanGraph::Stretch* PlanGraph::stretchAt(std::size_t row, int month) const
{
    const auto all = stretches(row);
    const auto found = std::ranges::find_if(all, [&](const Stretch& stretch) { return stretch.from <= month && month < stretch.until; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Formula> PlanGraph::constant(std::size_t row) const
{
    const Formula& formula = m_constants[row];
    if (formula == Formula::constantCell(row)) return std::nullopt;
    return formula;
}

bool PlanGraph::isGiven(Figure figure, std::size_t entity) const
{
    if (figure == Figure::Month || figure == Figure::Hours || figure == Figure::YearBegins || isReadOff(figure)) return true;
    return (figure == Figure::FacilityPlannedPrincipal || figure == Figure::FacilityCapacity) && m_lendersGive[entity];
}

Cell PlanGraph::cellOf(const Formula& formula, int shift) const
{
    Cell cell = m_ledger.cellOf(formula);
    if (!cell.constant) cell.month += shift;
    return cell;
}

std::size_t PlanGraph::bytes() const
{
    return m_arena.bytes() + m_stretches.capacity() * sizeof(Stretch) + m_rowBegins.capacity() * sizeof(std::size_t) + m_constants.capacity() * sizeof(Formula);
}

}  // namespace headroom
