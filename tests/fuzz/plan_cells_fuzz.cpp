// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fuzzer/FuzzedDataProvider.h>

#include "fuzz/opened.h"
#include "fuzz/require.h"
#include "fuzz/seed_plans.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

struct Column {
    std::string table, name;
};

std::string quotedName(const std::string& name) { return "\"" + name + "\""; }

/// Every column of every table of a plan file, its history included.
std::vector<Column> columnsOf(SQLite::Database& database)
{
    std::vector<Column> columns;
    SQLite::Statement select(database, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, c.cid");
    while (select.executeStep()) columns.push_back({select.getColumn(0).getString(), select.getColumn(1).getString()});
    return columns;
}

/// A value of any storage class.
void bindAny(SQLite::Statement& statement, int at, FuzzedDataProvider& input)
{
    switch (input.ConsumeIntegralInRange(0, 5)) {
    case 0: return statement.bind(at);
    case 1: return statement.bind(at, input.ConsumeIntegral<std::int64_t>());
    case 2: return statement.bind(at, std::int64_t{input.ConsumeIntegral<std::int8_t>()});
    case 3: return statement.bind(at, input.ConsumeFloatingPoint<double>());
    case 4: return statement.bind(at, input.ConsumeRandomLengthString(2'000));
    default: const std::string bytes = input.ConsumeRandomLengthString(20); return statement.bind(at, bytes.data(), static_cast<int>(bytes.size()));
    }
}

/// One change of the kind that any SQLite tool can make; what the tables themselves refuse is left.
void change(SQLite::Database& database, const std::vector<Column>& columns, FuzzedDataProvider& input)
{
    const Column& column = columns[input.ConsumeIntegralInRange<std::size_t>(0, columns.size() - 1)];
    const std::string table = quotedName(column.table), row = " WHERE rowid = (SELECT rowid FROM " + table + " LIMIT 1 OFFSET " + std::to_string(input.ConsumeIntegralInRange(0, 3)) + ")";
    const int kind = input.ConsumeIntegralInRange(0, 9);
    try {
        if (kind == 0) {
            database.exec("DELETE FROM " + table + row);
        } else if (kind == 1) {
            database.exec("CREATE TEMP TABLE twin AS SELECT * FROM " + table + row);
            SQLite::Statement rename(database, "UPDATE twin SET " + quotedName(column.name) + " = ?");
            bindAny(rename, 1, input);
            rename.exec();
            database.exec("INSERT INTO " + table + " SELECT * FROM twin");
        } else {
            SQLite::Statement update(database, "UPDATE " + table + " SET " + quotedName(column.name) + " = ?" + row);
            bindAny(update, 1, input);
            update.exec();
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
    writeBytes(path, seeds[input.ConsumeIntegralInRange<std::size_t>(0, seeds.size() - 1)]);
    const OpenMode mode = input.ConsumeBool() ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
        const auto columns = columnsOf(database);
        SQLite::Transaction transaction(database);
        for (int count = 0; count < 20 && input.remaining_bytes() > 0; ++count) change(database, columns, input);
        transaction.commit();
    }
    requireLegalOrRefused(path, mode);
    return 0;
}
