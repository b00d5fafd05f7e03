// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/r1c1.h"

#include "plan/value.h"

namespace headroom {

namespace {

class RelativeNames final : public CellNames
{
public:
    RelativeNames(std::size_t row, int month) : m_row(row), m_month(month) {}
    std::string cell(const Cell& cell) const override
    {
        if (cell.constant) return "K" + std::to_string(cell.row);
        return "R[" + std::to_string(static_cast<long>(cell.row) - static_cast<long>(m_row)) + "]C[" + std::to_string(cell.month - m_month) + "]";
    }
    std::string range(const Cell& from, const Cell& until) const override { return cell(from) + ":" + cell(until); }
    std::string input(std::size_t input) const override { return "I" + std::to_string(input); }
    std::string number(double value) const override { return numberText(value); }

private:
    std::size_t m_row;
    int m_month;
};

}  // namespace

std::string r1c1(const PlanGraph& graph, std::size_t row, int month)
{
    const auto* stretch = graph.stretchAt(row, month);
    return stretch ? formulaText(graph, stretch->formula, month - stretch->at, RelativeNames(row, month)) : "";
}

}  // namespace headroom
