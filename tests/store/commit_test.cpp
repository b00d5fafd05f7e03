// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <regex>

#include "store_support.h"
#include "support/plan_values.h"

namespace headroom {
namespace {

class Commit : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    PlanFile file = PlanFile::create(path, smallPlan()).value();
};

RC_GTEST_PROP(CommitLaw, WhatWasAcknowledgedIsThereWhenOpenedAgain, ())
{
    const Plan<> before = *anyPlan();
    const Plan<> after = *anyPlan();
    const TemporaryFolder folder;
    auto file = PlanFile::create(folder / "plan.headroom", before).value();
    const EditGroup group = difference(before, after);
    RC_ASSERT(file.commit(group, "rc").has_value());
    RC_ASSERT(samePlan(file.plan(), after));
    { const PlanFile closed = std::move(file); }
    auto again = PlanFile::open(folder / "plan.headroom", OpenMode::ReadWrite).value();
    RC_ASSERT(samePlan(again.plan(), after));
    RC_ASSERT(again.nextId() >= std::max(nextId(before), nextId(after)));
    RC_ASSERT(again.commit(difference(after, before), "rc").has_value());
    RC_ASSERT(samePlan(PlanFile::open(folder / "plan.headroom", OpenMode::ReadOnly).value().plan(), before));
}

TEST_F(Commit, WritesARowOfHistoryForEveryChange)
{
    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.5), setting(file.plan(), "settings.horizon_months", 60.0)}, "ann"));
    ASSERT_TRUE(file.commit({setting(file.plan(), "tranches.7.unit_cost", {})}, "o'b"));
    ASSERT_TRUE(file.commit({InsertRow{EntityKind::Counterparty, {.id = 8, .values = {std::string{"a\"b"}, std::string{"x\ny"}, Value{}}}}}, "ann"));
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Counterparty, 8}}, "ann"));
    EXPECT_EQ(historyOf(path), "1 ann sites 6 pue 1.2 1.5\n"
                               "1 ann settings 1 horizon_months 96 60\n"
                               "2 o'b tranches 7 unit_cost 31000.0 -\n"
                               "3 ann counterparties 8 * - {\"id\":8,\"name\":\"a\\\"b\",\"note\":\"x\\ny\",\"baseline_revenue\":null}\n"
                               "4 ann counterparties 8 * {\"id\":8,\"name\":\"a\\\"b\",\"note\":\"x\\ny\",\"baseline_revenue\":null} -\n");
    SQLite::Database database(path.string());
    const auto time = database.execAndGet("SELECT max(time) FROM edit").getString();
    EXPECT_TRUE(std::regex_match(time, std::regex{R"(20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\dZ)"})) << time;
    EXPECT_EQ(database.execAndGet("SELECT group_concat(DISTINCT typeof(new)) FROM edit WHERE field = 'horizon_months'").getString(), "integer");
}

TEST_F(Commit, LeavesNoTraceOfAFieldThatKeepsItsValue)
{
    const auto before = bytesOf(path);
    ASSERT_TRUE(file.commit({}, "ann"));
    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.2)}, "ann"));
    EXPECT_EQ(historyOf(path), "");
}

TEST_F(Commit, IsAllOrNothing)
{
    const auto before = bytesOf(path);
    const auto done = file.commit({setting(file.plan(), "settings.name", std::string{"new"}), setting(file.plan(), "sites.6.pue", 0.5)}, "ann");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error(), "Denton: PUE: 0.5 is outside the bounds; allowed is 1 to 5.");
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_TRUE(samePlan(file.plan(), smallPlan()));
}

TEST_F(Commit, RefusesToRemoveWhatIsStillReferredTo)
{
    const auto done = file.commit({RemoveRow{EntityKind::Site, 6}}, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("First: Site"), std::string::npos) << done.error();
    EXPECT_TRUE(file.commit({RemoveRow{EntityKind::Site, 6}, RemoveRow{EntityKind::Tranche, 7}}, "ann"));
}

TEST_F(Commit, NeverUsesAnIdAgain)
{
    EXPECT_EQ(file.nextId(), 8);
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}}, "ann"));
    EXPECT_EQ(file.nextId(), 8);
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().nextId(), 8);
    byHand(path, "INSERT INTO edit VALUES (100, '', '', 'sites', 9223372036854775807, NULL, NULL, NULL, 9)");
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().nextId(), 8);
}

TEST_F(Commit, IsRefusedByAFileOpenedForReading)
{
    auto reader = PlanFile::open(path, OpenMode::ReadOnly).value();
    const auto before = bytesOf(path);
    const auto done = reader.commit({setting(reader.plan(), "settings.name", std::string{"new"})}, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("is opened read-only"), std::string::npos) << done.error();
    EXPECT_EQ(reader.plan().settings.name, smallPlan().settings.name);
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Commit, IsRefusedWhereTheFileIsNoLongerTheOneThatWasOpened)
{
    std::filesystem::rename(path, folder / "moved.headroom");
    const auto done = file.commit({setting(file.plan(), "settings.name", std::string{"new"})}, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("renamed, deleted or replaced"), std::string::npos) << done.error();
    EXPECT_EQ(historyOf(folder / "moved.headroom"), "");
}

TEST_F(Commit, WaitsForNobodyForEver)
{
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto done = file.commit({setting(file.plan(), "settings.name", std::string{"new"})}, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("is in use by another program"), std::string::npos) << done.error();
    other.exec("ROLLBACK");
    EXPECT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"new"})}, "ann"));
}

}  // namespace
}  // namespace headroom
