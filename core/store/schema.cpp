// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace headroom {

namespace {

/// The type of a field's column, and whether it may be empty. Bounds are not repeated in SQL: check() holds them, and
/// a looser bound would otherwise be a migration.
std::string columnType(const FieldType& type)
{
    switch (type.kind) {
    case FieldKind::Number: return type.whole ? "INTEGER NOT NULL" : "REAL NOT NULL";
    case FieldKind::OptionalNumber: return "REAL";
    case FieldKind::Reference:
        return std::string{"INTEGER"} + (type.field.required ? " NOT NULL" : "") + " REFERENCES " + quoted(table(type.target).key) + "(\"id\") DEFERRABLE INITIALLY DEFERRED";
    case FieldKind::Choice:
    case FieldKind::Text:
    case FieldKind::Curve:
    case FieldKind::Date: break;
    }
    return "TEXT NOT NULL";
}

// One row for every changed field (old, new), inserted row (new is its JSON) or deleted row (old is its JSON); the rows
// of one group are one step of the user.
constexpr std::string_view editSql = R"(CREATE TABLE "edit" (
    "sequence" INTEGER PRIMARY KEY,
    "time" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "field" TEXT,
    "old" ANY,
    "new" ANY,
    "group" INTEGER NOT NULL
) STRICT;
CREATE TABLE "pending" (
    "entity" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    PRIMARY KEY ("entity", "id", "field")
) STRICT;
)";

// The rows of "edit" with one "group" are a step, from "first" to "last". "below" is the step that "undo", of an undo the
// one that "redo", was before it. "version" is a step that somebody kept, with the headline figures of then.
constexpr std::string_view stepSql = R"(CREATE TABLE "step" (
    "number" INTEGER PRIMARY KEY,
    "time" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "of" INTEGER,
    "first" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    "below" INTEGER,
    "undo" INTEGER,
    "redo" INTEGER,
    "next_id" INTEGER,
    "digest" INTEGER
) STRICT;
CREATE TABLE "version" (
    "number" INTEGER PRIMARY KEY,
    "step" INTEGER NOT NULL,
    "time" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "engine" TEXT NOT NULL
) STRICT;
CREATE TABLE "version_figure" (
    "version" INTEGER NOT NULL,
    "figure" TEXT NOT NULL,
    "value" REAL,
    PRIMARY KEY ("version", "figure")
) STRICT;
)";

}  // namespace

std::string quoted(std::string_view identifier)
{
    std::string text = "\"";
    for (const char letter : identifier) text += letter == '"' ? std::string{"\"\""} : std::string{letter};
    return text + '"';
}

std::string tableSql(const TableType& type, std::string_view name, int version)
{
    std::string sql = "CREATE TABLE " + quoted(name) + " (\n    \"id\" INTEGER PRIMARY KEY";
    for (const FieldType& field : type.fields)
        if (field.field.since <= version) sql += ",\n    " + quoted(field.field.key) + " " + columnType(field);
    return sql + "\n) STRICT;\n";
}

std::string_view historySql(int version) { return version == 1 ? editSql : version == 3 ? stepSql : std::string_view{}; }

std::string schemaSql(int version)
{
    std::string sql = "PRAGMA application_id = " + std::to_string(planApplicationId) + ";\nPRAGMA user_version = " + std::to_string(version) + ";\n";
    for (const TableType& type : tables())
        if (type.since() <= version) sql += tableSql(type, type.key, version);
    for (int came = 1; came <= version; ++came) sql += historySql(came);
    return sql;
}

}  // namespace headroom
