// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "exchange/table_import.h"

namespace headroom {

/// How `import --table` was asked to read a table of another program.
struct TableOptions {
    std::string delimiter, decimal, dates;
    std::vector<std::string> maps;  ///< "COLUMN=field [unit]", "COLUMN=" for a column that is left out
    bool replaces = false, hasNoHeading = false;

    bool isAnyGiven() const { return !delimiter.empty() || !decimal.empty() || !dates.empty() || !maps.empty() || replaces || hasNoHeading; }
};

/// The options as choices over this text; columns are named by their heading, or by their number from 1. The error names what is
/// no column, no field or no unit, and what there is.
Result<ImportChoices> tableChoices(const Plan<>& plan, EntityKind kind, const std::string& bytes, const TableOptions& options);

/// What a column of the file was taken for, in words.
struct ReadColumn {
    std::string heading;
    std::string input;   ///< key of the field, or id; empty where the column is left out
    std::string reason;  ///< why it is that one
    std::string readAs;  ///< "kW, decimal point"
    std::string first;   ///< the first cell, as it is understood
};
std::vector<ReadColumn> readColumns(const Plan<>& plan, const TableText& text, const TableImport& import);

/// What was understood: a line a column, the notes, the counts, every refusal.
void printTableImport(const Plan<>& plan, const TableText& text, const TableImport& import, std::ostream& out);

}  // namespace headroom
