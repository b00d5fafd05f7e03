// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include "store/connection.h"
#include "store/file_probe.h"
#include "store_support.h"
#include "support/one_sentence.h"

namespace headroom {
namespace {

/// Opens for writing, expects a sentence with the path and these words, and not a byte changed.
void expectRefused(const std::filesystem::path& path, const std::string& words)
{
    const bool isFile = std::filesystem::is_regular_file(path);
    const std::string before = isFile ? bytesOf(path) : "";
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto file = PlanFile::open(path, mode);
        ASSERT_FALSE(file) << words;
        EXPECT_NE(file.error().find(path.filename().string()), std::string::npos) << file.error();
        EXPECT_NE(file.error().find(words), std::string::npos) << file.error();
        EXPECT_TRUE(isOneSentence(file.error())) << file.error();
    }
    EXPECT_EQ(isFile ? bytesOf(path) : "", before);
}

class BadFile : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";

    /// A good plan, then changed by hand.
    void expectRefusedAfter(const std::string& sql, const std::string& words)
    {
        std::filesystem::remove(path);
        Plan<> plan = smallPlan();
        plan.tiers = {{.id = 21, .name = "Flash"}, {.id = 22, .name = "Disk"}, {.id = 23, .name = "Tape"}};
        ASSERT_TRUE(PlanFile::create(path, plan));
        byHand(path, sql);
        expectRefused(path, words);
    }
};

TEST_F(BadFile, IsNoPlanAtAll)
{
    expectRefused(folder / "missing.headroom", "does not exist");
    expectRefused(folder.path(), "is a directory");
    writeBytes(path, "");
    expectRefused(path, "is empty");
    writeBytes(path, "Dear reader, this is a letter.");
    expectRefused(path, "no SQLite database");
    writeBytes(path, std::string("SQLite format 3\0", 16));
    expectRefused(path, "no SQLite database");
    expectRefused("/dev/null", "is not a file that can hold a plan");
}

TEST_F(BadFile, IsADatabaseOfAnotherKind)
{
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE x (y)");
    expectRefused(path, "another program");
    for (int version = 1; version <= planVersion; ++version) {
        byHand(path, "PRAGMA application_id = 1212437069; PRAGMA user_version = " + std::to_string(version));
        expectRefused(path, "is not a plan that Headroom made: it holds a table \"x\".");
    }
    expectRefusedAfter("PRAGMA user_version = 4", "version 4 of the plan format; this program reads versions 1 to 3");
    expectRefusedAfter("PRAGMA user_version = 0", "version 0");
    expectRefusedAfter("PRAGMA user_version = -7", "version -7");
}

TEST_F(BadFile, HoldsValuesThatNoFieldTakes)
{
    expectRefusedAfter("UPDATE sites SET pue = 77", "Denton: PUE: 77 is outside the bounds; allowed is 1 to 5.");
    expectRefusedAfter("UPDATE sites SET pue = 9e999", "allowed is 1 to 5.");
    expectRefusedAfter("UPDATE settings SET start = '2026-13'", "\"2026-13\" is not a month");
    expectRefusedAfter("UPDATE settings SET hours = 'some'", "allowed is calendar or 730");
    expectRefusedAfter("UPDATE settings SET horizon_months = 1000000", "allowed is a whole number from 1 to 360");
    expectRefusedAfter("UPDATE sites SET energy_price = 'cheap'", "\"cheap\" is not a curve");
    expectRefusedAfter("UPDATE sites SET name = ''", "Name is empty");
    expectRefusedAfter("UPDATE sites SET name = 'a' || char(10) || 'b'", "line break");
    expectRefusedAfter("UPDATE sites SET name = 'a' || char(0) || 'b'", "control character");
    expectRefusedAfter("UPDATE sites SET name = CAST(x'ff' AS TEXT)", "UTF-8");
    expectRefusedAfter("UPDATE sites SET name = printf('%.20000c', 'x')", "20000 bytes");
    expectRefusedAfter("UPDATE tranches SET site = 5", "First: Site: \"5\" does not exist");
    expectRefusedAfter("UPDATE tranches SET facility = -1", "First: Funded by");
    expectRefusedAfter("UPDATE tiers SET share = 0.6", "the shares of the storage mix that are set come to 120%");
}

TEST_F(BadFile, HoldsRowsThatCannotBe)
{
    expectRefusedAfter("UPDATE counterparties SET id = 6 WHERE id = 4", "6 cannot be the id of a row");
    expectRefusedAfter("UPDATE counterparties SET id = 2 WHERE id = 4", "2 cannot be the id of a row");
    expectRefusedAfter("UPDATE counterparties SET id = 9223372036854775807 WHERE id = 4", "cannot be the id of a row");
    expectRefusedAfter("DELETE FROM settings", "the table \"settings\" has 0 rows");
    expectRefusedAfter("CREATE TEMP TABLE twin AS SELECT * FROM operations; UPDATE twin SET id = 9; INSERT INTO operations SELECT * FROM twin", "the table \"operations\" has 2 rows");
    expectRefusedAfter("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 100020) INSERT INTO counterparties (id, name, note) SELECT i, 'x', '' FROM n", "more than 100000 rows");
}

