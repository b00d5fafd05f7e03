// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>

#include "fault_session.h"
#include "plan_damage.h"
#include "support/fault_vfs.h"

namespace headroom::testing {
namespace {

/// How many disks each cut leaves; HEADROOM_LOSSES asks for more.
int lossesEach()
{
    const char* wanted = std::getenv("HEADROOM_LOSSES");
    return wanted ? std::atoi(wanted) : 2;
}

enum class Begin { NewPlan, Version1, Version2, Version2WithoutLinks };

/// Cuts the power at every operation of a session; of each cut, several disks may be left. Says how many operations there
/// were.
int cutEverywhere(Begin begin)
{
    const int losses = lossesEach();
    for (int at = 1;; ++at) {
        const TemporaryFolder folder;
        FaultSession session(folder.path(), 7);
        const int version = begin == Begin::NewPlan ? 0 : begin == Begin::Version1 ? 1 : 2;
        const Plan<> older = version ? writeOlder(session.path(), version) : Plan<>{};
        FaultVfs disk(folder.path());
        if (begin == Begin::Version2WithoutLinks) disk.refuseLinks();
        disk.plan({.kind = Fault::Kind::PowerCut, .at = at});
        if (begin == Begin::NewPlan) session.create();
        else session.openOlder(older, version);
        const bool hasStruck = disk.hasStruck();
        for (int loss = 0; loss < losses; ++loss) {
            disk.losePower(static_cast<std::uint64_t>(at * losses + loss));
            EXPECT_EQ(session.verdict(), "") << "operation " << at << (hasStruck ? ", " + nameOf(disk.struckAt()) : "") << ", loss " << loss;
            if (::testing::Test::HasFailure()) return at;
        }
        if (!hasStruck) return at - 1;
    }
}

TEST(PowerLoss, LeavesWhatWasAcknowledgedOrOneStepMore) { EXPECT_GT(cutEverywhere(Begin::NewPlan), 100); }
TEST(PowerLoss, LeavesAPlanOfVersion1OrItsUpgradeWithTheOriginalKept) { EXPECT_GT(cutEverywhere(Begin::Version1), 30); }
TEST(PowerLoss, LeavesAPlanOfVersion2OrItsUpgradeWithTheOriginalKept) { EXPECT_GT(cutEverywhere(Begin::Version2), 30); }
TEST(PowerLoss, LeavesAnOlderPlanWholeWhereAFileHasOneName) { EXPECT_GT(cutEverywhere(Begin::Version2WithoutLinks), 30); }

}  // namespace
}  // namespace headroom::testing
