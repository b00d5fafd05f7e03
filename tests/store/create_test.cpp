// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "store_support.h"
#include "support/plan_values.h"

namespace headroom {
namespace {

RC_GTEST_PROP(Create, GivesThePlanBackWhenOpened, ())
{
    const Plan<> plan = *anyPlan();
    const TemporaryFolder folder;
    const auto created = PlanFile::create(folder / "plan.headroom", plan);
    RC_ASSERT(created.has_value());
    RC_ASSERT(samePlan(created->plan(), plan));
    const auto opened = PlanFile::open(folder / "plan.headroom", OpenMode::ReadOnly);
    RC_ASSERT(opened.has_value());
    RC_ASSERT(samePlan(opened->plan(), plan));
    RC_ASSERT(opened->nextId() == nextId(plan));
}

TEST(Create, RefusesAPathThatExistsAndLeavesItAlone)
{
    const TemporaryFolder folder;
    writeBytes(folder / "letter.txt", "dear");
    const auto file = PlanFile::create(folder / "letter.txt", smallPlan());
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().find("exists already"), std::string::npos) << file.error();
    EXPECT_EQ(bytesOf(folder / "letter.txt"), "dear");
    EXPECT_FALSE(PlanFile::create(folder.path(), smallPlan()));
}

TEST(Create, LeavesNothingBehindWhereItFails)
{
    const TemporaryFolder folder;
    Plan<> wrong = smallPlan();
    wrong.sites[0].pue = 0.5;
    const auto file = PlanFile::create(folder / "plan.headroom", wrong);
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().find("Denton: PUE: 0.5 is outside the bounds"), std::string::npos) << file.error();
    EXPECT_EQ(folder.files(), 0u);
    const auto nowhere = PlanFile::create(folder / "no such folder/plan.headroom", smallPlan());
    ASSERT_FALSE(nowhere);
    EXPECT_NE(nowhere.error().find("cannot be created"), std::string::npos) << nowhere.error();
}

TEST(Create, MakesAFileThatAnySqliteToolReads)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(PlanFile::create(folder / "plan.headroom", smallPlan()));
    SQLite::Database database((folder / "plan.headroom").string());
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), 0x4844524d);
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "delete");
    EXPECT_EQ(database.execAndGet("SELECT name FROM sites WHERE id = 6").getString(), "Denton");
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt(), 0);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite%'").getInt(), 0);
    EXPECT_EQ(folder.files(), 1u);
}

TEST(Create, TakesNamesThatSqliteGivesAMeaning)
{
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const char* name : {":memory:", "file:x?mode=memory", "a'b\"c", "50%"}) EXPECT_TRUE(PlanFile::create(name, smallPlan())) << name;
    std::filesystem::current_path(before);
    EXPECT_EQ(folder.files(), 4u);
}

}  // namespace
}  // namespace headroom
