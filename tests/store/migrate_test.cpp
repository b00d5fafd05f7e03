// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "exchange/plan_json.h"
#include "store/schema.h"
#include "store_support.h"
#include "support/one_sentence.h"

namespace headroom {
namespace {

std::string frozen(const std::string& name) { return bytesOf(std::filesystem::path{HEADROOM_FROZEN} / name); }

/// Every table and index of a file, by name.
std::string schemaOf(const std::filesystem::path& path)
{
    SQLite::Database database(path.string());
    SQLite::Statement select(database, "SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    std::string text;
    while (select.executeStep()) text += select.getColumn(0).getString() + "\n";
    return text;
}

/// What a user of version 1 has on the disk, and what the same plan is in the other reader's words.
class Migrate : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom", kept = folder / "plan.headroom.v1";
    const Plan<> plan = fromJson(frozen("plan_v1.json")).value();

    void SetUp() override { writeOld(path); }

    static void writeOld(const std::filesystem::path& path)
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("BEGIN; " + frozen("schema_v1.sql") + frozen("rows_v1.sql") + "COMMIT");
    }

    /// Opening for writing is refused with these words, nothing is changed and nothing left behind.
    void expectRefused(const std::string& words)
    {
        const std::string before = bytesOf(path);
        const std::size_t files = folder.files();
        const auto file = PlanFile::open(path, OpenMode::ReadWrite);
        ASSERT_FALSE(file) << words;
        EXPECT_NE(file.error().find(words), std::string::npos) << file.error();
        EXPECT_TRUE(isOneSentence(file.error())) << file.error();
        EXPECT_EQ(bytesOf(path), before);
        EXPECT_EQ(folder.files(), files);
    }
};

TEST_F(Migrate, GivesThePlanThatTheFileHeld)
{
    const auto file = PlanFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file) << file.error();
    EXPECT_TRUE(samePlan(file->plan(), plan));
    EXPECT_TRUE(file->isWritable());
    // An id that only the history knows is not used again.
    EXPECT_EQ(file->nextId(), 906);
}

TEST_F(Migrate, KeepsTheOriginalByteForByte)
{
    const std::string before = bytesOf(path);
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    EXPECT_EQ(bytesOf(kept), before);
    EXPECT_EQ(folder.files(), 2u);
    // The second time there is nothing to migrate.
    const std::string after = bytesOf(path);
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    EXPECT_EQ(bytesOf(path), after);
    EXPECT_EQ(folder.files(), 2u);
}

TEST_F(Migrate, MakesTheTablesOfANewFile)
{
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    ASSERT_TRUE(PlanFile::create(folder / "new.headroom", smallPlan()));
    EXPECT_EQ(schemaOf(path), schemaOf(folder / "new.headroom"));
    SQLite::Database database(path.string());
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), planVersion);
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), planApplicationId);
    EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(database.execAndGet("SELECT opening_plant_months FROM settings").getDouble(), 36);
}

TEST_F(Migrate, KeepsHistoryAndEntriesThatWait)
{
    const std::string before = historyOf(path);
    ASSERT_EQ(std::ranges::count(before, '\n'), 3);
    auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
    EXPECT_EQ(historyOf(path), before);
    const auto pending = file.pending().value();
    ASSERT_EQ(pending.size(), 1u);
    EXPECT_EQ(pending[0].text, "lots");
}

TEST_F(Migrate, MakesNoStepOfANumberThatCannotBe)
{
    byHand(path, R"(UPDATE "edit" SET "group" = 9223372036854775807 WHERE "group" = 3)");
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file) << file.error();
    EXPECT_EQ(file->lastStep(), 2);
    ASSERT_TRUE(file->commit({setting(file->plan(), "settings.name", std::string{"mine"})}, "ann"));
    EXPECT_EQ(file->lastStep(), 3);
}

TEST_F(Migrate, GivesAFileThatIsEdited)
{
    auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
    ASSERT_TRUE(file.commit({setting(file.plan(), "settings.tax_rate", 0.25), setting(file.plan(), "sites.8.pue", 1.5)}, "ann"));
    const auto again = PlanFile::open(path, OpenMode::ReadOnly).value();
    EXPECT_EQ(again.plan().settings.taxRate, 0.25);
    EXPECT_EQ(again.plan().sites[0].pue, 1.5);
}

