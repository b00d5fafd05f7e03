// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/column_names.h"
#include "exchange/column_units.h"
#include "exchange/table_text.h"

namespace headroom {

/// What a column of a table holds.
struct ColumnTarget {
    enum class Kind { Ignored, RowId, Field };
    Kind kind = Kind::Ignored;
    std::size_t field = 0;
    bool operator==(const ColumnTarget&) const = default;
};

/// A column of a table of another program: its heading, what it is taken for and why.
struct ImportColumn {
    std::string heading;
    ColumnTarget target;
    ColumnReason reason = ColumnReason::Nothing;
    double confidence = 0;             ///< from 0 to 1
    std::vector<std::size_t> perhaps;  ///< of a column that is left out: the fields that are like its heading, but not enough, the likest first
    std::optional<ColumnUnit> unit;    ///< in which its numbers are; nothing where only its cells can say
    bool isUnitAssumed = false;        ///< neither heading nor hand says it: it is the plan's own
    bool isOurs = false;               ///< headed as our own files head it: by its key, with or without its unit
    std::string problem;               ///< a sentence: why nothing of the column can be taken (another currency, a unit that is not known)
};

/// What somebody has chosen for a column.
struct ColumnChoice {
    ColumnTarget target;
    std::optional<ColumnUnit> unit;
};

/// The line that heads the columns; nothing where every line holds values. It is the one whose cells name the most fields;
/// lines above are titles.
std::optional<std::size_t> headingLine(const TableType& table, const TableText& text);

/// The line under the heading that gives units and nothing else ("MW", "$/kWh"), or is called so; its cells belong to the headings.
std::optional<std::size_t> unitLine(const TableType& table, const TableText& text, std::optional<std::size_t> heading, std::string_view currency);

/// The columns under this heading, or by hand alone where there is none. A field is held by one column, the surest. Law: the
/// order of columns does not matter, unless two are as sure of the same field.
std::vector<ImportColumn> mapColumns(const TableType& table, const TableText& text, std::optional<std::size_t> heading, const std::map<std::size_t, ColumnChoice>& chosen, std::string_view currency);

/// The table of a plan that a text most likely holds: the one whose inputs its headings name most surely.
EntityKind likelyTable(const TableText& text, std::string_view currency);

/// Why a column is taken for what it is, in words.
std::string reasonText(const TableType& table, const ImportColumn& column);

}  // namespace headroom
