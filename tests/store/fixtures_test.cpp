// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "store_support.h"

namespace headroom {
namespace {

/// Files that programs of every version of the format have written, never made again: each build opens them all. FORMAT.md
/// says what each version brought.
class Fixtures : public testing::TestWithParam<int> {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    const std::filesystem::path frozen = std::filesystem::path{HEADROOM_FROZEN} / ("v" + std::to_string(GetParam()) + ".headroom");
    const Plan<> plan = fromJson(bytesOf(std::filesystem::path{HEADROOM_FROZEN} / ("plan_v" + std::to_string(GetParam()) + ".json"))).value();

    void SetUp() override { std::filesystem::copy_file(frozen, path); }
};

TEST_P(Fixtures, GiveTheirPlan)
{
    EXPECT_TRUE(samePlan(PlanFile::open(path, OpenMode::ReadOnly).value().plan(), plan));
    EXPECT_EQ(bytesOf(path), bytesOf(frozen));
    auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
    EXPECT_TRUE(samePlan(file.plan(), plan));
    EXPECT_TRUE(file.checkHistory());
    EXPECT_FALSE(file.isAltered());
    EXPECT_EQ(file.pending().value().size(), 1u);
}

TEST_P(Fixtures, UndoAllThatTheirHistoryHolds)
{
    auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
    int steps = 0;
    for (; file.canUndo(); ++steps) ASSERT_TRUE(file.undo("ann")) << steps;
    EXPECT_GE(steps, 2);
    EXPECT_TRUE(samePlan(file.plan(), file.planAt(0).value()));
    for (; file.canRedo(); --steps) ASSERT_TRUE(file.redo("ann")) << steps;
    EXPECT_EQ(steps, 0);
    EXPECT_TRUE(samePlan(file.plan(), plan));
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, Fixtures, testing::Range(1, planVersion + 1));

}  // namespace
}  // namespace headroom
