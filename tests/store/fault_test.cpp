// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>

#include "fault_session.h"
#include "plan_damage.h"
#include "support/fault_vfs.h"

namespace headroom::testing {
namespace {

constexpr std::uint64_t seed = 1;

std::string listOf(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

/// A session for every operation that can fail, from the first to the last.
class EveryOperation : public ::testing::TestWithParam<Fault::Kind> {
protected:
    /// Fails the n-th of these operations, for every n (or only each so-manieth), and says how many there were.
    static int failEvery(const std::vector<DiskOp>& ops, int version = 0, int stride = 1)
    {
        for (int at = 1;; at += stride) {
            const TemporaryFolder folder;
            FaultSession session(folder.path(), seed);
            const Plan<> older = version ? writeOlder(session.path(), version) : Plan<>{};
            FaultVfs disk(folder.path());
            disk.plan({.kind = GetParam(), .ops = ops, .at = at});
            if (version) session.openOlder(older, version);
            else session.create();
            const bool hasStruck = disk.hasStruck();
            const std::string where = "operation " + std::to_string(at) + (hasStruck ? ", " + nameOf(disk.struckAt()) : "");
            disk.heal();
            EXPECT_EQ(listOf(session.complaints()), "") << where;
            EXPECT_EQ(session.verdict(), "") << where;
            EXPECT_TRUE(session.wasCreated() || folder.files() == 0) << where;
            if (!hasStruck || HasFailure()) return at - 1;
        }
    }
};

TEST_P(EveryOperation, ThatChangesTheDiskMayFail) { EXPECT_GT(failEvery(changingOps()), 100); }
TEST_P(EveryOperation, ThatReadsMayFail) { EXPECT_GT(failEvery({DiskOp::Read, DiskOp::Size, DiskOp::Lock, DiskOp::Access}, 0, std::getenv("HEADROOM_LOSSES") ? 1 : 3), 100); }
TEST_P(EveryOperation, ThatChangesTheDiskMayFailWhereAFileOfVersion1IsOpened) { EXPECT_GT(failEvery(changingOps(), 1), 30); }
TEST_P(EveryOperation, ThatChangesTheDiskMayFailWhereAFileOfVersion2IsOpened) { EXPECT_GT(failEvery(changingOps(), 2), 30); }

INSTANTIATE_TEST_SUITE_P(Faults, EveryOperation, ::testing::Values(Fault::Kind::Once, Fault::Kind::ForEver), [](const auto& kind) { return kind.param == Fault::Kind::Once ? "Once" : "ForEver"; });

}  // namespace
}  // namespace headroom::testing
