// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "numbers/formula_value.h"
#include "workbook/token_names.h"
#include "workbook/workings_row.h"

namespace headroom {

/// No formula of the workbook is longer.
inline constexpr std::size_t longestFormula = 1'000;

/// Prints the formulas of a plan with tokens, and splits what would be longer than longestFormula over helper rows: a list of
/// operands into runs of them, any other formula at its longest operand.
class FormulaParts
{
public:
    FormulaParts(const PlanGraph& graph, const FormulaValues& values, TokenNames& names, RowId& nextRow) : m_graph(graph), m_values(values), m_names(names), m_nextRow(nextRow) {}

    /// The text of a formula as it stands in the month `at` (of a constant 0), for the months [from, until). The helper rows that
    /// it needs are appended to `parts`; they are of the row that is given.
    std::string text(const Formula& formula, const WorkingsRow& row, const RowStretch& stretch, int at, std::vector<WorkingsRow>& parts);

private:
    void shorten(const Formula& formula);
    void splitList(const Formula& formula);
    void splitOperands(const Formula& formula);
    bool isLong(const Formula& formula) const;
    std::string token(RowId row) const;
    RowId addPart(std::string text, std::function<double(int shift)> value);

    const PlanGraph& m_graph;
    const FormulaValues& m_values;
    TokenNames& m_names;
    RowId& m_nextRow;
    const WorkingsRow* m_row = nullptr;
    RowStretch m_stretch;
    int m_at = 0;
    std::vector<WorkingsRow>* m_parts = nullptr;
};

}  // namespace headroom
