// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "store/stored_row.h"

namespace headroom {

/// A column of a table of the plan format.
struct ColumnShape {
    std::string name;
    std::string type;         ///< INTEGER, REAL, TEXT or ANY
    bool isRequired = false;
    bool isNumber = false;    ///< it is the number of the row, and the record holds nothing in its place
};

/// A table of the plan format, as SQLite understands schemaSql().
struct TableShape {
    std::string name;
    std::string sql;  ///< the statement that makes it, see plainSql()
    std::vector<ColumnShape> columns;
};

/// The tables of a version, in the order of their making.
const std::vector<TableShape>& tableShapes(int version);

/// The table of this name, or nothing.
const TableShape* findShape(int version, std::string_view name);

/// A statement without the blanks and line breaks outside quotes: migrated tables stand on other lines than new ones.
std::string plainSql(std::string_view sql);

/// Whether the record could be a row of the table: as many columns, each of its type.
bool fits(const StoredRow& row, const TableShape& shape);

}  // namespace headroom
