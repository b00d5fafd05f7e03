// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include "plan/mix.h"
#include "plan/rows.h"
#include "plan/sources.h"
#include "plan/validate.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

Place placeOf(std::string_view key) { return *parseKey(buildOutPlan(), key); }

const Place pue = placeOf("sites.10.pue"), name = placeOf("sites.10.name"), power = placeOf("sites.10.critical_it_mw"), discountRate = placeOf("settings.discount_rate");

/// The build-out plan with sources of a site and of one of its inputs, which has two, and one that says nothing.
Plan<> plan()
{
    Plan<> plan = buildOutPlan();
    plan.sources = {{.id = 30, .input = "sites.10", .text = "lease"}, {.id = 31, .input = "sites.10.pue", .text = " \n"}, {.id = 32, .input = "sites.10.pue", .text = "survey", .date = "2025-10", .note = "of May"}, {.id = 33, .input = "sites.10.pue", .text = "maker"}, {.id = 34, .input = "sites.1", .text = "none of these"}};
    return plan;
}

Plan<> after(Plan<> plan, const EditGroup& group)
{
    applyEdit(plan, group);
    const auto error = firstError(plan);
    EXPECT_FALSE(error) << sentence(*error);
    return plan;
}

std::vector<std::string> textsOf(SourceIndex::Sources sources)
{
    std::vector<std::string> texts;
    for (const auto* source : sources) texts.push_back(source->text);
    return texts;
}

std::vector<std::string> missingKeys(const Plan<>& plan, Standing standing)
{
    std::vector<std::string> keys;
    for (const Unsourced& each : inputsWithoutSource(plan))
        if (each.standing == standing) keys.push_back(keyOf(each.place));
    return keys;
}

bool has(const std::vector<std::string>& keys, const std::string& key) { return std::ranges::find(keys, key) != keys.end(); }

TEST(Sources, OfAnInputAreItsOwnOrThoseOfItsRow)
{
    const Plan<> all = plan();
    for (const SourceIndex& index : {SourceIndex(all), SourceIndex(all, EntityKind::Site)}) {
        EXPECT_EQ(textsOf(index.of(pue)), (std::vector<std::string>{"survey", "maker"})) << "what says nothing is no source";
        EXPECT_EQ(textsOf(index.of(power)), std::vector<std::string>{"lease"});
        EXPECT_TRUE(index.own(power).empty());
        EXPECT_EQ(textsOf(index.own(name)), std::vector<std::string>{"lease"}) << "the name stands for the row";
        EXPECT_FALSE(index.has(placeOf("sites.11.pue")));
        EXPECT_FALSE(index.has(discountRate));
    }
    EXPECT_EQ(sourceKey(name), "sites.10");
    EXPECT_EQ(sourceKey(placeOf("settings.name")), "settings.name") << "the name of the plan is no name of a row";
    EXPECT_EQ(sourcedName(all, name), "Denton");
    EXPECT_EQ(sourcedName(all, pue), "Denton: PUE");
    EXPECT_EQ(keyedName(all, "sites.10.pue"), "Denton: PUE");
    EXPECT_EQ(keyedName(all, "sites.10"), "Denton");
    EXPECT_EQ(keyedName(all, "settings"), "Settings");
    for (const char* key : {"", "sites", "sites.10.", "sites.99", "sites.10.puee", "sites.99.pue", "rubbish"}) EXPECT_EQ(keyedName(all, key), "") << key;
}

TEST(Sources, OfAWholeTableOfOneRowCoverItsInputs)
{
    Plan<> all = plan();
    all.sources.push_back({.id = 40, .input = "settings", .text = "memo"});
    EXPECT_TRUE(SourceIndex(all).has(discountRate));
    EXPECT_FALSE(has(missingKeys(all, Standing::Entered), "settings.horizon_months"));
}

