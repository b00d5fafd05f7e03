// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include <xlsxwriter.h>

#include "exchange/text_file.h"
#include "workbook/charts_sheet.h"
#include "workbook/checks_sheet.h"
#include "workbook/inputs_sheet.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/statement_sheets.h"
#include "workbook/summary_sheet.h"
#include "workbook/workbook_bytes.h"
#include "workbook/workings_sheet.h"

namespace headroom {

namespace {

/// No time of day: the same plan gives the same bytes.
void setProperties(lxw_workbook* workbook, std::string title, std::string program)
{
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = program.data();
    properties.created = workbookEpoch;
    workbook_set_properties(workbook, &properties);
}

Result<> fill(lxw_workbook* workbook, const Workings& workings, const WorkbookOptions& options)
{
    const auto add = [workbook](std::string_view name) { return workbook_add_worksheet(workbook, std::string{name}.c_str()); };
    SheetFormats formats(workbook);
    WorkingsFormats numbers(workbook);
    const std::string& name = workings.statement().plan().settings.name;
    Book book{.workings = workings, .formats = formats, .numbers = numbers, .letters = lettersOf(workings.column(workings.endMonth())), .title = options.scenario.empty() ? name : name + ", " + options.scenario, .master = masterCell()};

    setProperties(workbook, book.title, options.program);
    writeSummarySheet(add(summarySheet), book, options);
    writeChecksSheet(add(checksSheet), book);
    if (auto written = writeInputsSheet(add(inputsSheetName), workings.inputs(), formats); !written) return written;
    for (std::uint32_t sheet = 0; sheet < workings.sheets().size(); ++sheet) writeWorkingsSheet(add(workings.sheets()[sheet].name), book, sheet);
    writeStatementsSheet(add(statementsSheet), book);
    writeYearsSheet(add(yearsSheet), book);
    writeChartsSheet(workbook, add(chartsSheet), book);
    return {};
}

}  // namespace

Result<std::string> workbookText(const Statement& statement, const WorkbookOptions& options)
{
    const Workings workings(statement, options.base);
    return workbookBytes([&](lxw_workbook* workbook) { return fill(workbook, workings, options); });
}

Result<> writeWorkbook(const Statement& statement, const std::filesystem::path& path, const WorkbookOptions& options)
{
    const auto text = workbookText(statement, options);
    if (!text) return tl::unexpected(text.error());
    return writeTextFile(path, *text);
}

}  // namespace headroom
