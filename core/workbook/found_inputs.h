// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "plan/issue.h"
#include "workbook/inputs_layout.h"
#include "workbook/sheet.h"

namespace headroom {

/// A line of a sheet that has the key of an input.
struct FoundInput {
    std::uint32_t line = 0;    ///< from 0
    SheetCell value;           ///< blank where there is none
    std::optional<std::string> exported;  ///< what the value was when it was exported; nothing where the column is gone
    std::string entity, entityExported;   ///< the name of its row, as it reads now and as it was exported
    std::string table, input;             ///< labels, as they read now
    std::string source, date, note;
    std::optional<std::string> mergedRange;  ///< "E12:E14", where the value is a part of merged cells
};

/// What a sheet holds of inputs, wherever their lines and columns have moved, and how much else.
struct FoundInputs {
    std::map<std::string, std::vector<FoundInput>> byKey;  ///< more than one where a line was copied
    std::size_t ignoredRows = 0, ignoredCells = 0;         ///< lines without a key, and cells beside those with one
};

/// Finds the hidden line of column keys, then every line with a key below it. The error is a sentence: no sheet of Headroom's,
/// one of a newer version, or without the columns that name the inputs and hold their values.
Result<FoundInputs> findInputs(const Sheet& sheet);

/// The text of a cell that keeps one: of numbers their digits.
std::string cellText(const SheetCell& cell);

}  // namespace headroom
