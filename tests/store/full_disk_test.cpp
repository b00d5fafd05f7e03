// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "fault_session.h"
#include "plan_damage.h"
#include "support/fault_vfs.h"

namespace headroom::testing {
namespace {

/// Works on disks of every size, from one that takes nothing to one that takes all; says how many were too small.
int workOnEverySize(int version)
{
    constexpr std::int64_t step = 2'000;
    int small = 0;
    for (std::int64_t room = 0;; room += step) {
        const TemporaryFolder folder;
        FaultSession session(folder.path(), 3);
        const Plan<> older = version ? writeOlder(session.path(), version) : Plan<>{};
        FaultVfs disk(folder.path());
        disk.limitTo(disk.bytesInUse() + room);
        if (version) session.openOlder(older, version);
        else session.create();
        disk.heal();
        for (const std::string& told : session.refusals()) EXPECT_NE(told.find("the disk is full."), std::string::npos) << told;
        EXPECT_EQ(session.complaints(), std::vector<std::string>{}) << room;
        EXPECT_EQ(session.verdict(), "") << room;
        EXPECT_TRUE(session.wasCreated() || folder.files() == 0) << room;
        if (session.refusals().empty() || ::testing::Test::HasFailure()) return small;
        ++small;
    }
}

TEST(FullDisk, IsSaidAndLeavesThePlanAsItWas) { EXPECT_GT(workOnEverySize(0), 20); }
TEST(FullDisk, LeavesAnOlderPlanAsItWas) { EXPECT_GT(workOnEverySize(1), 20); }

TEST(FullDisk, TakesEditsAgainOnceThereIsRoom)
{
    const TemporaryFolder folder;
    FaultVfs disk(folder.path());
    auto file = PlanFile::create(folder / "plan.headroom", smallPlan()).value();
    disk.limitTo(disk.bytesInUse());
    const EditGroup group{setting(file.plan(), "settings.name", std::string{"new"})};
    const auto done = file.commit(group, "ann");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error(), "\"" + (folder / "plan.headroom").string() + "\" cannot be written: the disk is full. Nothing was changed.");
    EXPECT_TRUE(samePlan(file.plan(), smallPlan()));
    disk.heal();
    const auto again = file.commit(group, "ann");
    EXPECT_TRUE(again) << again.error();
    EXPECT_EQ(file.plan().settings.name, "new");
}

}  // namespace
}  // namespace headroom::testing
