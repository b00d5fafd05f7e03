// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_rows.h"

#include <limits>

#include "plan/curve_text.h"
#include "plan/parse.h"
#include "store/schema.h"

namespace headroom {

namespace {

std::string columnList(const TableType& type, int version)
{
    std::string list = "\"id\"";
    for (const FieldType& field : type.fields)
        if (field.field.since <= version) list += ", " + quoted(field.field.key);
    return list;
}

}  // namespace

Value columnValue(const SQLite::Column& column, const FieldType& type)
{
    if (column.isNull()) return {};
    if (column.isBlob()) return std::numeric_limits<double>::quiet_NaN();  // fits no field
    if (column.isText()) {
        const std::string text = column.getString();
        if (type.kind != FieldKind::Curve) return text;
        auto curve = parseCurve(text);
        return curve ? Value{*std::move(curve)} : Value{text};
    }
    if (type.kind == FieldKind::Reference && column.isInteger()) return column.getInt64();
    return column.getDouble();
}

Result<PlanRows> readRows(SQLite::Database& database, int version)
{
    PlanRows rows;
    for (const TableType& type : tables()) {
        auto& list = rows.emplace_back();
        if (type.since() > version) continue;
        SQLite::Statement select(database, "SELECT " + columnList(type, version) + " FROM " + quoted(type.key) + " ORDER BY \"id\"");
        while (select.executeStep()) {
            if (list.size() == mostRows) return tl::unexpected("the table \"" + std::string{type.key} + "\" has more than " + std::to_string(mostRows) + " rows");
            Row row{.id = select.getColumn(0).getInt64(), .values = {}};
            int column = 0;
            for (const FieldType& field : type.fields) row.values.push_back(field.field.since <= version ? columnValue(select.getColumn(++column), field) : absentValue(field));
            list.push_back(std::move(row));
        }
        if (type.single && list.size() != 1) return tl::unexpected("the table \"" + std::string{type.key} + "\" has " + std::to_string(list.size()) + " rows in place of one");
    }
    return rows;
}

void bindValue(SQLite::Statement& statement, int at, const FieldType& type, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) statement.bind(at);
    else if (const auto* id = std::get_if<Id>(&value)) statement.bind(at, std::int64_t{*id});
    else if (const auto* number = std::get_if<double>(&value)) {
        if (type.whole) statement.bind(at, static_cast<std::int64_t>(*number));
        else statement.bind(at, *number);
    } else statement.bind(at, valueText(value));
}

void insertRow(Statements& statements, const TableType& type, const Row& row)
{
    std::string marks = "?";
    for (std::size_t field = 0; field < type.fields.size(); ++field) marks += ", ?";
    SQLite::Statement& insert = statements("INSERT INTO " + quoted(type.key) + " (" + columnList(type, planVersion) + ") VALUES (" + marks + ")");
    insert.bind(1, std::int64_t{row.id});
    for (std::size_t field = 0; field < type.fields.size(); ++field) bindValue(insert, static_cast<int>(field) + 2, type.fields[field], row.values[field]);
    insert.exec();
}

void updateField(Statements& statements, const TableType& type, Id row, std::size_t field, const Value& value)
{
    SQLite::Statement& update = statements("UPDATE " + quoted(type.key) + " SET " + quoted(type.fields[field].field.key) + " = ? WHERE \"id\" = ?");
    bindValue(update, 1, type.fields[field], value);
    update.bind(2, std::int64_t{row});
    update.exec();
}

void deleteRow(Statements& statements, const TableType& type, Id row)
{
    SQLite::Statement& remove = statements("DELETE FROM " + quoted(type.key) + " WHERE \"id\" = ?");
    remove.bind(1, std::int64_t{row});
    remove.exec();
}

}  // namespace headroom
