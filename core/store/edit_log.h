// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statements.h"
#include "store/step.h"

namespace headroom {

/// Writes the edits of a step and their rows in `edit`, inside the caller's transaction. Throws SQLite::Exception.
class EditLog {
public:
    EditLog(SQLite::Database& database, StepNumber group, std::string author, std::string time);

    /// Changes the tables by the edit and keeps both sides; `inverse` is what applyEdit() gave for it, and knows the
    /// old side. Entries that were pending in the places that change, or in a row that goes, are dropped.
    void write(const Edit& edit, const Edit& inverse);

    /// The rows of `edit` that were written; last < first where none was.
    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_last; }

private:
    void record(const TableType& type, Id row, const FieldType* field, const Value& before, const Value& after);

    Statements m_statements;
    std::string m_author, m_time;
    StepNumber m_group;
    std::int64_t m_first, m_last;
};

/// What the rows `first` to `last` of `edit` changed. The error says what cannot be read, as a sentence without the path;
/// whether the edits fit any plan is not looked at. Throws SQLite::Exception.
Result<StepEdits> readEdits(SQLite::Database& database, std::int64_t first, std::int64_t last);

/// The smallest id above all that `edit` mentions; at least firstFreeId. Reads all of it.
Id idAfterLog(SQLite::Database& database);

}  // namespace headroom
