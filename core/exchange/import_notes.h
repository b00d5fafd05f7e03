// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/cell_values.h"

namespace headroom {

/// What new rows hold that the file does not say: the value with which every row of the plan begins.
struct FilledIn {
    std::size_t field = 0;
    std::string value;               ///< with its unit
    bool isInFile = false;           ///< a column holds the field, and some of its cells are empty
    std::size_t rows = 0;
    std::vector<std::size_t> lines;  ///< of the file, the first of those with empty cells
};

/// "GPUs: not in the file; 1,024 in every new row."
std::string filledText(const TableType& table, const FilledIn& filled);

/// Whether a name is that of a line of sums: "Total", "Fleet total", "Sum:", 合计.
bool isTotal(std::string_view name);

/// Why a line that has the id of a row, but another name and other inputs, is not about that row: two copies of a plan that went on apart
/// gave the id to rows that have nothing in common.
std::string anotherRow(const Plan<>& plan, EntityKind kind, Id id, std::string_view called);

/// A value as cells show it, with its unit.
std::string shownWithUnit(const Plan<>& plan, const Place& place, const Value& value);

/// What is to be said of a column whose middle value is outside what is typical of its input: both, and the unit in which it would
/// be typical; empty where there is nothing to say.
std::string typicalNote(const Plan<>& plan, const ColumnScope& scope, std::string_view heading, std::vector<double> values);

}  // namespace headroom
