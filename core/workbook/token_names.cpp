// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/token_names.h"

#include <algorithm>
#include <tuple>

#include "plan/value.h"

namespace headroom {

std::size_t ModelConstants::numberOf(double value)
{
    const auto [found, isNew] = m_numbers.emplace(value, m_values.size());
    if (isNew) m_values.push_back(value);
    return found->second;
}

void TokenNames::begin(int month)
{
    m_month = month;
    m_replaced.clear();
}

std::string TokenNames::cell(const Cell& cell) const { return cell.constant ? constantToken(m_rows.of(cell)) : monthToken(m_rows.of(cell), cell.month - m_month); }

std::string TokenNames::range(const Cell& from, const Cell& last) const { return monthsToken(m_rows.of(from), from.month - m_month, last.month - m_month); }

std::string TokenNames::number(double value) const
{
    if (value == 0 || value == 1 || value == -1) return numberText(value);
    return numberToken(m_constants.numberOf(value));
}

std::string TokenNames::replaced(const Formula& part) const
{
    const auto found = m_replaced.find(part.id());
    return found == m_replaced.end() ? std::string{} : found->second;
}

std::vector<std::string> TokenNames::gathered(std::vector<std::string> operands) const
{
    std::vector<CellReference> cells;
    std::erase_if(operands, [&](const std::string& operand) {
        const auto reference = soleReference(operand);
        if (!reference || reference->kind == CellReference::Kind::Number) return false;
        cells.push_back(*reference);
        return true;
    });
    std::ranges::sort(cells, {}, [](const CellReference& cell) { return std::tuple(cell.kind, cell.from, cell.until, cell.first); });
    std::vector<CellReference> ranges;
    for (const CellReference& cell : cells) {
        const bool follows = !ranges.empty() && ranges.back().kind == cell.kind && ranges.back().from == cell.from && ranges.back().until == cell.until && m_rows.areNeighbours(ranges.back().last, cell.first);
        if (follows) ranges.back().last = cell.last;
        else ranges.push_back(cell);
    }
    for (const CellReference& range : ranges) operands.push_back(tokenOf(range));
    return operands;
}

}  // namespace headroom
