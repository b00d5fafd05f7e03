// SPDX-License-Identifier: GPL-3.0-or-later
#include "damage_support.h"

namespace headroom {
namespace {

class Recover : public ::testing::Test {
protected:
    static constexpr std::size_t pageSize = 4'096;
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom", target = folder / "recovered.headroom";
    Plan<> plan;
    std::string good;

    void SetUp() override
    {
        plan = writeWithHistory(path, 7);
        good = bytesOf(path);
    }

    std::string withPage(std::size_t page, char byte) const
    {
        std::string bad = good;
        return bad.replace(page * pageSize, pageSize, pageSize, byte);
    }

    Recovery recovered(const std::string& bytes)
    {
        writeBytes(path, bytes);
        auto recovery = recoverChecked(path, target);
        EXPECT_TRUE(recovery) << (recovery ? "" : recovery.error());
        return recovery.value_or(Recovery{});
    }

    Plan<> written() const { return PlanFile::open(target, OpenMode::ReadOnly).value().plan(); }
};

TEST_F(Recover, GivesAnUndamagedPlanWithAllItsHistory)
{
    const std::string record = recordOf(path);
    const Recovery recovery = recovered(good);
    EXPECT_EQ(joined(recovery.missing), "");
    EXPECT_TRUE(samePlan(written(), plan));
    EXPECT_EQ(recordOf(target), record);
    auto file = PlanFile::open(target, OpenMode::ReadWrite).value();
    EXPECT_FALSE(file.isAltered());
    EXPECT_TRUE(file.undo("ann"));
}

TEST_F(Recover, GivesWhatAnotherApplicationIdOrVersionHides)
{
    for (const std::string pragma : {"PRAGMA application_id = 7", "PRAGMA user_version = 99", "PRAGMA user_version = 0", "PRAGMA user_version = 2"}) {
        writeBytes(path, good);
        byHand(path, pragma);
        const Recovery recovery = recovered(bytesOf(path));
        EXPECT_EQ(joined(recovery.missing), "") << pragma;
        EXPECT_TRUE(samePlan(written(), plan)) << pragma;
    }
}

TEST_F(Recover, FindsAllRowsWithoutTheFirstPage)
{
    const std::string record = recordOf(path);
    for (const char byte : {'\0', '\xa5'}) {
        const Recovery recovery = recovered(withPage(0, byte));
        EXPECT_TRUE(samePlan(written(), plan)) << joined(recovery.missing);
        EXPECT_EQ(recordOf(target), record) << joined(recovery.missing);
        EXPECT_EQ(joined(recovery.missing), "Of the entries that were not valid and waited for correction, 1 could be read.\n");
    }
}

TEST_F(Recover, LosesNoMoreThanThePageThatIsGone)
{
    for (std::size_t page = 1; page * pageSize < good.size(); ++page)
        for (const char byte : {'\0', '\xa5', '\x0d'}) {
            const Recovery recovery = recovered(withPage(page, byte));
            EXPECT_TRUE(samePlan(written(), plan) || !recovery.missing.empty()) << page;
            EXPECT_TRUE(isPartOf(written(), plan)) << page << "\n" << joined(recovery.missing);
        }
}

TEST_F(Recover, GivesWhatIsLeftOfAFileThatWasCut)
{
    for (std::size_t length = good.size() - 1; length > 3 * pageSize; length -= std::min<std::size_t>(length, 1'777)) {
        const Recovery recovery = recovered(good.substr(0, length));
        ASSERT_FALSE(recovery.missing.empty());
        EXPECT_EQ(recovery.missing.front(), "The file is cut off: its end is missing.");
        EXPECT_TRUE(isPartOf(written(), plan)) << joined(recovery.missing);
    }
}

TEST_F(Recover, PassesOverWhatFollowsTheEnd)
{
    const Recovery recovery = recovered(good + std::string(10'000, '\x0d'));
    EXPECT_EQ(joined(recovery.missing), "");
    EXPECT_TRUE(samePlan(written(), plan));
}

TEST_F(Recover, TakesBackWhatWasHalfWritten)
{
    // A program that dies in the middle of a change: its pages are in the file, those from before in the journal.
    const std::filesystem::path journal = folder / "plan.headroom-journal", halfJournal = folder / "half.headroom-journal", half = folder / "half.headroom";
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA cache_size = 1; BEGIN; UPDATE settings SET name = 'half'; UPDATE edit SET new = 'half', author = hex(randomblob(900)); UPDATE settings SET name = 'half a change'");
        database.exec("PRAGMA cache_spill = 1");
        std::filesystem::copy_file(path, half);
        std::filesystem::copy_file(journal, halfJournal);
    }
    ASSERT_NE(bytesOf(half), good);
    const std::string before = bytesOf(halfJournal);
    const auto recovery = recoverChecked(half, target);
    ASSERT_TRUE(recovery) << recovery.error();
    EXPECT_EQ(joined(recovery->missing), "");
    EXPECT_TRUE(samePlan(written(), plan));
    EXPECT_EQ(bytesOf(halfJournal), before);
}

TEST_F(Recover, SetsRightWhatTheHistoryKnowsBetter)
{
    // Valid, and not what was entered: the plan opens, and says that it was altered.
    std::filesystem::remove(path);
    ASSERT_TRUE(PlanFile::create(path, smallPlan()));
    byHand(path, "UPDATE settings SET tax_rate = 0.123");
    const Recovery untold = recovered(bytesOf(path));
    EXPECT_EQ(joined(untold.missing), "A value is another than the history says; which one cannot be told.\n");
    EXPECT_EQ(written().settings.taxRate, 0.123);
    writeBytes(path, good);
    {
        auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
        ASSERT_TRUE(file.commit({setting(file.plan(), "settings.tax_rate", 0.21)}, "ann"));
        plan = file.plan();
    }
    byHand(path, "UPDATE settings SET tax_rate = 0.123");
    const Recovery told = recovered(bytesOf(path));
    EXPECT_EQ(joined(told.missing), "Settings: Tax rate: \"0.123\" is another value than the history says; it was set to \"0.21\".\n");
    EXPECT_TRUE(samePlan(written(), plan));
    EXPECT_FALSE(PlanFile::open(target, OpenMode::ReadOnly)->isAltered());
}

TEST_F(Recover, GivesRowsBackThatTheHistoryRemembers)
{
    const std::size_t sites = plan.sites.size();
    {
        auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
        Row row = readRow(file.plan(), table(EntityKind::Site), 0);
        row.id = file.nextId();
        ASSERT_TRUE(file.commit({InsertRow{EntityKind::Site, row}}, "ann"));
        ASSERT_TRUE(file.commit({setting(file.plan(), "sites." + std::to_string(row.id) + ".name", std::string{"Lost and found"})}, "ann"));
    }
    // The page of the sites alone.
    SQLite::Database database(path.string());
    const auto page = static_cast<std::size_t>(database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'sites'").getInt64()) - 1;
    good = bytesOf(path);
    const Recovery recovery = recovered(withPage(page, '\0'));
    ASSERT_FALSE(recovery.missing.empty());
    EXPECT_NE(recovery.missing.front().find("Sites: rows that could not be read and were taken from the history: "), std::string::npos) << joined(recovery.missing);
    const Plan<> found = written();
    ASSERT_FALSE(found.sites.empty());
    EXPECT_EQ(found.sites.back().name, "Lost and found");
    EXPECT_LE(found.sites.size(), sites + 1);
}

TEST_F(Recover, GivesWhatAFileOfAnOlderVersionHolds)
{
    for (int version = 1; version <= planVersion; ++version) {
        const auto frozen = std::filesystem::path{HEADROOM_FROZEN} / ("v" + std::to_string(version) + ".headroom");
        std::filesystem::copy_file(frozen, path, std::filesystem::copy_options::overwrite_existing);
        const auto before = PlanFile::open(path, OpenMode::ReadOnly);
        ASSERT_TRUE(before) << before.error();
        const auto recovery = recoverChecked(path, target);
        ASSERT_TRUE(recovery) << recovery.error();
        EXPECT_EQ(joined(recovery->missing), "") << version;
        const auto after = PlanFile::open(target, OpenMode::ReadOnly).value();
        EXPECT_TRUE(samePlan(after.plan(), before->plan())) << version;
        EXPECT_EQ(after.lastStep(), before->lastStep()) << version;
        EXPECT_EQ(after.nextId(), before->nextId()) << version;
        EXPECT_FALSE(after.isAltered()) << version;
        // The same without its first page, where nothing says what version it is.
        std::string bytes = bytesOf(frozen);
        writeBytes(path, bytes.replace(0, 512, 512, '\0'));
        const auto headless = recoverChecked(path, target);
        ASSERT_TRUE(headless) << headless.error();
        EXPECT_TRUE(isPartOf(PlanFile::open(target, OpenMode::ReadOnly)->plan(), before->plan())) << version;
    }
}

TEST_F(Recover, RefusesWhatHoldsNoPlan)
{
    const auto expectRefused = [&](const std::filesystem::path& damaged, const std::string& words) {
        const auto recovery = recoverPlan(damaged, target);
        ASSERT_FALSE(recovery) << words;
        EXPECT_NE(recovery.error().find(words), std::string::npos) << recovery.error();
        EXPECT_TRUE(isOneSentence(recovery.error())) << recovery.error();
        EXPECT_FALSE(std::filesystem::exists(target));
    };
    const auto other = folder / "other";
    expectRefused(other, "does not exist");
    expectRefused(folder.path(), "is not a file");
    writeBytes(other, "");
    expectRefused(other, "is empty");
    writeBytes(other, "Dear reader");
    expectRefused(other, "holds nothing that can be recovered");
    writeBytes(other, std::string(100'000, '\x0d'));
    expectRefused(other, "holds nothing that can be recovered");
    std::filesystem::remove(other);
    // Rows with the form of ours in a database of another program.
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, note TEXT); INSERT INTO people VALUES (7, 'Ann', '')");
    expectRefused(other, "holds nothing that can be recovered");
}

TEST_F(Recover, WritesOnlyANewFile)
{
    writeBytes(target, "mine");
    auto recovery = recoverPlan(path, target);
    ASSERT_FALSE(recovery);
    EXPECT_NE(recovery.error().find("exists already"), std::string::npos) << recovery.error();
    EXPECT_EQ(bytesOf(target), "mine");
    EXPECT_FALSE(recoverPlan(path, path));
    EXPECT_EQ(bytesOf(path), good);
    recovery = recoverPlan(path, folder / "nowhere/plan.headroom");
    ASSERT_FALSE(recovery);
    EXPECT_NE(recovery.error().find("cannot be created"), std::string::npos) << recovery.error();
}

}  // namespace
}  // namespace headroom
