// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrate.h"

#include <algorithm>
#include <array>
#include <bit>

#include "plan/registry.h"
#include "store/digest.h"
#include "store/edit_log.h"
#include "store/plan_rows.h"
#include "store/schema.h"

namespace headroom {

namespace {

/// Makes a table again with the fields that `version` brought, as SQLite advises (sqlite.org/lang_altertable.html): ALTER
/// would put the new columns last and write the values into the schema.
void extend(SQLite::Database& database, const TableType& type, int version)
{
    const std::string old = quoted(type.key), name = "new_" + std::string{type.key}, made = headroom::quoted(name);
    // With its table before it, a column that is missing is an error and not the text of its name.
    std::string columns = "\"id\"", values = old + ".\"id\"";
    for (const FieldType& field : type.fields) {
        if (field.field.since > version) continue;
        columns += ", " + quoted(field.field.key);
        values += field.field.since == version ? std::string{", ?"} : ", " + old + "." + quoted(field.field.key);
    }
    database.exec(tableSql(type, name, version));
    SQLite::Statement fill(database, "INSERT INTO " + made + " (" + columns + ") SELECT " + values + " FROM " + old);
    int at = 0;
    for (const FieldType& field : type.fields)
        if (field.field.since == version) bindValue(fill, ++at, field, absentValue(field));
    fill.exec();
    database.exec("DROP TABLE " + old);
    database.exec("ALTER TABLE " + made + " RENAME TO " + old);
}

/// What a version needs that only adds: its tables, and its fields in tables that were there.
void addWhatCameWith(SQLite::Database& database, int version)
{
    for (const TableType& type : tables()) {
        if (type.since() == version) database.exec(tableSql(type, type.key, version));
        else if (type.since() < version && std::ranges::any_of(type.fields, [&](const FieldType& field) { return field.field.since == version; })) extend(database, type, version);
    }
}

/// The steps of a history that knew no undo: every group is an edit that stands on the one before.
void addSteps(SQLite::Database& database, int version)
{
    addWhatCameWith(database, version);
    database.exec(std::string{historySql(version)});
    database.exec(R"(INSERT INTO "step" ("number", "time", "author", "kind", "what", "first", "last") SELECT 0, coalesce(min("time"), ''), '', 'created', '', 1, 0 FROM "edit")");
    // A number that no step can have was made by hand; there must be room above the last.
    SQLite::Statement number(database, R"(INSERT INTO "step" ("number", "time", "author", "kind", "what", "first", "last", "below", "undo")
        SELECT "group", max("time"), max("author"), 'edit', '', min("sequence"), max("sequence"), lag("group") OVER (ORDER BY "group"), "group" FROM "edit" WHERE "group" BETWEEN 1 AND ? GROUP BY "group" ORDER BY "group")");
    number.bind(1, lastStepNumber);
    number.exec();
    SQLite::Statement stand(database, R"(UPDATE "step" SET "next_id" = ?, "digest" = ? WHERE "number" = (SELECT max("number") FROM "step"))");
    stand.bind(1, std::int64_t{idAfterLog(database)});
    // Rows that cannot be read are refused before the copy is used.
    if (const auto rows = readRows(database, version)) stand.bind(2, std::bit_cast<std::int64_t>(digestOf(*rows)));
    stand.exec();
}

/// How a file of the version before becomes one of `to`. Anything but an addition is a function of its own here.
struct MigrationStep {
    int to;
    void (*run)(SQLite::Database& database, int version);
};
constexpr std::array steps{MigrationStep{2, addWhatCameWith}, MigrationStep{3, addSteps}};
static_assert(steps.back().to == planVersion && steps.size() + 1 == planVersion, "a version of the format has no step that leads to it");

}  // namespace

void migrate(SQLite::Database& database)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    // Tables are dropped and named anew while others refer to them; the references are checked at the end. Neither can be
    // switched inside a transaction.
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON");
    {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const MigrationStep& step : steps)
            if (step.to > version) step.run(database, step.to);
        database.exec("PRAGMA user_version = " + std::to_string(planVersion));
        transaction.commit();
    }
    database.exec("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON");
}

}  // namespace headroom
