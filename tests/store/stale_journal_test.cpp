// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "plan_damage.h"
#include "store_support.h"
#include "support/fault_vfs.h"

namespace headroom::testing {
namespace {

Plan<> longPlan()
{
    Plan<> plan = smallPlan();
    for (Id id = 100; id < 300; ++id) plan.counterparties.push_back({.id = id, .name = "C" + std::to_string(id), .note = std::string(200, 'x')});
    return plan;
}

void expectWhole(const std::filesystem::path& path, const Plan<>& plan, const std::string& where)
{
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(file) << file.error() << where;
    EXPECT_TRUE(samePlan(file->plan(), plan)) << where;
    EXPECT_TRUE(file->commit({setting(file->plan(), "settings.name", std::string{"third"})}, "ann")) << where;
    EXPECT_EQ(damageOf(path), "") << where;
}

/// A step that was cut off leaves a journal, which belongs to the file of that moment: SQLite would write it into whatever
/// has the file's name later. Here every operation of a step is the one at which the power goes, and `then` gives the name
/// to something else. Says how often a journal was left that SQLite would play.
template <class Then>
int afterEveryCut(const Then& then)
{
    int hot = 0;
    for (int at = 1;; ++at) {
        const TemporaryFolder folder;
        const auto path = folder / "plan.headroom";
        EXPECT_TRUE(PlanFile::create(path, smallPlan()));
        FaultVfs disk(folder.path());
        disk.plan({.kind = Fault::Kind::PowerCut, .at = at});
        {
            auto file = PlanFile::open(path, OpenMode::ReadWrite);
            if (file) (void)file->commit({setting(file->plan(), "settings.name", std::string{"second"})}, "ann");
        }
        const bool hasStruck = disk.hasStruck();
        disk.losePower(static_cast<std::uint64_t>(at));
        const std::string journal = bytesOf(path.string() + "-journal");
        hot += !journal.empty() && journal[0] != '\0';
        then(folder, path, " operation " + std::to_string(at));
        if (!hasStruck || ::testing::Test::HasFailure()) return hot;
    }
}

TEST(StaleJournal, OfAPlanThatACopyReplacesIsNotPlayedIntoTheCopy)
{
    const int hot = afterEveryCut([](const TemporaryFolder& folder, const std::filesystem::path& path, const std::string& where) {
        auto file = PlanFile::create(folder / "long.headroom", longPlan()).value();
        const auto copied = file.copyTo(path);
        ASSERT_TRUE(copied) << copied.error() << where;
        expectWhole(path, longPlan(), where);
    });
    EXPECT_GT(hot, 2);
}

TEST(StaleJournal, OfAPlanThatIsGoneIsNotPlayedIntoTheNextOfItsName)
{
    const int hot = afterEveryCut([](const TemporaryFolder& folder, const std::filesystem::path& path, const std::string& where) {
        const std::string journal = bytesOf(path.string() + "-journal");
        std::filesystem::remove(path);
        {
            auto file = PlanFile::create(folder / "long.headroom", longPlan()).value();
            ASSERT_TRUE(file.copyTo(path)) << where;
        }
        expectWhole(path, longPlan(), where + " copy");
        std::filesystem::remove(path);
        if (!journal.empty()) writeBytes(path.string() + "-journal", journal);
        ASSERT_TRUE(PlanFile::create(path, longPlan())) << where;
        expectWhole(path, longPlan(), where + " new plan");
    });
    EXPECT_GT(hot, 2);
}

}  // namespace
}  // namespace headroom::testing
