// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clean_copy.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "model/statement.h"
#include "store/plan_file.h"
#include "support/compare.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom::testing {
namespace {

constexpr const char* time = "2026-05-28T20:26:40.000Z";

Plan<> annotated(Plan<> plan)
{
    int number = 0;
    for (const TableType& type : tables())
        if (const auto note = type.find("note"))
            for (std::size_t row = 0; row < type.count(plan); ++row) writeField(plan, type, row, *note, std::string{"remark "} + std::to_string(++number));
    return plan;
}

TEST(CleanCopy, HoldsThePlanWithoutNotesAndNothingOfHowItCameAbout)
{
    const Plan<> plan = annotated(everythingPlan());
    const TemporaryFolder folder;
    {
        auto file = PlanFile::create(folder / "own.headroom", plan, "Ada Author").value();
        const TableType& settings = table(EntityKind::Settings);
        const auto name = *settings.find("name");
        ASSERT_TRUE(file.commit({SetField{{EntityKind::Settings, settingsId, name}, std::string{"Secret name"}}}, "Ada Author"));
        ASSERT_TRUE(file.undo("Ada Author"));
    }
    const std::string bytes = cleanCopy(PlanFile::open(folder / "own.headroom", OpenMode::ReadOnly).value().plan(), time).value();
    for (const char* left : {"remark ", "Ada Author", "Secret name"}) EXPECT_EQ(bytes.find(left), std::string::npos) << left;
    writeBytes(folder / "copy.headroom", bytes);
    auto copy = PlanFile::open(folder / "copy.headroom", OpenMode::ReadOnly).value();
    EXPECT_TRUE(samePlan(copy.plan(), withoutNotes(plan)));
    EXPECT_FALSE(samePlan(copy.plan(), plan));
    EXPECT_FALSE(copy.isAltered());
    EXPECT_FALSE(copy.canUndo());
    EXPECT_TRUE(copy.versions().value().empty());
    EXPECT_TRUE(copy.pending().value().empty());
    const auto steps = copy.history({}, copy.lastStep() + 1, 10).value();
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps.front().author, "");
    EXPECT_EQ(steps.front().time, time);
    EXPECT_TRUE(copy.checkHistory());
}

TEST(CleanCopy, TheSamePlanGivesTheSameBytes)
{
    EXPECT_EQ(cleanCopy(everythingPlan(), time), cleanCopy(annotated(everythingPlan()), time));
    EXPECT_NE(cleanCopy(everythingPlan(), time), cleanCopy(everythingPlan(), "2026-05-28T20:26:41.000Z"));
}

TEST(CleanCopy, APlanWithAnErrorIsRefused)
{
    Plan<> plan;
    plan.settings.horizonMonths = 0;
    const auto copy = cleanCopy(plan, time);
    ASSERT_FALSE(copy);
    EXPECT_TRUE(isOneSentence(copy.error())) << copy.error();
}

RC_GTEST_PROP(CleanCopyLaw, NoFigureChangesWithTheNotes, (const Plan<>& plan))
{
    const Statement with{annotated(plan)}, without{withoutNotes(plan)};
    for (std::size_t at = 0; at < static_cast<std::size_t>(Figure::Count_); ++at)
        for (std::size_t entity = 0; entity < with.ledger().layout().size(static_cast<Figure>(at)); ++entity)
            RC_ASSERT(valuesOf(with, static_cast<Figure>(at), entity) == valuesOf(without, static_cast<Figure>(at), entity));
}

}  // namespace
}  // namespace headroom::testing
