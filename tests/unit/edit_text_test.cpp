// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <limits>

#include "plan/edit_text.h"
#include "plan/rows.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

SetField setting(const Plan<>& plan, std::string_view key, Value value) { return {parseKey(plan, key).value(), std::move(value)}; }

/// The description of a group that is made in the build-out plan, told by the plan after it, as a history tells it.
std::string said(const EditGroup& group, Plan<> plan = buildOutPlan())
{
    const EditGroup backward = applyEdit(plan, group);
    return describe(plan, group, backward);
}

TEST(EditText, SaysOneChangeWithBothValues)
{
    const Plan<> plan = buildOutPlan();
    EXPECT_EQ(said({}), "");
    EXPECT_EQ(said({setting(plan, "sites.10.pue", 1.5)}), "Denton: PUE 1.2 → 1.5");
    EXPECT_EQ(said({setting(plan, "sites.10.critical_it_mw", 1234.5)}), "Denton: Critical IT power 24 → 1,234.5 MW");
    EXPECT_EQ(said({setting(plan, "settings.utilization_end", 0.8)}), "Settings: Utilization target, end 90 → 80 %");
    EXPECT_EQ(said({setting(plan, "sites.10.tenure", std::string{"built"})}), "Denton: Tenure Leased → Built");
    EXPECT_EQ(said({setting(plan, "tranches.13.site", Id{11})}), "First H200: Site Denton → Lordstown");
}

