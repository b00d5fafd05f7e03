// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "model/statement.h"
#include "plan/issue.h"

namespace headroom {

/// What a workbook says of itself beside its figures.
struct WorkbookOptions {
    std::string scenario;             ///< its name; empty: the base plan
    const Statement* base = nullptr;  ///< of a scenario: the base plan, on which lenders sculpted; its principal stands as values
    std::string version;              ///< of the plan: the name that was saved last
    std::string program;              ///< what made it: "Headroom 0.1.0"
    std::string date;                 ///< when it was made: "2026-11-28 12:05 UTC"
};

/// The live workbook of a plan, an .xlsx after the FAST standard: every figure is a formula down to the sheet Inputs, what an
/// algorithm finds a value with its proof beside it. No macro, no circle, no volatile function, no number inside a formula;
/// months in the same columns on every sheet. Each formula holds what the program computed, and is computed again on loading.
/// Law: LibreOffice computes every cell to the figure of the statement, to 1e-9 of the largest of its row (tests/workbook).
Result<std::string> workbookText(const Statement& statement, const WorkbookOptions& options);

/// The same as a file, written whole or not at all.
Result<> writeWorkbook(const Statement& statement, const std::filesystem::path& path, const WorkbookOptions& options);

}  // namespace headroom
