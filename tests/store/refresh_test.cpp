// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

namespace headroom {
namespace {

class Refresh : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    PlanFile one = PlanFile::create(path, smallPlan()).value();
    PlanFile other = PlanFile::open(path, OpenMode::ReadWrite).value();
};

TEST_F(Refresh, SeesWhatAnotherConnectionCommitted)
{
    EXPECT_EQ(one.refresh(), Result<bool>{false});
    ASSERT_TRUE(other.commit({setting(other.plan(), "settings.name", std::string{"theirs"}), RemoveRow{EntityKind::Tranche, 7}}, "bob"));
    EXPECT_EQ(one.refresh(), Result<bool>{true});
    EXPECT_TRUE(samePlan(one.plan(), other.plan()));
    EXPECT_EQ(one.nextId(), 8);
    EXPECT_EQ(one.refresh(), Result<bool>{false});
    EXPECT_EQ(other.refresh(), Result<bool>{false});
}

TEST_F(Refresh, IsAskedForBeforeAnEditOfAnOlderState)
{
    ASSERT_TRUE(other.commit({RemoveRow{EntityKind::Tranche, 7}}, "bob"));
    const EditGroup late{setting(one.plan(), "tranches.7.gpus", 8.0)};
    const auto done = one.commit(late, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("changed by another program"), std::string::npos) << done.error();
    ASSERT_TRUE(one.refresh());
    EXPECT_TRUE(one.commit({setting(one.plan(), "settings.name", std::string{"mine"})}, "ann"));
}

TEST_F(Refresh, KeepsThePlanWhereTheFileHasGoneBad)
{
    byHand(path, "UPDATE sites SET pue = 77");
    const auto done = one.refresh();
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("77 is outside the bounds"), std::string::npos) << done.error();
    EXPECT_TRUE(samePlan(one.plan(), smallPlan()));
}

TEST_F(Refresh, SaysThatTheFileIsGone)
{
    std::filesystem::remove(path);
    const auto done = one.refresh();
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("renamed, deleted or replaced"), std::string::npos) << done.error();
}

}  // namespace
}  // namespace headroom
