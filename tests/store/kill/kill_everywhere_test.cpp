// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>

#include "kill/typist.h"
#include "kill/victim.h"
#include "plan_damage.h"
#include "store/plan_file.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"

namespace headroom::testing {
namespace {

constexpr int steps = 3;

[[noreturn]] void giveUp() { std::_Exit(2); }

Plan<> planAfter(const Plan<>& plan, int count)
{
    Typist typist(plan, 9);
    while (count-- > 0) typist.imagine();
    return typist.plan();
}

/// Opens or creates a plan, makes steps and a copy; each is acknowledged.
void work(const TemporaryFolder& folder, int version, const Victim::Done& done)
{
    auto file = version ? PlanFile::open(folder / "plan.headroom", OpenMode::ReadWrite) : PlanFile::create(folder / "plan.headroom", plainPlan());
    if (!file) giveUp();
    done();
    Typist typist(file->plan(), 9);
    for (int step = 0; step < steps; ++step) {
        if (!typist.type(*file)) giveUp();
        done();
    }
    if (!file->copyTo(folder / "copy.headroom")) giveUp();
    done();
}

/// The process kills itself at the n-th operation of the disk, for every n; says how many there were.
int killAtEvery(int version)
{
    for (int at = 1;; ++at) {
        const TemporaryFolder folder;
        const auto path = folder / "plan.headroom", copy = folder / "copy.headroom";
        const Plan<> begin = version ? writeOlder(path, version) : plainPlan();
        const std::string original = bytesOf(path);
        Victim victim([&](const Victim::Done& done) {
            FaultVfs disk(folder.path());
            disk.plan({.kind = Fault::Kind::Kill, .ops = changingOps(), .at = at});
            work(folder, version, done);
        });
        const int acknowledged = victim.wait();
        const std::string where = "operation " + std::to_string(at) + ", " + std::to_string(acknowledged) + " acknowledged";
        const int made = std::max(0, std::min(acknowledged - 1, steps));

        auto file = PlanFile::open(path, OpenMode::ReadWrite);
        if (!file) {
            EXPECT_TRUE(acknowledged == 0 && !version) << where << file.error();
            EXPECT_NE(file.error().find("is empty"), std::string::npos) << file.error();
        } else {
            EXPECT_TRUE(samePlan(file->plan(), planAfter(begin, made)) || samePlan(file->plan(), planAfter(begin, made + 1))) << where;
            EXPECT_TRUE(version == 0 || bytesOf(path.string() + ".v" + std::to_string(version)) == original) << where;
            EXPECT_TRUE(acknowledged <= steps + 1 || std::filesystem::exists(copy)) << where;
            if (std::filesystem::exists(copy)) {
                const auto copied = PlanFile::open(copy, OpenMode::ReadWrite);
                EXPECT_TRUE(copied && samePlan(copied->plan(), planAfter(begin, steps))) << where;
            }
            EXPECT_TRUE(file->commit({SetField{*parseKey(file->plan(), "settings.name"), std::string{"after"}}}, "ann")) << where;
            EXPECT_TRUE(file->copyTo(copy)) << where;
            EXPECT_EQ(damageOf(path) + damageOf(copy), "") << where;
            file = tl::unexpected(std::string{});
            EXPECT_EQ(folder.files(), version ? 3U : 2U) << where;
        }
        if (!victim.wasKilled() || ::testing::Test::HasFailure()) return at - 1;
    }
}

TEST(KillEverywhere, LeavesANewPlanWithWhatWasAcknowledged) { EXPECT_GT(killAtEvery(0), 60); }
TEST(KillEverywhere, LeavesAPlanOfVersion1WithWhatWasAcknowledged) { EXPECT_GT(killAtEvery(1), 60); }
TEST(KillEverywhere, LeavesAPlanOfVersion2WithWhatWasAcknowledged) { EXPECT_GT(killAtEvery(2), 60); }

}  // namespace
}  // namespace headroom::testing
