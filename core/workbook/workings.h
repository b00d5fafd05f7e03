// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "figures/subject.h"
#include "model/statement.h"
#include "numbers/formula_value.h"
#include "workbook/formula_parts.h"
#include "workbook/input_rows.h"
#include "workbook/inputs_layout.h"

namespace headroom {

/// The sheets of numbers of a workbook: every figure of a plan as a row of formulas, where it stands, and what it holds. Which
/// line a row has is known once all are there, so that texts name rows by tokens until a sheet is written (sheet_formula.h).
///
/// Months stand in the same columns on every sheet that has months, those before month 0 first, as far as a ledger has any.
class Workings
{
public:
    /// Of a statement; of a scenario with the base plan, on which lenders sculpted. Both must outlive it.
    Workings(const Statement& statement, const Statement* base);
    Workings(const Workings&) = delete;
    Workings& operator=(const Workings&) = delete;

    static constexpr std::uint32_t labelColumn = 0, entityColumn = 1, unitColumn = 2, constantColumn = 3, totalColumn = 4, firstMonthColumn = 5;
    /// Lines from 0: what each sheet with months begins with.
    static constexpr std::uint32_t titleLine = 0, masterLine = 1, checkLine = 2, monthLine = 3, dateLine = 4, yearLine = 5, firstLine = 6;

    struct Position {
        std::uint32_t sheet = 0, line = 0;
    };

    const Statement& statement() const { return m_statement; }
    const PlanGraph& graph() const { return *m_graph; }
    const std::vector<WorkingsSheet>& sheets() const { return m_sheets; }
    const std::vector<InputRow>& inputs() const { return m_inputs; }
    Position position(RowId row) const { return m_positions[row]; }
    const WorkingsRow& row(RowId row) const { return *m_rows[row]; }
    RowId rowOf(Figure figure, std::size_t entity = 0) const { return m_ids.of(figure, entity); }
    /// The cell of an input, by its key: "Inputs!$E$12".
    std::string inputCell(std::string_view key) const;
    /// Lines of a sheet, the last one included.
    std::uint32_t lines(std::size_t sheet) const { return m_lines[sheet]; }
    /// Where a constant of the model stands: on the Timeline.
    Position numberPosition(std::size_t number) const { return {0, m_numberLines[number]}; }

    int firstMonth() const { return m_graph->columns().first; }
    /// The month after the last column.
    int endMonth() const { return m_graph->columns().last + lookback; }
    std::uint32_t column(int month) const { return firstMonthColumn + static_cast<std::uint32_t>(month - firstMonth()); }

    /// What a cell of a row comes to; of a constant in month 0.
    double value(const WorkingsRow& row, int month) const;

    /// The rows of the calendar that other sheets name.
    struct Named {
        RowId startYear = 0, startMonth = 0, date = 0, fiscalYear = 0, yearEnds = 0, yearShown = 0, withinHorizon = 0, lastMonth = 0;
    };
    const Named& named() const { return m_named; }
    /// The formula beside a figure that an algorithm finds, with tokens; empty where there is none.
    const std::string& proofOf(Figure figure) const { return m_proofs[static_cast<std::size_t>(figure)]; }

    /// A row that must come to 0, in every month or as a constant, and the row of flows or balances that it is held against.
    struct Zero {
        RowId row = 0, size = 0;
        int from = 0, until = 0;  ///< the months of the row of sizes, and of its own
    };
    const std::vector<Zero>& zeros() const { return m_zeros; }

private:
    friend class TimelineRows;
    friend class ReturnRows;

    WorkingsRow figureRow(Figure figure, std::size_t entity, std::vector<WorkingsRow>& parts);
    WorkingsGroup groupOf(Subject subject);
    void addChecks(Subject subject, WorkingsGroup& group);
    void addCheck(std::string_view label, std::string text, Figure size, std::function<double(int)> value, WorkingsGroup& group);
    void tellReturns();
    void fillBlanks();
    void placeRows();

    const Statement& m_statement;
    std::unique_ptr<PlanGraph> m_graph;
    RowIds m_ids;
    RowId m_nextRow;
    std::vector<InputRow> m_inputs;
    InputsLayout m_inputsLayout;
    std::vector<std::string> m_inputCells;  ///< by the input's number in the graph
    ModelConstants m_constants;
    TokenNames m_names;
    FormulaValues m_values;
    FormulaParts m_parts;
    std::vector<WorkingsSheet> m_sheets;
    std::vector<Position> m_positions;
    std::vector<const WorkingsRow*> m_rows;
    std::vector<std::uint32_t> m_lines;
    std::vector<std::uint32_t> m_numberLines;  ///< of the constants of the model
    Named m_named;
    std::vector<std::string> m_proofs, m_told;  ///< by figure: proofs, and formulas of returns
    std::vector<Zero> m_zeros;
};

}  // namespace headroom
