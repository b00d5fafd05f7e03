// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edit_log.h"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "plan/value_json.h"
#include "store/plan_rows.h"

namespace headroom {

namespace {

std::string timeText(std::chrono::system_clock::time_point now)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::chrono::sys_seconds seconds{std::chrono::floor<std::chrono::seconds>(now)};
    const std::time_t time = std::chrono::system_clock::to_time_t(seconds);
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &time);
#else
    gmtime_r(&time, &parts);
#endif
    char text[64];
    const auto length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.", &parts);
    const auto fraction = std::to_string(1'000 + milliseconds % 1'000);
    return std::string{text, length} + fraction.substr(1) + "Z";
}

}  // namespace

EditLog::EditLog(SQLite::Database& database, std::string author)
    : m_database(database), m_author(std::move(author)), m_time(timeText(std::chrono::system_clock::now())),
      m_group(database.execAndGet("SELECT coalesce(max(\"group\"), 0) + 1 FROM \"edit\"").getInt64())
{
}

void EditLog::write(const Edit& edit, const Edit& inverse)
{
    if (const auto* set = std::get_if<SetField>(&edit)) {
        const TableType& type = table(set->place.table);
        const FieldType& field = type.fields[set->place.field];
        updateField(m_database, type, set->place.row, set->place.field, set->value);
        record(type, set->place.row, &field, std::get<SetField>(inverse).value, set->value);
        SQLite::Statement settle(m_database, R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ? AND "field" = ?)");
        settle.bind(1, std::string{type.key});
        settle.bind(2, std::int64_t{set->place.row});
        settle.bind(3, std::string{field.field.key});
        settle.exec();
    } else if (const auto* insert = std::get_if<InsertRow>(&edit)) {
        const TableType& type = table(insert->table);
        insertRow(m_database, type, insert->row);
        record(type, insert->row.id, nullptr, {}, rowJson(type, insert->row, JsonLayout::OneLine));
    } else if (const auto* remove = std::get_if<RemoveRow>(&edit)) {
        const TableType& type = table(remove->table);
        deleteRow(m_database, type, remove->row);
        record(type, remove->row, nullptr, rowJson(type, std::get<InsertRow>(inverse).row, JsonLayout::OneLine), {});
        SQLite::Statement settle(m_database, R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ?)");
        settle.bind(1, std::string{type.key});
        settle.bind(2, std::int64_t{remove->row});
        settle.exec();
    }
}

void EditLog::record(const TableType& type, Id row, const FieldType* field, const Value& before, const Value& after)
{
    static const FieldType wholeRow{.kind = FieldKind::Text, .choices = {}, .initial = {}, .read = {}, .write = {}};
    const FieldType& kind = field ? *field : wholeRow;
    SQLite::Statement insert(m_database, R"(INSERT INTO "edit" ("time", "author", "entity", "id", "field", "old", "new", "group") VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
    insert.bind(1, m_time);
    insert.bind(2, m_author);
    insert.bind(3, std::string{type.key});
    insert.bind(4, std::int64_t{row});
    if (field) insert.bind(5, std::string{field->field.key});
    bindValue(insert, 6, kind, before);
    bindValue(insert, 7, kind, after);
    insert.bind(8, m_group);
    insert.exec();
}

Id idAfterLog(SQLite::Database& database)
{
    // An id that no row can have is a hand edit of the log; it must not stop the plan from growing.
    SQLite::Statement query(database, R"(SELECT coalesce(max("id"), 0) + 1 FROM "edit" WHERE "id" < ?)");
    query.bind(1, std::int64_t{lastId});
    query.executeStep();
    return std::max(firstFreeId, query.getColumn(0).getInt64());
}

}  // namespace headroom
