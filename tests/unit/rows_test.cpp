// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include "plan/rows.h"
#include "plan/validate.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

constexpr RowPlace denton{EntityKind::Site, 10}, lordstown{EntityKind::Site, 11};

/// The build-out plan with sources of a site, of one of its inputs and of a tranche.
Plan<> plan()
{
    Plan<> plan = buildOutPlan();
    plan.contracts[0].tiedSite = {10};
    plan.sources = {{.id = 30, .input = "sites.10", .text = "lease"}, {.id = 31, .input = "sites.10.pue", .text = "survey"}, {.id = 32, .input = "tranches.13.gpus", .text = "order"}, {.id = 33, .input = "sites.1", .text = "none of these"}};
    return plan;
}

Plan<> after(const EditGroup& group)
{
    Plan<> result = plan();
    applyEdit(result, group);
    const auto error = firstError(result);
    EXPECT_FALSE(error) << sentence(*error);
    return result;
}

TEST(Rows, ANewRowHasDefaultsAFreeNameAndWhatItMustName)
{
    const auto row = newRow(plan(), EntityKind::Tranche, 40);
    ASSERT_TRUE(row);
    const Plan<> result = after({*row});
    EXPECT_EQ(result.tranches.back().site.id, 11) << "the last site";
    EXPECT_EQ(result.tranches.back().sku.id, 9);
    EXPECT_EQ(result.tranches.back().name, "Tranche");

    const auto impossible = newRow(Plan<>{}, EntityKind::Tranche, 4);
    ASSERT_FALSE(impossible);
    EXPECT_EQ(sentence(impossible.error()), "Tranche: it needs \"GPU\", and the plan has none yet; add one under GPU catalogue first.");
}

TEST(Rows, NamesCountUp)
{
    Plan<> plan;
    EXPECT_EQ(freeName(plan, EntityKind::Site, "Hall"), "Hall");
    plan.sites = {{.id = 4, .name = "Hall"}, {.id = 5, .name = "Hall 2"}, {.id = 6, .name = "H100"}};
    EXPECT_EQ(freeName(plan, EntityKind::Site, "Hall"), "Hall 3");
    EXPECT_EQ(freeName(plan, EntityKind::Site, "Hall 2"), "Hall 3");
    EXPECT_EQ(freeName(plan, EntityKind::Site, "H100"), "H100 2") << "digits of a name are no count";
    plan.sites.push_back({.id = 7, .name = "Hall 03"});
    plan.sites.push_back({.id = 8, .name = "Hall 4"});
    plan.sites.push_back({.id = 9, .name = "Hall 99999999999999999999"});
    EXPECT_EQ(freeName(plan, EntityKind::Site, "Hall"), "Hall 3") << "the first that is free";
}

TEST(Rows, ACopyTakesItsSourcesAndOnRequestWhatMustNameIt)
{
    const Plan<> alone = after(duplicateRow(plan(), denton, 40, Dependents::Left));
    ASSERT_EQ(alone.sites.size(), 3U);
    EXPECT_EQ(alone.sites.back().name, "Denton 2");
    EXPECT_EQ(alone.sites.back().region, "Texas");
    EXPECT_EQ(alone.tranches.size(), 3U);
    ASSERT_EQ(alone.sources.size(), 6U);
    EXPECT_EQ(alone.sources[4].input, "sites.40");
    EXPECT_EQ(alone.sources[5].input, "sites.40.pue");

    const Plan<> all = after(duplicateRow(plan(), denton, 40, Dependents::Taken));
    ASSERT_EQ(all.tranches.size(), 5U);
    EXPECT_EQ(all.tranches[3].name, "First H200 2");
    EXPECT_EQ(all.tranches[3].site.id, all.sites.back().id);
    EXPECT_EQ(all.tranches[4].name, "Second H200 2");
    EXPECT_EQ(all.tranches[0].site.id, 10) << "the original stays";
    EXPECT_EQ(all.sources.back().input, "tranches." + std::to_string(all.tranches[3].id) + ".gpus");
}

TEST(Rows, RemovingASiteTakesItsTranchesOrGivesThemToAnother)
{
    EXPECT_EQ(dependentsOf(plan(), denton), (std::vector<RowPlace>{{EntityKind::Tranche, 13}, {EntityKind::Tranche, 14}}));
    EXPECT_EQ(otherUsersOf(plan(), denton), (std::vector<RowPlace>{{EntityKind::Contract, 19}}));

    const Plan<> without = after(removeRow(plan(), denton));
    EXPECT_EQ(without.sites.size(), 1U);
    ASSERT_EQ(without.tranches.size(), 1U);
    EXPECT_EQ(without.tranches[0].id, 15);
    EXPECT_EQ(without.contracts[0].tiedSite.id, 0);
    ASSERT_EQ(without.sources.size(), 1U) << "the sources of what is gone go too";
    EXPECT_EQ(without.sources[0].id, 33);

    const Plan<> moved = after(removeRowMovingTo(plan(), denton, lordstown.row));
    EXPECT_EQ(moved.sites.size(), 1U);
    ASSERT_EQ(moved.tranches.size(), 3U);
    for (const auto& tranche : moved.tranches) EXPECT_EQ(tranche.site.id, 11);
    EXPECT_EQ(moved.contracts[0].tiedSite.id, 11);
    EXPECT_EQ(moved.sources.size(), 2U);
}

TEST(Rows, SayWhereAFieldCounts)
{
    Plan<> plan = buildOutPlan();
    const auto at = [&](std::string_view key) { return counts(plan, *parseKey(plan, key)); };
    EXPECT_TRUE(at("sites.10.rent_per_kw_month"));
    EXPECT_FALSE(at("sites.10.build_months"));
    EXPECT_FALSE(at("sites.11.rent_per_kw_month"));
    EXPECT_TRUE(at("sites.11.build_months"));
    EXPECT_TRUE(at("contracts.19.gpus"));
    EXPECT_FALSE(at("contracts.19.total_value"));
    plan.contracts[0].pricing = Pricing::ValueAndGpus;
    EXPECT_FALSE(at("contracts.19.price"));
    EXPECT_TRUE(at("contracts.19.total_value"));
}

TEST(Rows, EveryConditionNamesAChoiceOfItsOwnTable)
{
    for (const TableType& type : tables())
        for (const FieldType& field : type.fields) {
            if (field.field.when.key.empty()) continue;
            const auto named = type.find(field.field.when.key);
            ASSERT_TRUE(named) << field.field.key;
            const auto& choices = type.fields[*named].choices;
            EXPECT_TRUE(std::ranges::any_of(choices, [&](const Choice& choice) { return choice.key == field.field.when.choice; })) << field.field.key;
        }
}

TEST(Rows, EveryFormBeginsWithAHeading)
{
    for (const TableType& type : tables()) EXPECT_FALSE(type.fields.front().field.section.empty()) << type.key;
}

}  // namespace
}  // namespace headroom
