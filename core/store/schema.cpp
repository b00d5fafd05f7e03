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
constexpr std::string_view logSql = R"(CREATE TABLE "edit" (
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

std::string schemaSql()
{
    std::string sql = "PRAGMA application_id = " + std::to_string(planApplicationId) + ";\nPRAGMA user_version = " + std::to_string(planVersion) + ";\n";
    for (const TableType& type : tables()) sql += tableSql(type, type.key, planVersion);
    return sql.append(logSql);
}

}  // namespace headroom
