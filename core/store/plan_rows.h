// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "plan/assemble.h"

namespace headroom {

/// All rows as the tables of this or an older version hold them, what came later with its value when absent; any storage class in any column: nothing is believed before assemble(). The error
/// says what is wrong with a table, without the path. Throws SQLite::Exception.
Result<PlanRows> readRows(SQLite::Database& database, int version);

/// Binds a value as its column holds it: whole numbers and references INTEGER, curves as text.
void bindValue(SQLite::Statement& statement, int at, const FieldType& type, const Value& value);

void insertRow(SQLite::Database& database, const TableType& type, const Row& row);
void updateField(SQLite::Database& database, const TableType& type, Id row, std::size_t field, const Value& value);
void deleteRow(SQLite::Database& database, const TableType& type, Id row);

}  // namespace headroom
