// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_check.h"

#include "store/connection.h"
#include "store/migrate.h"
#include "store/schema.h"
#include "store_support.h"

namespace headroom {
namespace {

/// What is said of the tables of a version after a change by hand; empty where they are accepted.
std::string verdictAfter(const std::string& sql, int version = planVersion)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(schemaSql(version));
    database.exec(sql);
    const auto checked = checkSchema(database, version);
    return checked ? "" : checked.error();
}

TEST(SchemaCheck, AcceptsTheTablesOfEveryVersionAndThoseThatWereMigrated)
{
    for (int version = 1; version <= planVersion; ++version) {
        EXPECT_EQ(verdictAfter("", version), "") << version;
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(schemaSql(version));
        migrate(database);
        EXPECT_TRUE(checkSchema(database, planVersion)) << version;
    }
    EXPECT_EQ(verdictAfter("VACUUM"), "");
}

TEST(SchemaCheck, AcceptsTheStatisticsOfSqlite)
{
    const std::string make = "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', ";
    EXPECT_EQ(verdictAfter("ANALYZE"), "");
    EXPECT_EQ(verdictAfter(make + "'sqlite_stat4', 'sqlite_stat4', 2, 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')"), "");
    EXPECT_EQ(verdictAfter(make + "'sqlite_stat1', 'sqlite_stat1', 2, 'CREATE TABLE sqlite_stat1(tbl,idx,stat AS (hex(zeroblob(1000))))')"), "it holds a table \"sqlite_stat1\"");
    EXPECT_EQ(verdictAfter(make + "'sqlite_stat1', 'sqlite_stat1', 2, 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')"), "it holds a table \"sqlite_stat1\"");
    EXPECT_EQ(verdictAfter(make + "'sqlite_stat5', 'sqlite_stat5', 2, 'CREATE TABLE sqlite_stat5(tbl,idx,stat)')"), "it holds a table \"sqlite_stat5\"");
}

TEST(SchemaCheck, RefusesATableOfAnotherVersion)
{
    for (int version = 1; version < planVersion; ++version) {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(schemaSql(version));
        EXPECT_FALSE(checkSchema(database, version + 1)) << version;
    }
}

TEST(SchemaCheck, NamesWhatIsNotOurs)
{
    EXPECT_EQ(verdictAfter("CREATE VIEW \"x\" AS SELECT 1"), "it holds a view \"x\"");
    EXPECT_EQ(verdictAfter("CREATE TRIGGER evil AFTER UPDATE ON sites BEGIN DELETE FROM edit; END"), "it holds a trigger \"evil\"");
    EXPECT_EQ(verdictAfter("CREATE TRIGGER sites AFTER UPDATE ON sites BEGIN DELETE FROM edit; END"), "it holds a trigger \"sites\"");
    EXPECT_EQ(verdictAfter("CREATE INDEX fast ON sites (pue)"), "it holds an index \"fast\"");
    EXPECT_EQ(verdictAfter("CREATE UNIQUE INDEX one ON sites (abs(pue)) WHERE pue > 1"), "it holds an index \"one\"");
    EXPECT_EQ(verdictAfter("CREATE TABLE more (x)"), "it holds a table \"more\"");
    EXPECT_EQ(verdictAfter("create virtual table search using fts5(x)"), "it holds a virtual table \"search\"");
    EXPECT_EQ(verdictAfter("CREATE TABLE \"two\nlines\u202e\" (x)"), "it holds a table \"twolines\"");
    EXPECT_EQ(verdictAfter("DROP TABLE pending"), "it has no table \"pending\"");
    EXPECT_EQ(verdictAfter("ALTER TABLE sites RENAME TO s2"), "it holds a table \"s2\"");
    EXPECT_EQ(verdictAfter("ALTER TABLE sites RENAME TO s2; CREATE VIEW sites AS SELECT * FROM s2; DROP TABLE tranches").substr(0, 8), "it holds");
}

TEST(SchemaCheck, RefusesATableOfAnotherShape)
{
    const std::string other = "its table \"counterparties\" is another than that of version " + std::to_string(planVersion) + " of the plan format";
    EXPECT_EQ(verdictAfter("ALTER TABLE counterparties ADD COLUMN more TEXT"), other);
    EXPECT_EQ(verdictAfter("ALTER TABLE counterparties RENAME COLUMN note TO notes"), other);
    EXPECT_EQ(verdictAfter("ALTER TABLE counterparties DROP COLUMN note"), other);
    EXPECT_EQ(verdictAfter("ALTER TABLE counterparties ADD COLUMN twice INTEGER AS (id * 2)"), other);
    const std::string columns = R"("name" TEXT NOT NULL, "note" TEXT NOT NULL, "baseline_revenue" REAL)";
    const auto remade = [&](const std::string& made) { return verdictAfter("DROP TABLE counterparties; CREATE TABLE \"counterparties\" " + made); };
    EXPECT_EQ(remade(R"(("id" INTEGER PRIMARY KEY, )" + columns + ") STRICT"), "");
    EXPECT_EQ(remade(R"(("id" INTEGER PRIMARY KEY, )" + columns + ")"), other);
    EXPECT_EQ(remade(R"(("id" INTEGER PRIMARY KEY, )" + columns + ") STRICT, WITHOUT ROWID"), other);
    EXPECT_EQ(remade(R"(("id" INTEGER PRIMARY KEY, )" + columns + ", CHECK (length(name) < hex(randomblob(9)))) STRICT"), other);
    EXPECT_EQ(remade(R"(("id" INTEGER PRIMARY KEY ON CONFLICT REPLACE, )" + columns + ") STRICT"), other);
    EXPECT_EQ(remade(R"(("i d" INTEGER PRIMARY KEY, )" + columns + ") STRICT"), other);
}

}  // namespace
}  // namespace headroom
