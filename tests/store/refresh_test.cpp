// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

namespace headroom {
namespace {

class Refresh : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    PlanFile other = PlanFile::create(path, smallPlan()).value();
    PlanFile one = PlanFile::open(path, OpenMode::ReadWrite).value();
};

TEST_F(Refresh, OfTwoOneWritesAndTheOtherSaysWhoDoes)
{
    EXPECT_TRUE(other.isWritable());
    EXPECT_FALSE(one.isWritable());
    ASSERT_TRUE(one.refusal());
    EXPECT_EQ(one.refusal()->why, LockRefusal::Why::HeldByOther);
    EXPECT_EQ(one.refusal()->holder.program, "Headroom");
    const auto done = one.commit({setting(one.plan(), "settings.name", std::string{"mine"})}, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("is open in Headroom"), std::string::npos) << done.error();
    EXPECT_FALSE(one.undo("ann"));
    EXPECT_FALSE(one.keepVersion({}));
    EXPECT_FALSE(one.keepPending({setting(one.plan(), "sites.6.pue", 1.5).place, "x"}));
    EXPECT_TRUE(samePlan(one.plan(), smallPlan()));
    EXPECT_EQ(one.hold(), Result<bool>{false});
}

TEST_F(Refresh, TakesAPlanThatIsFreeAgain)
{
    ASSERT_TRUE(other.commit({setting(other.plan(), "settings.name", std::string{"theirs"})}, "bob"));
    { const PlanFile closed = std::move(other); }
    EXPECT_EQ(one.hold("headroom-cli"), Result<bool>{true});
    EXPECT_EQ(one.plan().settings.name, "theirs");
    ASSERT_TRUE(one.commit({setting(one.plan(), "settings.name", std::string{"mine"})}, "ann"));
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadWrite).value().refusal()->holder.program, "headroom-cli");
}

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
    byHand(path, "DELETE FROM tranches");
    const EditGroup late{setting(other.plan(), "tranches.7.gpus", 8.0)};
    const auto done = other.commit(late, "ann");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("changed by another program"), std::string::npos) << done.error();
    ASSERT_TRUE(other.refresh());
    EXPECT_TRUE(other.commit({setting(other.plan(), "settings.name", std::string{"mine"})}, "ann"));
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
