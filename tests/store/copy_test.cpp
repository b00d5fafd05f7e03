// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include "store/connection.h"
#include "store/half_file.h"
#include "store_support.h"

namespace headroom {
namespace {

class Copy : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom", target = folder / "copy.headroom";
    PlanFile file = PlanFile::create(path, smallPlan()).value();

    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(path.parent_path()))
            if (const std::string name = entry.path().filename().string(); !name.starts_with(".~lock.")) names.push_back(name);
        std::ranges::sort(names);
        return names;
    }
};

TEST_F(Copy, HasThePlanAndItsHistoryAndLeavesNothingElse)
{
    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.5)}, "ann"));
    ASSERT_TRUE(file.copyTo(target));
    EXPECT_EQ(historyOf(target), historyOf(path));
    EXPECT_TRUE(samePlan(PlanFile::open(target, OpenMode::ReadWrite).value().plan(), file.plan()));
    EXPECT_EQ(names(), (std::vector<std::string>{"copy.headroom", "plan.headroom"}));

    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.6)}, "ann"));
    EXPECT_NE(historyOf(target), historyOf(path)) << "a copy is a file of its own";
}

TEST_F(Copy, ReplacesAnotherFileOnlyWhenItIsComplete)
{
    writeBytes(target, "something else");
    ASSERT_TRUE(file.copyTo(target));
    EXPECT_TRUE(PlanFile::open(target, OpenMode::ReadOnly));
}

TEST_F(Copy, ReplacesNoPlanThatSomebodyWorksOn)
{
    auto theirs = PlanFile::create(target, smallPlan()).value();
    const auto done = file.copyTo(target);
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("is open in Headroom"), std::string::npos) << done.error();
    EXPECT_TRUE(theirs.commit({setting(theirs.plan(), "sites.6.pue", 1.5)}, "bob"));
}

TEST_F(Copy, RefusesItselfAndAFolderThatIsNotThere)
{
    const auto itself = file.copyTo(path.parent_path() / "." / "plan.headroom");
    ASSERT_FALSE(itself);
    EXPECT_NE(itself.error().find("is the plan itself"), std::string::npos) << itself.error();
    EXPECT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.5)}, "ann"));

    const auto nowhere = file.copyTo(folder / "none" / "copy.headroom");
    ASSERT_FALSE(nowhere);
    EXPECT_NE(nowhere.error().find("cannot be created"), std::string::npos) << nowhere.error();
    EXPECT_EQ(names(), std::vector<std::string>{"plan.headroom"});
}

TEST_F(Copy, OfAFolderNameLeavesNoHalfFile)
{
    std::filesystem::create_directory(target);
    writeBytes(target / "inside", "kept");
    EXPECT_FALSE(file.copyTo(target));
    EXPECT_EQ(names(), (std::vector<std::string>{"copy.headroom", "plan.headroom"}));
    EXPECT_TRUE(std::filesystem::exists(target / "inside"));
}

TEST_F(Copy, LeavesOtherFilesBesideIt)
{
    writeBytes(folder / "copy.headroom.part", "mine");
    writeBytes(halfPath(target), "left by a program that died");
    ASSERT_TRUE(file.copyTo(target));
    EXPECT_EQ(names(), (std::vector<std::string>{"copy.headroom", "copy.headroom.part", "plan.headroom"}));
    EXPECT_EQ(bytesOf(folder / "copy.headroom.part"), "mine");
}

TEST_F(Copy, OfAReaderLetsWhoHoldsThePlanWrite)
{
    Plan<> large = smallPlan();
    for (Id id = 100; id < 700; ++id) large.counterparties.push_back({.id = id, .name = "C" + std::to_string(id), .note = std::string(5'000, 'x')});
    const auto source = folder / "large.headroom";
    auto holder = PlanFile::create(source, large).value();
    int written = 0;
    {
        auto reader = connect(source, OpenMode::ReadOnly);
        ASSERT_TRUE(reserve(target));
        auto copy = connect(target, OpenMode::ReadWrite);
        copyDatabaseInSteps(copy, reader, [&] {
            // It ends although this changes the plan after every step.
            const auto done = holder.commit({setting(holder.plan(), "sites.6.pue", 1.5 + 0.01 * ++written)}, "ann");
            ASSERT_TRUE(done) << done.error();
        });
    }
    EXPECT_EQ(written, 3);
    const auto copied = PlanFile::open(target, OpenMode::ReadOnly);
    ASSERT_TRUE(copied) << copied.error();
    EXPECT_TRUE(samePlan(copied->plan(), holder.plan()));
}

TEST_F(Copy, KnowsWhetherTheFileCanBeWritten)
{
    EXPECT_TRUE(file.isWritable());
    EXPECT_FALSE(PlanFile::open(path, OpenMode::ReadOnly).value().isWritable());
}

}  // namespace
}  // namespace headroom
