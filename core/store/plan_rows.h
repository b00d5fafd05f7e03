// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "plan/assemble.h"
#include "store/statements.h"

namespace headroom {

/// All rows as the tables of this or an older version hold them, what came later with its value when absent; any storage class in any column: nothing is believed before assemble(). The error
/// says what is wrong with a table, without the path. Throws SQLite::Exception.
Result<PlanRows> readRows(SQLite::Database& database, int version);

/// Binds a value as its column holds it: whole numbers and references INTEGER, curves as text.
void bindValue(SQLite::Statement& statement, int at, const FieldType& type, const Value& value);

/// What a column holds, as the value that its storage class suggests; check() says what does not fit the field.
Value columnValue(const SQLite::Column& column, const FieldType& type);

void insertRow(Statements& statements, const TableType& type, const Row& row);
void updateField(Statements& statements, const TableType& type, Id row, std::size_t field, const Value& value);
void deleteRow(Statements& statements, const TableType& type, Id row);

}  // namespace headroom
