// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "exchange/plan_json.h"
#include "store_support.h"

namespace headroom {
namespace {

std::filesystem::path frozen(const std::string& name) { return std::filesystem::path{HEADROOM_FROZEN} / name; }
std::string versioned(const std::string& before, int version, const std::string& after) { return before + std::to_string(version) + after; }

/// Freezes a file of this version, once, before it is released, in the same way as the schema (schema_test.cpp): the plan of
/// the version before, with edits that stand, were taken back and made again, a version and an entry that waits.
TEST(FrozenFile, OfThisVersionIsThere)
{
    const auto target = frozen(versioned("v", planVersion, ".headroom"));
    if (std::getenv("HEADROOM_FREEZE")) {
        const TemporaryFolder folder;
        std::filesystem::copy_file(frozen(versioned("v", planVersion - 1, ".headroom")), folder / "plan.headroom");
        auto file = PlanFile::open(folder / "plan.headroom", OpenMode::ReadWrite).value();
        ASSERT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"Frozen"})}, "ann", "Name"));
        ASSERT_TRUE(file.commit({setting(file.plan(), "settings.tax_rate", 0.25)}, "bob", "Tax"));
        ASSERT_TRUE(file.commit({setting(file.plan(), "settings.horizon_months", 96.0)}, "bob"));
        ASSERT_TRUE(file.undo("bob") && file.undo("bob") && file.redo("ann"));
        ASSERT_TRUE(file.keepVersion({.author = "ann", .name = "Board", .note = "as shown", .engine = "0.1.0", .figures = {{"capex", 1e9}}}));
        ASSERT_TRUE(file.keepPending({setting(file.plan(), "settings.tax_rate", 0.25).place, "a third"}));
        ASSERT_TRUE(file.copyTo(target));
        writeBytes(frozen(versioned("plan_v", planVersion, ".json")), toJson(file.plan()));
    }
    EXPECT_TRUE(std::filesystem::exists(target));
}

/// Files that programs of every version of the format have written, never made again: each build opens them all. FORMAT.md
/// says what each version brought.
class Fixtures : public testing::TestWithParam<int> {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    const std::filesystem::path original = frozen(versioned("v", GetParam(), ".headroom"));
    const Plan<> plan = fromJson(bytesOf(frozen(versioned("plan_v", GetParam(), ".json")))).value();

    void SetUp() override { std::filesystem::copy_file(original, path); }
};

TEST_P(Fixtures, GiveTheirPlan)
{
    EXPECT_TRUE(samePlan(PlanFile::open(path, OpenMode::ReadOnly).value().plan(), plan));
    EXPECT_EQ(bytesOf(path), bytesOf(original));
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
    int ahead = 0;
    for (; file.canRedo(); ++ahead) ASSERT_TRUE(file.redo("ann"));
    for (; ahead > 0; --ahead) ASSERT_TRUE(file.undo("ann"));
    EXPECT_TRUE(samePlan(file.plan(), plan));
    for (; file.canUndo(); ++steps) ASSERT_TRUE(file.undo("ann")) << steps;
    EXPECT_GE(steps, 2);
    EXPECT_TRUE(samePlan(file.plan(), file.planAt(0).value()));
    for (; steps > 0; --steps) ASSERT_TRUE(file.redo("ann")) << steps;
    EXPECT_TRUE(samePlan(file.plan(), plan));
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, Fixtures, testing::Range(1, planVersion + 1));

}  // namespace
}  // namespace headroom
