// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "store_support.h"

namespace headroom {
namespace {

/// A plan on whose file a program died in the middle of a step: some of the step is in it, and a journal beside it.
class CutOff : public testing::Test {
protected:
    CutOff()
    {
        EXPECT_TRUE(PlanFile::create(path, smallPlan()));
        const std::string before = bytesOf(path);
        const auto whole = folder / "whole.headroom";
        std::filesystem::copy_file(path, whole);
        SQLite::Database database(whole.string(), SQLite::OPEN_READWRITE);
        database.exec("BEGIN IMMEDIATE; UPDATE settings SET name = 'half'; UPDATE sites SET pue = 1.9");
        EXPECT_EQ(sqlite3_db_cacheflush(database.getHandle()), SQLITE_OK);
        writeBytes(path, bytesOf(whole));
        writeBytes(journal, bytesOf(whole.string() + "-journal"));
        EXPECT_NE(bytesOf(path), before);
        database.exec("ROLLBACK");
        EXPECT_EQ(bytesOf(whole), before);
    }

    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom", journal = folder / "plan.headroom-journal";
};

TEST_F(CutOff, IsReadAsItWasBefore)
{
    const auto file = PlanFile::open(path, OpenMode::ReadOnly);
    ASSERT_TRUE(file) << file.error();
    EXPECT_TRUE(samePlan(file->plan(), smallPlan()));
    EXPECT_FALSE(file->isWritable());
    EXPECT_FALSE(std::filesystem::exists(journal));
    EXPECT_EQ(bytesOf(path), bytesOf(folder / "whole.headroom"));
    EXPECT_FALSE(std::filesystem::exists(PlanLock::pathFor(path)));
}

TEST_F(CutOff, IsNotTouchedWhereSomebodyHoldsIt)
{
    const std::string half = bytesOf(path);
    {
        const auto theirs = PlanLock::take(path, "bob", "Headroom");
        ASSERT_TRUE(theirs);
        const auto file = PlanFile::open(path, OpenMode::ReadOnly);
        ASSERT_FALSE(file);
        EXPECT_NE(file.error().find("a program died in the middle of a change"), std::string::npos) << file.error();
        EXPECT_EQ(bytesOf(path), half);
        EXPECT_TRUE(std::filesystem::exists(journal));
    }
    EXPECT_TRUE(PlanFile::open(path, OpenMode::ReadOnly));
}

}  // namespace
}  // namespace headroom
