// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

#include "workbook/inputs_layout.h"
#include "workbook/inputs_workbook.h"
#include "workbook/workbook_import.h"
#include "workbook/xlsx_sheet.h"

namespace headroom::testing {

/// A plan and the sheet that it was exported to, whose cells a test changes as a user would.
struct ExportedPlan {
    explicit ExportedPlan(Plan<> of) : plan(std::move(of)), sheet(readXlsxSheet(inputsWorkbook(plan), inputsSheetName).value()) {}

    /// The line with this key in the hidden column.
    std::uint32_t line(const std::string& key) const
    {
        for (const auto& [line, cells] : sheet.rows)
            if (const auto* cell = sheet.cell(line, 0); cell && cell->text == key) return line;
        throw std::runtime_error("no line of " + key);
    }
    SheetCell& cell(const std::string& key, InputsColumn column) { return sheet.rows[line(key)][static_cast<std::uint32_t>(column)]; }
    SheetCell& value(const std::string& key) { return cell(key, InputsColumn::InputValue); }

    void enter(const std::string& key, double number) { value(key) = {.kind = CellKind::Number, .number = number, .text = {}, .formula = {}}; }
    void enter(const std::string& key, const std::string& text) { value(key) = {.kind = text.empty() ? CellKind::Blank : CellKind::Text, .text = text, .formula = {}}; }

    WorkbookImport import() const { return compareWorkbook(plan, sheet).value(); }

    Plan<> plan;
    Sheet sheet;
};

}  // namespace headroom::testing