TEST_F(BadFile, HasTablesOfAnotherShape)
{
    expectRefusedAfter("ALTER TABLE sites DROP COLUMN pue", "its table \"sites\" is another than");
    expectRefusedAfter("DROP TABLE edit", "it has no table \"edit\"");
    expectRefusedAfter("ALTER TABLE sites RENAME TO s2; CREATE VIEW sites AS SELECT * FROM s2", "it holds a table \"s2\"");
    expectRefusedAfter("CREATE TABLE loose (id INTEGER PRIMARY KEY, name, note); INSERT INTO loose VALUES (4, x'00', 5); DROP TABLE counterparties; ALTER TABLE loose RENAME TO counterparties", "its table \"counterparties\" is another than");
    // SQLite quotes the schema, line breaks and all.
    expectRefusedAfter("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '\"' || char(10) || 'x') WHERE name = 'sites'", "unrecognized token");
}

TEST_F(BadFile, IsCutOrOverwritten)
{
    ASSERT_TRUE(PlanFile::create(path, smallPlan()));
    const std::string good = bytesOf(path);
    for (const std::size_t length : {std::size_t{101}, std::size_t{4'096}, good.size() / 2, good.size() - 4'096}) {
        writeBytes(path, good.substr(0, length));
        expectRefused(path, "damaged");
    }
    // Any single page overwritten: refused or, where only the history reads it, the plan as before; never a crash.
    int opened = 0;
    for (std::size_t page = 4'096; page + 4'096 <= good.size(); page += 4'096) {
        std::string bad = good;
        bad.replace(page, 4'096, 4'096, '\xa5');
        writeBytes(path, bad);
        auto file = PlanFile::open(path, OpenMode::ReadOnly);
        if (!file) {
            EXPECT_NE(file.error().find("damaged"), std::string::npos) << file.error();
            continue;
        }
        ++opened;
        EXPECT_TRUE(samePlan(file->plan(), smallPlan()));
        const auto checked = file->checkHistory();
        ASSERT_FALSE(checked) << page;
        EXPECT_NE(checked.error().find("The plan itself is whole."), std::string::npos) << checked.error();
    }
    EXPECT_GT(opened, 0);
}

TEST_F(BadFile, HoldsWhatWouldRunInOurStatements)
{
    expectRefusedAfter("CREATE TRIGGER evil AFTER UPDATE ON sites BEGIN DELETE FROM edit; DELETE FROM settings; END", "it holds a trigger \"evil\"");
    expectRefusedAfter("CREATE VIEW more AS SELECT load_extension('x') FROM sites", "it holds a view \"more\"");
    expectRefusedAfter("CREATE INDEX slow ON sites (hex(zeroblob(1000)))", "it holds an index \"slow\"");
    expectRefusedAfter("CREATE VIRTUAL TABLE words USING fts5(word)", "it holds a virtual table \"words\"");
    expectRefusedAfter("ALTER TABLE sites ADD COLUMN heavy TEXT AS (hex(zeroblob(1000)))", "its table \"sites\" is another than");
    expectRefusedAfter("ALTER TABLE sites ADD COLUMN odd TEXT CHECK (glob('**********b', odd) = 0)", "its table \"sites\" is another than");
    expectRefusedAfter("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE \"sites\" (\"id\"' WHERE name = 'sites'", "is damaged: malformed database schema");
    expectRefusedAfter("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'sites'", "is damaged");
}

TEST_F(BadFile, IsNotWhatTheStatisticsOfSqliteMakeOfAPlan)
{
    ASSERT_TRUE(PlanFile::create(path, smallPlan()));
    byHand(path, "ANALYZE");
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file) << file.error();
    EXPECT_TRUE(file->commit({setting(file->plan(), "settings.name", std::string{"new"})}, "ann"));
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.name, "new");
}

TEST(StoreSentence, SaysDamagedOnlyOfWhatIs)
{
    const auto said = [](const char* words, int code) { return sentence("a.headroom", SQLite::Exception(words, code)); };
    for (const auto& [words, code] : {std::pair{"database disk image is malformed", SQLITE_CORRUPT}, {"file is not a database", SQLITE_NOTADB}, {"unsupported file format", SQLITE_ERROR}}) EXPECT_TRUE(saysRecoverable(said(words, code))) << words;
    EXPECT_EQ(said("LIKE or GLOB pattern too complex", SQLITE_ERROR), "\"a.headroom\" could not be read or written; SQLite says: LIKE or GLOB pattern too complex.");
    EXPECT_EQ(said("out of memory", SQLITE_NOMEM), "\"a.headroom\" could not be read or written; SQLite says: out of memory.");
    EXPECT_EQ(said("busy", SQLITE_BUSY_SNAPSHOT), "\"a.headroom\" is in use by another program; try again in a moment.");
    EXPECT_NE(said("readonly", SQLITE_READONLY_ROLLBACK).find("a program died in the middle of a change"), std::string::npos);
    EXPECT_EQ(said("readonly", SQLITE_READONLY), "\"a.headroom\" cannot be written: it or its folder is read-only.");
}

TEST_F(BadFile, HoldsAValueOfAbsurdSize) { expectRefusedAfter("UPDATE sites SET name = printf('%.9000000c', 'x')", "a value of more than 8 MB"); }

}  // namespace
}  // namespace headroom
