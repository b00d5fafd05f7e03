// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

#include "plan/edit.h"

namespace headroom {

/// Writes edits and their rows in `edit`, inside the caller's transaction. Throws SQLite::Exception.
class EditLog {
public:
    /// A new group: all its rows have one number, one author and one time (UTC, 2026-01-31T23:59:59.999Z).
    EditLog(SQLite::Database& database, std::string author);

    /// Changes the tables by the edit and keeps both sides; `inverse` is what applyEdit() gave for it, and knows the
    /// old side. Entries that were pending in the places that change, or in a row that goes, are dropped.
    void write(const Edit& edit, const Edit& inverse);

private:
    void record(const TableType& type, Id row, const FieldType* field, const Value& before, const Value& after);

    SQLite::Database& m_database;
    std::string m_author;
    std::string m_time;
    std::int64_t m_group;
};

/// The smallest id above all that `edit` mentions; at least firstFreeId.
Id idAfterLog(SQLite::Database& database);

}  // namespace headroom
