// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "plan/edit.h"
#include "workbook/sheet.h"

namespace headroom {

/// One input that a workbook would change, or would if it could be read.
struct ImportLine {
    enum class Kind { Change, Refused };
    Kind kind = Kind::Change;
    std::string key;     ///< of the input; as it stands in the workbook where the plan has none
    Place place;         ///< where the plan has one
    std::string label;   ///< "Denton: Energy price"
    std::string before;  ///< in the plan, with its unit; says so where it was changed there too since the export
    std::string after;   ///< in the workbook
    std::string reason;  ///< why it is refused: a sentence
    Value value;         ///< what the input gets
    std::uint32_t line = 0;  ///< of the sheet, from 1: the first that the input stands in
};

/// What a workbook says about a plan. Nothing of it is done until it is accepted.
struct WorkbookImport {
    std::vector<ImportLine> lines;     ///< in the order of the plan; last those that it has no input for
    std::size_t unchanged = 0;         ///< inputs of which plan and workbook have the same
    std::size_t changedInPlan = 0;     ///< inputs that the plan has changed since the export and the workbook has not: they stay
    std::size_t missing = 0;           ///< inputs of the plan that the workbook lacks: they stay
    std::size_t gone = 0;              ///< lines as they were exported, of inputs that the plan has no more
    std::size_t ignoredCells = 0;      ///< changed labels, units, sources and notes, and cells of others
    std::size_t ignoredRows = 0;       ///< lines that others have written
    std::size_t ignoredSheets = 0;
    std::string otherPlan;             ///< the name of the plan that was exported, where it is not the name of this one

    std::size_t changes() const;
    std::size_t refused() const { return lines.size() - changes(); }
};

/// Compares an Inputs sheet with a plan, by the hidden keys: lines and columns may have moved, labels be translated. What still
/// stands as it was exported is no change, even where the plan has changed since. The error is a sentence: not a sheet of inputs.
/// Laws: the export of a plan makes no change; of k changed cells exactly the inputs of these k change.
Result<WorkbookImport> compareWorkbook(const Plan<>& plan, const Sheet& sheet);

/// The changes that are accepted, by their place in `lines` (those that are refused are passed over), as one group that
/// leaves a plan without errors; else the sentence of what it would break.
Result<EditGroup> importEdits(const Plan<>& plan, const WorkbookImport& import, const std::vector<std::size_t>& accepted);

/// The same of all that are not refused.
Result<EditGroup> importEdits(const Plan<>& plan, const WorkbookImport& import);

}  // namespace headroom
