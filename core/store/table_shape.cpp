// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_shape.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>

#include "plan/plan.h"
#include "store/connection.h"
#include "store/schema.h"

namespace headroom {

namespace {

std::vector<ColumnShape> columnsOf(SQLite::Database& database, const std::string& table)
{
    std::vector<ColumnShape> columns;
    SQLite::Statement select(database, R"(SELECT "name", "type", "notnull", "pk" FROM pragma_table_info(?))");
    select.bind(1, table);
    int keys = 0;
    while (select.executeStep()) {
        const bool isKey = select.getColumn(3).getInt() != 0;
        keys += isKey;
        columns.push_back({.name = select.getColumn(0).getString(), .type = select.getColumn(1).getString(), .isRequired = select.getColumn(2).getInt() != 0, .isNumber = isKey});
    }
    for (auto& column : columns) column.isNumber = column.isNumber && keys == 1 && column.type == "INTEGER";
    return columns;
}

std::vector<TableShape> shapesOf(int version)
{
    SQLite::Database database = connectMemory();
    database.exec(schemaSql(version));
    std::vector<TableShape> shapes;
    SQLite::Statement select(database, R"(SELECT "name", "sql" FROM "sqlite_schema" WHERE "type" = 'table' ORDER BY rowid)");
    while (select.executeStep()) {
        const std::string name = select.getColumn(0).getString();
        shapes.push_back({.name = name, .sql = plainSql(select.getColumn(1).getString()), .columns = columnsOf(database, name)});
    }
    return shapes;
}

bool fits(const StoredValue& value, const ColumnShape& column)
{
    if (column.isNumber || std::holds_alternative<std::monostate>(value)) return std::holds_alternative<std::monostate>(value) && (column.isNumber || !column.isRequired);
    if (column.type == "TEXT") return std::holds_alternative<std::string>(value);
    if (column.type == "INTEGER") return std::holds_alternative<std::int64_t>(value);
    // A REAL without fractions is stored as a whole number.
    return column.type == "ANY" || std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

}  // namespace

const std::vector<TableShape>& tableShapes(int version)
{
    static const auto all = [] {
        std::array<std::vector<TableShape>, planVersion + 1> shapes;
        for (int at = 1; at <= planVersion; ++at) shapes[static_cast<std::size_t>(at)] = shapesOf(at);
        return shapes;
    }();
    return all.at(static_cast<std::size_t>(version));
}

const TableShape* findShape(int version, std::string_view name)
{
    const auto& shapes = tableShapes(version);
    const auto found = std::ranges::find(shapes, name, &TableShape::name);
    return found == shapes.end() ? nullptr : &*found;
}

std::string plainSql(std::string_view sql)
{
    std::string plain;
    char quote = 0;
    for (const char letter : sql) {
        if (quote == 0 && (letter == '"' || letter == '\'')) quote = letter;
        else if (letter == quote) quote = 0;
        const bool isBlank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
        if (quote != 0 || !isBlank) plain += letter;
    }
    return plain;
}

bool fits(const StoredRow& row, const TableShape& shape)
{
    return std::ranges::equal(row.columns, shape.columns, [](const StoredValue& value, const ColumnShape& column) { return fits(value, column); });
}

}  // namespace headroom