TEST_F(Migrate, LeavesAFileAloneThatIsOnlyRead)
{
    const std::string before = bytesOf(path);
    auto file = PlanFile::open(path, OpenMode::ReadOnly).value();
    EXPECT_TRUE(samePlan(file.plan(), plan));
    EXPECT_FALSE(file.isWritable());
    const auto committed = file.commit({setting(file.plan(), "sites.8.pue", 1.5)}, "ann");
    ASSERT_FALSE(committed);
    EXPECT_NE(committed.error().find("read-only"), std::string::npos) << committed.error();
    EXPECT_FALSE(file.keepPending({setting(file.plan(), "sites.8.pue", 1.5).place, "x"}));
    EXPECT_EQ(file.pending().value().size(), 1u);
    EXPECT_TRUE(samePlan(file.plan(), plan));
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), 1u);

    ASSERT_TRUE(file.copyTo(folder / "copy.headroom"));
    const auto copy = PlanFile::open(folder / "copy.headroom", OpenMode::ReadWrite).value();
    EXPECT_TRUE(samePlan(copy.plan(), plan));
    EXPECT_EQ(folder.files(), 2u);
}

TEST_F(Migrate, AReaderSeesWhatAnOlderProgramWrites)
{
    auto reader = PlanFile::open(path, OpenMode::ReadOnly).value();
    EXPECT_FALSE(reader.refresh().value());
    byHand(path, "UPDATE sites SET pue = 1.9");
    EXPECT_TRUE(reader.refresh().value());
    EXPECT_EQ(reader.plan().sites[0].pue, 1.9);
    // Opened for writing elsewhere, the file under this name is another one.
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    const auto moved = reader.refresh();
    ASSERT_FALSE(moved);
    EXPECT_NE(moved.error().find("replaced"), std::string::npos) << moved.error();
}

TEST_F(Migrate, StartsAgainAfterACrash)
{
    // The copy was begun, and the original has its second name already.
    writeBytes(folder / ".~half.plan.headroom#", "SQLite format 3, and then the power went");
    std::filesystem::create_hard_link(path, kept);
    const std::string before = bytesOf(path);
    const auto file = PlanFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file) << file.error();
    EXPECT_TRUE(samePlan(file->plan(), plan));
    EXPECT_EQ(bytesOf(kept), before);
    EXPECT_EQ(folder.files(), 2u);
}

TEST_F(Migrate, LeavesOtherFilesBesideIt)
{
    writeBytes(path.string() + ".part", "mine");
    writeBytes(kept.string() + ".part", "mine too");
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    EXPECT_EQ(bytesOf(path.string() + ".part"), "mine");
    EXPECT_EQ(bytesOf(kept.string() + ".part"), "mine too");
}

TEST_F(Migrate, ReplacesNothingThatHasTheNameOfTheOriginalToKeep)
{
    const std::string before = bytesOf(path);
    writeBytes(kept, "an older copy of mine");
    ASSERT_TRUE(PlanFile::open(path, OpenMode::ReadWrite));
    EXPECT_EQ(bytesOf(kept), "an older copy of mine");
    EXPECT_EQ(bytesOf(kept.string() + "-2"), before);
}

TEST_F(Migrate, ChangesNothingWhereItFails)
{
    // Where no copy can be made.
    std::filesystem::create_directories(folder / ".~half.plan.headroom#/full");
    expectRefused("exists already");
    std::filesystem::remove_all(folder / ".~half.plan.headroom#");

    byHand(path, "UPDATE sites SET pue = 77");
    expectRefused("Hall: PUE: 77 is outside the bounds; allowed is 1 to 5.");
    byHand(path, "UPDATE sites SET pue = 1.2; DELETE FROM counterparties WHERE id = 6");
    expectRefused("refers to rows that do not exist");
    std::filesystem::remove(path);
    writeOld(path);
    byHand(path, "ALTER TABLE sites DROP COLUMN pue");
    expectRefused("its table \"sites\" is another than that of version 1");
    std::filesystem::remove(path);
    writeOld(path);
    byHand(path, "ALTER TABLE settings RENAME TO s2; CREATE VIEW settings AS SELECT * FROM s2");
    expectRefused("it holds a table \"s2\"");
    std::filesystem::remove(path);
    writeOld(path);
    byHand(path, "CREATE TABLE investments (id)");
    expectRefused("investments");
}

TEST_F(Migrate, FailsInMemoryWithASentence)
{
    byHand(path, "UPDATE sites SET pue = 77");
    const auto file = PlanFile::open(path, OpenMode::ReadOnly);
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().find("PUE: 77 is outside the bounds"), std::string::npos) << file.error();
}

TEST_F(Migrate, WaitsForNobodyWhoWrites)
{
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    expectRefused("another program");
}

TEST_F(Migrate, KeepsLinksAndPermissions)
{
    std::filesystem::create_symlink(path, folder / "link.headroom");
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    ASSERT_TRUE(PlanFile::open(folder / "link.headroom", OpenMode::ReadWrite));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.headroom"));
    EXPECT_TRUE(std::filesystem::exists(kept));
    EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

}  // namespace
}  // namespace headroom
