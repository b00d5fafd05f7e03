// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/read_book.h"

#include "workbook/inputs_layout.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/xlsx_sheet.h"

namespace headroom::testing {

ReadBook::ReadBook(const Statement& statement, const WorkbookOptions& options) : bytes(workbookText(statement, options).value()), figures(statement, options)
{
    auto names = monthSheets();
    for (const std::string_view name : {summarySheet, checksSheet, inputsSheetName, yearsSheet}) names.emplace_back(name);
    for (const std::string& name : names) sheets.emplace(name, readXlsxSheet(bytes, name).value());
}

std::string ReadBook::nameOf(const std::string& sheet, std::uint32_t line, std::uint32_t column) { return sheet + "!" + cellName(line, column); }

std::vector<std::string> monthSheets()
{
    std::vector<std::string> names;
    for (const SubjectSheet& sheet : subjectSheets()) names.emplace_back(sheet.name);
    for (const std::string_view name : {returnsSheet, statementsSheet, chartsSheet}) names.emplace_back(name);
    return names;
}

}  // namespace headroom::testing
