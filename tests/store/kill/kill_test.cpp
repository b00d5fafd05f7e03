// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <random>

#include "kill/typist.h"
#include "kill/victim.h"
#include "model/headline.h"
#include "plan_damage.h"
#include "store/half_file.h"
#include "store/plan_file.h"
#include "support/temporary_folder.h"

namespace headroom::testing {
namespace {

/// How often a process is killed; HEADROOM_KILLS asks for more.
int killsWanted()
{
    const char* wanted = std::getenv("HEADROOM_KILLS");
    return wanted ? std::atoi(wanted) : 50;
}

/// The headline figures, as a text to compare.
std::string figuresOf(const Plan<>& plan)
{
    std::string text;
    char number[40];
    for (const HeadlineFigure& figure : headline(Statement(plan))) {
        std::snprintf(number, sizeof number, "%a", figure.value.value_or(0));
        text += std::string{figure.key} + " " + number + " " + std::string{figure.reason} + "\n";
    }
    return text;
}

/// What a plan file must be for a process that was killed: opened for writing at once, whole, with nothing left beside it.
std::optional<PlanFile> reopened(const std::filesystem::path& path)
{
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    EXPECT_TRUE(file) << file.error();
    if (!file) return std::nullopt;
    EXPECT_TRUE(file->isWritable());
    return std::move(*file);
}

TEST(Kill, LosesNoEditThatWasAcknowledged)
{
    std::mt19937_64 random{20};
    int steps = 0, journals = 0, ahead = 0;
    const int kills = killsWanted();
    constexpr int killsAFile = 10;
    for (int kill = 0; kill < kills;) {
        const TemporaryFolder folder;
        const auto path = folder / "plan.headroom";
        const std::uint64_t seed = random();
        ASSERT_TRUE(PlanFile::create(path, plainPlan()));
        Typist watcher(plainPlan(), seed);
        for (int round = 0; round < killsAFile && kill < kills; ++round, ++kill) {
            Victim victim([&](const Victim::Done& done) {
                auto file = PlanFile::open(path, OpenMode::ReadWrite);
                if (!file) std::_Exit(2);
                Typist typist = watcher;
                for (;;) {
                    if (!typist.type(*file)) std::_Exit(2);
                    done();
                }
            });
            const int acknowledged = victim.killAfter(static_cast<int>(random() % 20), static_cast<int>(random() % 3'000));
            ASSERT_TRUE(victim.wasKilled());
            journals += std::filesystem::exists(path.string() + "-journal");
            for (int step = 0; step < acknowledged; ++step) watcher.imagine();
            steps += acknowledged;

            auto file = reopened(path);
            ASSERT_TRUE(file);
            if (!samePlan(file->plan(), watcher.plan())) ++ahead, watcher.imagine();
            ASSERT_TRUE(samePlan(file->plan(), watcher.plan())) << "kill " << kill << " after " << acknowledged << " steps";
            EXPECT_EQ(figuresOf(file->plan()), figuresOf(watcher.plan()));
            EXPECT_EQ(file->canUndo(), watcher.canUndo());
            EXPECT_EQ(file->canRedo(), watcher.canRedo());
            EXPECT_TRUE(file->checkHistory());
            EXPECT_FALSE(file->isAltered());
            const auto first = file->planAt(0);
            ASSERT_TRUE(first) << first.error();
            EXPECT_TRUE(samePlan(*first, plainPlan())) << "the history, taken back";
            ASSERT_TRUE(watcher.type(*file));
            ASSERT_EQ(damageOf(path), "") << "kill " << kill;
        }
    }
    std::printf("%d kills: %d acknowledged steps, none lost; %d journals left, %d steps were there before they were acknowledged\n", kills, steps, journals, ahead);
}

TEST(Kill, LeavesAPlanThatWasCreatedOrNone)
{
    std::mt19937_64 random{21};
    for (int kill = 0; kill < (killsWanted() + 4) / 5; ++kill) {
        const TemporaryFolder folder;
        const auto nameOf = [&](int which) { return folder / ("plan" + std::to_string(which) + ".headroom"); };
        Victim victim([&](const Victim::Done& done) {
            for (int which = 0;; ++which) {
                if (!PlanFile::create(nameOf(which), plainPlan())) std::_Exit(2);
                done();
            }
        });
        const int created = victim.killAfter(static_cast<int>(random() % 4), static_cast<int>(random() % 6'000));
        for (int which = 0; which < created; ++which) {
            const auto file = reopened(nameOf(which));
            ASSERT_TRUE(file);
            EXPECT_TRUE(samePlan(file->plan(), plainPlan()));
        }
        if (!std::filesystem::exists(nameOf(created))) continue;
        const auto begun = PlanFile::open(nameOf(created), OpenMode::ReadWrite);
        EXPECT_TRUE(begun ? samePlan(begun->plan(), plainPlan()) : begun.error().find("is empty") != std::string::npos) << begun.error();
    }
}

TEST(Kill, LeavesACopyWholeOrNone)
{
    std::mt19937_64 random{22};
    for (int kill = 0; kill < (killsWanted() + 4) / 5; ++kill) {
        const TemporaryFolder folder;
        const auto path = folder / "plan.headroom", copy = folder / "copy.headroom";
        ASSERT_TRUE(PlanFile::create(path, plainPlan()));
        // A step, a copy over the last one, a step, …
        Victim victim([&](const Victim::Done& done) {
            auto file = PlanFile::open(path, OpenMode::ReadWrite);
            Typist typist(plainPlan(), 5);
            for (;;) {
                if (!file || !typist.type(*file)) std::_Exit(2);
                done();
                if (!file->copyTo(copy)) std::_Exit(2);
                done();
            }
        });
        const int acknowledged = victim.killAfter(static_cast<int>(random() % 8), static_cast<int>(random() % 6'000));
        const int copies = acknowledged / 2;
        const auto planAfter = [](int steps) {
            Typist typist(plainPlan(), 5);
            while (steps-- > 0) typist.imagine();
            return typist.plan();
        };
        auto file = reopened(path);
        ASSERT_TRUE(file);
        const int steps = (acknowledged + 1) / 2;
        EXPECT_TRUE(samePlan(file->plan(), planAfter(steps)) || samePlan(file->plan(), planAfter(steps + 1)));
        EXPECT_TRUE(copies == 0 || std::filesystem::exists(copy));
        if (std::filesystem::exists(copy)) {
            const auto copied = reopened(copy);
            ASSERT_TRUE(copied);
            EXPECT_TRUE(samePlan(copied->plan(), planAfter(copies)) || samePlan(copied->plan(), planAfter(copies + 1))) << copies;
        }
        // What a copy that was cut off has left goes with the next.
        EXPECT_TRUE(file->copyTo(copy));
        EXPECT_TRUE(file->commit({SetField{*parseKey(file->plan(), "settings.name"), std::string{"after"}}}, "ann"));
        EXPECT_EQ(damageOf(copy), "");
        EXPECT_EQ(damageOf(path), "");
        EXPECT_FALSE(std::filesystem::exists(halfPath(copy)));
        EXPECT_FALSE(std::filesystem::exists(halfPath(copy).string() + "-journal"));
    }
}

TEST(Kill, LeavesAnOlderPlanOrItsUpgrade)
{
    std::mt19937_64 random{23};
    for (int kill = 0; kill < (killsWanted() + 4) / 5; ++kill) {
        const TemporaryFolder folder;
        constexpr int files = 6;
        const int version = 1 + kill % 2;
        const auto nameOf = [&](int which) { return folder / ("plan" + std::to_string(which) + ".headroom"); };
        Plan<> plan;
        for (int which = 0; which < files; ++which) plan = writeOlder(nameOf(which), version);
        const std::string original = bytesOf(nameOf(0));
        Victim victim([&](const Victim::Done& done) {
            for (int which = 0; which < files; ++which) {
                if (!PlanFile::open(nameOf(which), OpenMode::ReadWrite)) std::_Exit(2);
                done();
            }
        });
        const int upgraded = victim.killAfter(static_cast<int>(random() % 4), static_cast<int>(random() % 8'000));
        for (int which = 0; which < files; ++which) {
            EXPECT_TRUE(which <= upgraded || bytesOf(nameOf(which)) == original) << "nobody came so far";
            auto file = reopened(nameOf(which));
            ASSERT_TRUE(file);
            EXPECT_TRUE(samePlan(file->plan(), plan));
            EXPECT_EQ(damageOf(nameOf(which)), "");
            EXPECT_EQ(bytesOf(nameOf(which).string() + ".v" + std::to_string(version)), original);
        }
        EXPECT_EQ(folder.files(), 2U * files) << "nothing but plans and their originals";
    }
}

}  // namespace
}  // namespace headroom::testing
