// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_workbook.h"

#include <ostream>

#include "cli/print_table.h"

namespace headroom {

namespace {

std::string counted(std::size_t count, const char* one, const char* many) { return std::to_string(count) + " " + (count == 1 ? one : many); }

std::string orDash(const std::string& text) { return text.empty() ? "–" : text; }

/// The counts that are not zero, as "2 cells, 1 line".
std::string joined(const std::vector<std::pair<std::size_t, std::string>>& counts)
{
    std::string text;
    for (const auto& [count, words] : counts)
        if (count > 0) text += (text.empty() ? "" : ", ") + words;
    return text;
}

}  // namespace

void printImport(const WorkbookImport& import, std::ostream& out)
{
    TextTable table;
    for (const char* header : {"Input", "Name", "In the plan", "In the workbook", "Refused"}) table.columns.push_back({header, ColumnKind::Words});
    if (import.refused() == 0) table.columns.pop_back();
    for (const ImportLine& line : import.lines) {
        table.rows.push_back({RowKind::Line, {quotable(line.key), line.label, orDash(line.before), orDash(line.after)}});
        if (import.refused() > 0) table.rows.back().cells.push_back(line.reason);
    }
    if (!import.lines.empty()) out << printed(table) << '\n';
    if (!import.otherPlan.empty()) out << "The workbook was exported from the plan \"" << quotable(import.otherPlan) << "\".\n";
    const std::size_t stay = import.unchanged + import.changedInPlan + import.missing;
    if (stay > 0)
        out << "Left as they are: "
            << joined({{import.unchanged, counted(import.unchanged, "input that is the same", "inputs that are the same")},
                       {import.changedInPlan, counted(import.changedInPlan, "that only the plan has changed since the export", "that only the plan has changed since the export")},
                       {import.missing, counted(import.missing, "that the workbook lacks", "that the workbook lacks")}})
            << ".\n";
    const std::string ignored = joined({{import.ignoredCells, counted(import.ignoredCells, "cell that is no value of an input", "cells that are no values of inputs")},
                                        {import.ignoredRows, counted(import.ignoredRows, "line without an input", "lines without an input")},
                                        {import.gone, counted(import.gone, "line of an input that the plan has no more", "lines of inputs that the plan has no more")},
                                        {import.ignoredSheets, counted(import.ignoredSheets, "other sheet", "other sheets")}});
    if (!ignored.empty()) out << "Ignored: " << ignored << ".\n";
}

std::string refusedWords(const WorkbookImport& import)
{
    return std::to_string(import.refused()) + " of " + counted(import.lines.size(), "changed input", "changed inputs") + (import.refused() == 1 ? " is refused" : " are refused");
}

}  // namespace headroom