TEST(Sources, AreSetChangedAndTakenAwayInOneGroup)
{
    Plan<> changed = plan();
    const EditGroup undo = applyEdit(changed, sourceEdits(plan(), {pue, power}, {" survey of 2026 ", "\xef\xbc\x92" "026\xe2\x88\x92" "01", "\tby us\n"}, 50));
    ASSERT_EQ(changed.sources.size(), 6U);
    EXPECT_EQ(changed.sources[2].text, "survey of 2026");
    EXPECT_EQ(changed.sources[2].date, "2026-01") << "full-width digits and a minus sign";
    EXPECT_EQ(changed.sources[2].note, "by us");
    EXPECT_EQ(changed.sources[3].text, "maker") << "the others of the input stay";
    EXPECT_EQ(changed.sources[5].id, 50);
    EXPECT_EQ(changed.sources[5].input, "sites.10.critical_it_mw");
    EXPECT_TRUE(sourceEdits(changed, {pue, power}, {"survey of 2026", "2026-01", "by us"}, 60).empty()) << "nothing changes";
    applyEdit(changed, undo);
    EXPECT_TRUE(samePlan(changed, plan()));

    const Plan<> without = after(plan(), sourceEdits(plan(), {pue}, {"  ", "2025", "a note alone is no source"}, 50));
    EXPECT_EQ(textsOf(SourceIndex(without).of(pue)), std::vector<std::string>{"maker"});
    EXPECT_TRUE(sourceEdits(plan(), {discountRate}, {}, 50).empty()) << "there is none to take away";
}

TEST(Sources, ThatSayNothingAreFilledInsteadOfDoubled)
{
    Plan<> all = buildOutPlan();
    all.sources = {{.id = 30, .input = "sites.10.pue", .text = ""}};
    const EditGroup group = sourceEdits(all, {pue}, {"survey", "", ""}, 50);
    ASSERT_EQ(group.size(), 1U);
    EXPECT_EQ(after(all, group).sources.size(), 1U);
}

TEST(Sources, OfANameAndItsRowAreOne)
{
    const EditGroup group = sourceEdits(buildOutPlan(), {name, name}, {"lease", "", ""}, 50);
    ASSERT_EQ(group.size(), 1U);
    const Plan<> all = after(buildOutPlan(), group);
    EXPECT_TRUE(SourceIndex(all).has(pue));
    EXPECT_TRUE(after(all, removeRow(all, {EntityKind::Site, 10})).sources.empty()) << "they go with their row";
}

TEST(SourceDates, AreAsPreciseAsTheSource)
{
    for (const char* date : {"", "2025", "2025-10", "2025-10-31", "2024-02-29", "2000-02-29", "1900", "2200-12-31"}) EXPECT_TRUE(isSourceDate(date)) << date;
    for (const char* date : {"25", "2025-13", "2025-1", "2025-10-", "2025-10-32", "2025-04-31", "2025-02-29", "1900-02-29", "2025-10-00", "1899", "2201", "10/2025", "2025-10-1x", "2025-10/31", "Q3 2025", "2025-10-311", " 2025"})
        EXPECT_FALSE(isSourceDate(date)) << date;
}

TEST(InputsWithoutSource, AreWhatIsSetAndCountsAndIsNoWord)
{
    Plan<> all = plan();
    all.sites[0].pue = 1.35;
    const auto entered = missingKeys(all, Standing::Entered), standing = missingKeys(all, Standing::Default);
    EXPECT_FALSE(has(entered, "sites.10.critical_it_mw")) << "its row has a source";
    EXPECT_TRUE(has(entered, "sites.11.critical_it_mw"));
    EXPECT_TRUE(has(standing, "sites.11.pue")) << "as a new row has it";
    EXPECT_TRUE(has(entered, "settings.horizon_months"));
    EXPECT_TRUE(has(standing, "settings.hours")) << "a choice that moves figures";
    for (const auto* keys : {&entered, &standing}) {
        EXPECT_FALSE(has(*keys, "settings.name")) << "a word";
        EXPECT_FALSE(has(*keys, "settings.currency")) << "a word";
        EXPECT_FALSE(has(*keys, "tranches.13.site")) << "a reference";
        EXPECT_FALSE(has(*keys, "sites.11.rent_per_kw_month")) << "a built site";
        EXPECT_FALSE(has(*keys, "skus.8.network_life_months")) << "left empty";
    }
    EXPECT_GT(inputsToSource(all), entered.size() + standing.size());
}

TEST(InputsWithoutSource, AreNoneOfScenariosAndChecksAndWhatTheRestTierTakes)
{
    Plan<> all = buildOutPlan();
    all.checks = {{.id = 50, .name = "covered"}};
    all.scenarios = {{.id = 51, .name = "late"}};
    all.overrides = {{.id = 52, .scenario = {51}, .input = "sites.10.pue", .value = "1.5"}};
    all.published = {{.id = 53, .name = "published"}};
    ASSERT_FALSE(all.tiers.empty());
    for (const Unsourced& each : inputsWithoutSource(all)) {
        EXPECT_LT(each.place.row, 50);
        EXPECT_NE(keyOf(each.place), "tiers." + std::to_string(restTier(all)) + ".share");
    }
}

}  // namespace
}  // namespace headroom
