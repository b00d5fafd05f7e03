// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <fuzzer/FuzzedDataProvider.h>
#include <limits>

#include "fuzz/opened.h"
#include "fuzz/seed_plans.h"
#include "plan/registry.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

struct Table {
    std::string name;
    std::vector<std::string> columns;
};

std::string quotedName(const std::string& name) { return "\"" + name + "\""; }

/// Every table of a plan file, or those that are no entity alone: a plan that is refused hides its history.
std::vector<Table> tablesOf(SQLite::Database& database, bool isHistoryAlone)
{
    std::vector<Table> tables;
    SQLite::Statement select(database, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, c.cid");
    while (select.executeStep()) {
        const std::string name = select.getColumn(0).getString();
        if (isHistoryAlone && findTable(name)) continue;
        if (tables.empty() || tables.back().name != name) tables.push_back({name, {}});
        tables.back().columns.push_back(quotedName(select.getColumn(1).getString()));
    }
    return tables;
}

std::size_t below(FuzzedDataProvider& input, std::size_t count) { return input.ConsumeIntegralInRange<std::size_t>(0, count - 1); }

/// Picks a row, as far as the table has any.
std::string anyRow(const std::string& table, FuzzedDataProvider& input)
{
    return " FROM " + table + " LIMIT 1 OFFSET " + std::to_string(below(input, 16)) + " % max(1, (SELECT count(*) FROM " + table + "))";
}

/// A value of any storage class.
void bindAny(SQLite::Statement& statement, int at, FuzzedDataProvider& input)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    switch (below(input, 7)) {
    case 0: return statement.bind(at);
    case 1: return statement.bind(at, input.ConsumeIntegral<std::int64_t>());
    case 2: return statement.bind(at, std::int64_t{input.ConsumeIntegral<std::int8_t>()});
    case 3: return statement.bind(at, input.PickValueInArray({least, least + 1, std::int64_t{0}, std::int64_t{1'000'000'000}, most - 1, most}));
    case 4: return statement.bind(at, input.ConsumeFloatingPoint<double>());
    case 5: return statement.bind(at, input.ConsumeRandomLengthString(2'000));
    default: const std::string bytes = input.ConsumeRandomLengthString(20); return statement.bind(at, bytes.data(), static_cast<int>(bytes.size()));
    }
}

void update(SQLite::Database& database, const std::string& table, const std::string& column, const std::string& value, FuzzedDataProvider& input)
{
    SQLite::Statement statement(database, "UPDATE " + table + " SET " + column + " = " + value + " WHERE rowid = (SELECT rowid" + anyRow(table, input) + ")");
    if (value.find('?') != std::string::npos) bindAny(statement, 1, input);
    statement.exec();
}

/// A row twice, with another value in one column.
void repeat(SQLite::Database& database, const std::string& table, const std::string& column, FuzzedDataProvider& input)
{
    database.exec("CREATE TEMP TABLE twin AS SELECT *" + anyRow(table, input));
    SQLite::Statement other(database, "UPDATE twin SET " + column + " = ?");
    bindAny(other, 1, input);
    other.exec();
    database.exec("INSERT INTO " + table + " SELECT * FROM twin");
}

/// One change of the kind that any SQLite tool can make; what the tables themselves refuse is left.
void change(SQLite::Database& database, const std::vector<Table>& tables, FuzzedDataProvider& input)
{
    const Table& chosen = tables[below(input, tables.size())];
    const std::string table = quotedName(chosen.name), column = chosen.columns[below(input, chosen.columns.size())];
    try {
        switch (below(input, 8)) {
        case 0: database.exec("DELETE FROM " + table + " WHERE rowid = (SELECT rowid" + anyRow(table, input) + ")"); break;
        case 1: repeat(database, table, column, input); break;
        case 2: update(database, table, column, "(SELECT " + chosen.columns[below(input, chosen.columns.size())] + anyRow(table, input) + ")", input); break;
        case 3: update(database, table, column, column + " + " + std::to_string(input.ConsumeIntegralInRange(-3, 3)), input); break;
        case 4: update(database, table, column, "substr(" + column + ", 1, " + std::to_string(below(input, 100)) + ") || ? || substr(" + column + ", " + std::to_string(below(input, 100)) + ")", input); break;
        default: update(database, table, column, "?", input);
        }
    } catch (const SQLite::Exception&) {
    }
    database.exec("DROP TABLE IF EXISTS temp.twin");
}

}  // namespace
}  // namespace headroom

/// A good plan file in which any values of any type stand where the tables take them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    static const std::vector<std::string> seeds = seedFiles();
    FuzzedDataProvider input(data, size);
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    // The last has the longest history: half of all tries.
    writeBytes(path, seeds[std::min(below(input, 2 * seeds.size()), seeds.size() - 1)]);
    const OpenMode mode = input.ConsumeBool() ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
        const auto tables = tablesOf(database, input.ConsumeBool());
        SQLite::Transaction transaction(database);
        for (int count = 0; count < 20 && input.remaining_bytes() > 0; ++count) change(database, tables, input);
        transaction.commit();
    }
    if (mode == OpenMode::ReadOnly) requireRecoveredOrRefused(path);
    requireLegalOrRefused(path, mode);
    return 0;
}
