// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/read_book.h"

#include <pugixml.hpp>

#include "workbook/inputs_layout.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/xlsx_sheet.h"
#include "workbook/zipped.h"

namespace headroom::testing {

ReadBook::ReadBook(const Statement& statement, const WorkbookOptions& options) : bytes(workbookText(statement, options).value()), figures(statement, options)
{
    auto names = monthSheets();
    for (const std::string_view name : {summarySheet, checksSheet, inputsSheetName, yearsSheet}) names.emplace_back(name);
    for (const std::string& name : names) sheets.emplace(name, readXlsxSheet(bytes, name).value());
    readFormulas();
}

/// The reader of workbooks keeps the beginning of a formula only, for what it says of it.
void ReadBook::readFormulas()
{
    const Parts parts = unzipped(bytes);
    pugi::xml_document workbook;
    workbook.load_string(parts.at("xl/workbook.xml").c_str());
    int number = 0;
    for (const auto& named : workbook.child("workbook").child("sheets").children("sheet")) {
        pugi::xml_document sheet;
        sheet.load_string(parts.at("xl/worksheets/sheet" + std::to_string(++number) + ".xml").c_str());
        auto& rows = sheets.at(named.attribute("name").value()).rows;
        for (const auto& row : sheet.child("worksheet").child("sheetData").children("row")) {
            auto cell = rows[row.attribute("r").as_uint() - 1].begin();
            for (const auto& read : row.children("c")) {
                if (!read.child("f")) continue;
                while (!cell->second.formula) ++cell;
                cell++->second.formula = read.child("f").text().get();
            }
        }
    }
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
