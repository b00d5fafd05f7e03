// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "workbook/figure_cells.h"
#include "workbook/sheet.h"

namespace headroom::testing {

/// A workbook of a plan that was written, and all of its sheets read back from the bytes of the file.
struct ReadBook {
    ReadBook(const Statement& statement, const WorkbookOptions& options);

    const SheetCell* cell(const std::string& sheet, std::uint32_t line, std::uint32_t column) const { return sheets.at(sheet).cell(line, column); }
    /// "Fleet!F12".
    static std::string nameOf(const std::string& sheet, std::uint32_t line, std::uint32_t column);

    std::string bytes;
    FigureCells figures;
    std::map<std::string, Sheet> sheets;

private:
    void readFormulas();
};

/// The sheets whose columns are months.
std::vector<std::string> monthSheets();

}  // namespace headroom::testing
