// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "support/second_engine.h"
#include "workbook/figure_cells.h"
#include "workbook/input_rows.h"
#include "workbook/inputs_layout.h"

namespace headroom::testing {

/// The workbook of a statement, in a file.
class WrittenWorkbook
{
public:
    /// Written at once; a failure is one of the test. The statement, and the base of the options, must outlive it.
    WrittenWorkbook(const Statement& statement, std::filesystem::path path, const WorkbookOptions& options = {});

    const std::filesystem::path& path() const { return m_path; }
    const Statement& statement() const { return m_statement; }
    const FigureCells& cells() const { return m_cells; }
    const std::vector<InputRow>& inputs() const { return m_inputs; }
    /// The cell that holds an input.
    SheetRange input(std::size_t row) const { return {std::string{inputsSheetName}, cellName(m_layout.line(row), static_cast<std::size_t>(InputsColumn::InputValue))}; }

private:
    const Statement& m_statement;
    std::filesystem::path m_path;
    FigureCells m_cells;
    std::vector<InputRow> m_inputs;
    InputsLayout m_layout;
};

}  // namespace headroom::testing
