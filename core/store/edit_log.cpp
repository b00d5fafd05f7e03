// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edit_log.h"

#include <algorithm>

#include "plan/value_json.h"
#include "store/plan_rows.h"
#include "store/step_log.h"

namespace headroom {

namespace {

/// One row of `edit`, both ways.
struct Both {
    Edit forward, backward;
};

Result<Both> readEdit(SQLite::Statement& row)
{
    const auto odd = [&] { return tl::unexpected("Row " + row.getColumn(0).getString() + " of its history cannot be read."); };
    const TableType* type = findTable(row.getColumn(1).getString());
    if (!type) return odd();
    const Id id = row.getColumn(2).getInt64();
    if (!row.getColumn(3).isNull()) {
        const auto field = type->find(row.getColumn(3).getString());
        if (!field) return odd();
        const Place place{type->kind, id, *field};
        const FieldType& kind = type->fields[*field];
        return Both{SetField{place, columnValue(row.getColumn(5), kind)}, SetField{place, columnValue(row.getColumn(4), kind)}};
    }
    const bool comes = row.getColumn(4).isNull();
    auto whole = parseRow(*type, row.getColumn(comes ? 5 : 4).getString());
    if (!whole || whole->id != id) return odd();
    Edit insert = InsertRow{type->kind, *std::move(whole)}, remove = RemoveRow{type->kind, id};
    return comes ? Both{std::move(insert), std::move(remove)} : Both{std::move(remove), std::move(insert)};
}

/// Above the numbers of all rows of `edit`, and of those that the last step with edits says it had, so that none is ever given
/// twice. A number that no row can have is a hand edit; it must not stop the plan from growing, nor begin below the first.
std::int64_t nextSequence(SQLite::Database& database)
{
    SQLite::Statement query(database, R"(SELECT max(0, coalesce((SELECT max("sequence") FROM "edit" WHERE "sequence" < ?1), 0),
        coalesce((SELECT "last" FROM "step" WHERE "last" BETWEEN 1 AND ?1 - 1 ORDER BY "number" DESC LIMIT 1), 0)) + 1)");
    query.bind(1, lastStepNumber);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

}  // namespace

EditLog::EditLog(SQLite::Database& database, StepNumber group, std::string author, std::string time)
    : m_statements(database), m_author(std::move(author)), m_time(std::move(time)), m_group(group), m_first(nextSequence(database)), m_last(m_first - 1)
{
}

void EditLog::write(const Edit& edit, const Edit& inverse)
{
    if (const auto* set = std::get_if<SetField>(&edit)) {
        const TableType& type = table(set->place.table);
        const FieldType& field = type.fields[set->place.field];
        updateField(m_statements, type, set->place.row, set->place.field, set->value);
        record(type, set->place.row, &field, std::get<SetField>(inverse).value, set->value);
        SQLite::Statement& settle = m_statements(R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ? AND "field" = ?)");
        settle.bind(1, std::string{type.key});
        settle.bind(2, std::int64_t{set->place.row});
        settle.bind(3, std::string{field.field.key});
        settle.exec();
    } else if (const auto* insert = std::get_if<InsertRow>(&edit)) {
        const TableType& type = table(insert->table);
        insertRow(m_statements, type, insert->row);
        record(type, insert->row.id, nullptr, {}, rowJson(type, insert->row, JsonLayout::OneLine));
    } else if (const auto* remove = std::get_if<RemoveRow>(&edit)) {
        const TableType& type = table(remove->table);
        deleteRow(m_statements, type, remove->row);
        record(type, remove->row, nullptr, rowJson(type, std::get<InsertRow>(inverse).row, JsonLayout::OneLine), {});
        SQLite::Statement& settle = m_statements(R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ?)");
        settle.bind(1, std::string{type.key});
        settle.bind(2, std::int64_t{remove->row});
        settle.exec();
    }
}

void EditLog::record(const TableType& type, Id row, const FieldType* field, const Value& before, const Value& after)
{
    static const FieldType wholeRow{.kind = FieldKind::Text, .choices = {}, .initial = {}, .read = {}, .write = {}};
    const FieldType& kind = field ? *field : wholeRow;
    SQLite::Statement& insert = m_statements(R"(INSERT INTO "edit" ("sequence", "time", "author", "entity", "id", "field", "old", "new", "group") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
    insert.bind(1, ++m_last);
    insert.bind(2, m_time);
    insert.bind(3, m_author);
    insert.bind(4, std::string{type.key});
    insert.bind(5, std::int64_t{row});
    if (field) insert.bind(6, std::string{field->field.key});
    bindValue(insert, 7, kind, before);
    bindValue(insert, 8, kind, after);
    insert.bind(9, m_group);
    insert.exec();
}

Result<StepEdits> readEdits(SQLite::Database& database, std::int64_t first, std::int64_t last)
{
    if (last >= first && first <= 0) return tl::unexpected("Row " + std::to_string(first) + " of its history cannot be read.");
    SQLite::Statement select(database, R"(SELECT "sequence", "entity", "id", "field", "old", "new" FROM "edit" WHERE "sequence" BETWEEN ? AND ? ORDER BY "sequence")");
    select.bind(1, first);
    select.bind(2, last);
    StepEdits edits;
    while (select.executeStep()) {
        auto both = readEdit(select);
        if (!both) return tl::unexpected(both.error());
        edits.forward.push_back(std::move(both->forward));
        edits.backward.push_back(std::move(both->backward));
    }
    if (const auto missing = editsBetween(first, last) - static_cast<std::int64_t>(edits.forward.size()); missing != 0) return tl::unexpected(std::to_string(missing) + " rows of its history are missing.");
    std::ranges::reverse(edits.backward);
    return edits;
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