TEST(EditText, SaysNothingAsADashAndTheUnitWhereTheNumberIs)
{
    Plan<> plan = buildOutPlan();
    EXPECT_EQ(said({setting(plan, "tranches.13.unit_cost", 30'000.0)}), "First H200: Cost per GPU – → 30,000 USD");
    applyEdit(plan, setting(plan, "tranches.13.unit_cost", 30'000.0));
    EXPECT_EQ(said({setting(plan, "tranches.13.unit_cost", Value{})}, plan), "First H200: Cost per GPU 30,000 USD → –");
}

TEST(EditText, NamesRowsThatComeAndGo)
{
    const Plan<> plan = buildOutPlan();
    EXPECT_EQ(said({RemoveRow{EntityKind::Tranche, 13}}), "Tranche First H200 removed") << "the plan of now has it no more";
    const auto added = newRow(plan, EntityKind::Tranche, 40);
    EXPECT_EQ(said({*added}), "Tranche Tranche added");
    const auto source = newRow(plan, EntityKind::Source, 41);
    EXPECT_EQ(said({*source}), "Source 41 added") << "a row without a name";
    EXPECT_EQ(said(removeRow(plan, {EntityKind::Site, 10})), "Site Denton removed; 2 rows of Tranches removed");
}

TEST(EditText, CountsWhatIsMoreThanALine)
{
    const Plan<> plan = buildOutPlan();
    const EditGroup row{setting(plan, "sites.10.pue", 1.5), setting(plan, "sites.10.critical_it_mw", 30.0)};
    EXPECT_EQ(said(row), "Denton: Critical IT power, PUE");
    EditGroup wide = row;
    for (const char* key : {"sites.10.ready_month", "sites.10.delay_months"}) wide.push_back(setting(plan, key, 3.0));
    EXPECT_EQ(said(wide), "Denton: 4 changes");
    const EditGroup column{setting(plan, "sites.10.pue", 1.5), setting(plan, "sites.11.pue", 1.5)};
    EXPECT_EQ(said(column), "Sites: PUE in 2 rows");
    EditGroup block = row;
    block.push_back(column.back());
    EXPECT_EQ(said(block), "3 changes in Sites");
    EditGroup more = block;
    more.push_back(setting(plan, "settings.utilization_end", 0.8));
    EXPECT_EQ(said(more), "Settings: Utilization target, end 90 → 80 %; 3 changes in Sites");
    more.push_back(setting(plan, "tranches.13.gpus", 5.0));
    more.push_back(setting(plan, "storage.recalls_per_cluster_month", 5.0));
    EXPECT_EQ(said(more), "6 changes in 4 tables");
    EXPECT_EQ(said({RemoveRow{EntityKind::Tranche, 13}, RemoveRow{EntityKind::Tranche, 14}}), "2 rows of Tranches removed");
}

TEST(EditText, CallsARowThatIsGoneByTheNameThatItHad)
{
    Plan<> plan = buildOutPlan();
    const EditGroup group{setting(plan, "sites.10.pue", 1.5)};
    const EditGroup backward = applyEdit(plan, group);
    const EditGroup move{setting(plan, "tranches.13.site", Id{11})};
    const EditGroup back = applyEdit(plan, move);
    applyEdit(plan, removeRow(plan, {EntityKind::Site, 10}));
    EXPECT_EQ(describe(plan, group, backward), "Site 10: PUE 1.2 → 1.5") << "nobody knows";
    const RowNames removed{{{EntityKind::Site, 10}, "Denton"}};
    const ChangeScope scope{.before = plan, .after = plan, .removed = &removed};
    EXPECT_EQ(describe(scope, group, backward), "Denton: PUE 1.2 → 1.5");
    EXPECT_EQ(describe(scope, move, back), "First H200: Site Denton → Lordstown");
}

TEST(EditText, KeepsTextsShortAndOnALine)
{
    Plan<> plan = buildOutPlan();
    plan.counterparties.push_back({.id = 50, .name = "Customer"});
    const std::string text = said({setting(plan, "counterparties.50.note", "two\nlines, " + std::string(100, 'x'))}, plan);
    EXPECT_EQ(text, "Customer: Note – → two lines, " + std::string(49, 'x') + "…");
    std::string chinese;
    for (int letter = 0; letter < 100; ++letter) chinese += "丹";
    EXPECT_EQ(said({setting(plan, "sites.10.name", chinese)}), chinese.substr(0, 180) + "…: Name Denton → " + chinese.substr(0, 180) + "…");
}

/// What a history on a disk says need not fit.
TEST(EditText, ShowsWhatNoFieldTakesAsItIs)
{
    const Plan<> plan = buildOutPlan();
    const Place pue = parseKey(plan, "sites.10.pue").value(), start = parseKey(plan, "tranches.13.delivery_month").value(), site = parseKey(plan, "tranches.13.site").value();
    const auto text = [&](const Place& place, Value before, Value after) { return describe(plan, {SetField{place, std::move(after)}}, {SetField{place, std::move(before)}}); };
    EXPECT_EQ(text(pue, std::string{"low"}, 1e300), "Denton: PUE low → 1e+300");
    EXPECT_EQ(text(pue, std::numeric_limits<double>::quiet_NaN(), Id{7}), "Denton: PUE nan → 7");
    EXPECT_NE(text(start, 1e300, -1e300), "");
    EXPECT_EQ(text(site, Id{99}, std::string{"x"}), "First H200: Site Site 99 → x");
}

TEST(EditText, TellsEachSideByItsOwnPlan)
{
    const Plan<> before = buildOutPlan();
    Plan<> after = before;
    after.settings.currency = "EUR";
    applyEdit(after, EditGroup{setting(before, "sites.10.name", std::string{"Plano"}), setting(before, "sites.10.pue", 1.5)});
    applyEdit(after, RemoveRow{EntityKind::Tranche, 13});
    EXPECT_TRUE(changeTexts(before, before).empty());
    const auto changes = changeTexts(before, after);
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[0].input, "Currency");
    EXPECT_EQ(changes[1].name, "Plano");
    EXPECT_EQ(changes[1].before, "Denton");
    EXPECT_EQ(changes[2].before, "1.2");
    EXPECT_EQ(changes[2].after, "1.5");
    EXPECT_EQ(changes[3].kind, ChangeText::Kind::Removed);
    EXPECT_EQ(changes[3].name, "First H200") << "named by the plan before";
    EXPECT_FALSE(changes[3].field);
}

}  // namespace
}  // namespace headroom
