// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/one_sentence.h"
#include "support/plan_values.h"

namespace headroom {
namespace {

Plan<> twoSites()
{
    Plan<> plan;
    plan.skus.push_back({.id = 4, .name = "5"});
    plan.sites.push_back({.id = 5, .name = "=Denton"});
    plan.sites.push_back({.id = 6, .name = "a, \"b\""});
    plan.tranches.push_back({.id = 7, .name = "First", .sku = {4}, .site = {5}});
    return plan;
}

void expectRefused(EntityKind kind, const std::string& csv, const std::string& words)
{
    const auto group = tableFromCsv(twoSites(), kind, csv, 50);
    ASSERT_FALSE(group) << words;
    EXPECT_NE(group.error().find(words), std::string::npos) << group.error();
    EXPECT_TRUE(isOneSentence(group.error())) << group.error();
}

RC_GTEST_PROP(TableCsvLaw, TheImportOfAnExportChangesNothing, ())
{
    const Plan<> plan = *anyPlan();
    for (const TableType& type : tables()) {
        const auto group = tableFromCsv(plan, type.kind, tableCsv(plan, type.kind), nextId(plan));
        RC_ASSERT(group.has_value());
        RC_ASSERT(group->empty());
    }
}

RC_GTEST_PROP(TableCsvLaw, AnEmptyTableTakesTheRowsOfAnotherWithoutTheirIds, ())
{
    const Plan<> plan = *anyPlan();
    const TableType& type = table(EntityKind::Counterparty);
    std::string csv = tableCsv(plan, type.kind);
    Plan<> empty;
    for (const auto& row : plan.counterparties) {
        const auto id = "\r\n" + std::to_string(row.id) + ",";
        csv.replace(csv.find(id), id.size(), "\r\n,");
    }
    const auto group = tableFromCsv(empty, type.kind, csv, 100);
    RC_ASSERT(group.has_value());
    applyEdit(empty, *group);
    RC_ASSERT(empty.counterparties.size() == plan.counterparties.size());
    for (std::size_t at = 0; at < plan.counterparties.size(); ++at) RC_ASSERT(empty.counterparties[at].note == plan.counterparties[at].note);
}

TEST(TableCsv, HeadsColumnsWithKeyAndUnit)
{
    const std::string csv = tableCsv(twoSites(), EntityKind::Site);
    EXPECT_TRUE(csv.starts_with("\xef\xbb\xbfid,name,region,critical_it_mw [mw],ready_month [month],")) << csv;
    EXPECT_NE(csv.find("\r\n5,'=Denton,,20,0,"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\r\n6,\"a, \"\"b\"\"\",,20,"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\"{\"\"start\"\":0.08,\"\"rate\"\":0,\"\"anchor\"\":0}\""), std::string::npos) << csv;
}

TEST(TableCsv, ChangesInsertsAndRemovesRows)
{
    Plan<> plan = twoSites();
    const auto group = tableFromCsv(plan, EntityKind::Site, "pue,id,name\n1.5,5,'=Denton\n1.1,,Plano\n", 50);
    ASSERT_TRUE(group) << group.error();
    EXPECT_EQ(group->size(), 3u);
    applyEdit(plan, *group);
    ASSERT_EQ(plan.sites.size(), 2u);
    EXPECT_EQ(plan.sites[0].pue, 1.5);
    EXPECT_EQ(plan.sites[0].name, "=Denton");
    EXPECT_EQ(plan.sites[1].id, 50);
    EXPECT_EQ(plan.sites[1].name, "Plano");
    EXPECT_EQ(plan.sites[1].criticalItMw, Site<>{}.criticalItMw);
}

TEST(TableCsv, TakesReferencesByIdBeforeNameAndSharesInPerCent)
{
    Plan<> plan = twoSites();
    const auto group = tableFromCsv(plan, EntityKind::Tranche, "id,sku,site,deposit_share\n7,5,6,25%\n", 50);
    ASSERT_TRUE(group) << group.error();
    applyEdit(plan, *group);
    EXPECT_EQ(plan.tranches[0].sku.id, 4);  // the GPU called "5"
    EXPECT_EQ(plan.tranches[0].site.id, 6);
    EXPECT_EQ(plan.tranches[0].depositShare, 0.25);
}

TEST(TableCsv, RefusesWithALineAndBounds)
{
    expectRefused(EntityKind::Site, "", "is empty");
    expectRefused(EntityKind::Site, "name,pue\nx,1\n", "\"id\" is missing");
    expectRefused(EntityKind::Site, "id,peu\n5,1\n", "no field \"peu\"; it has id, name");
    expectRefused(EntityKind::Site, "id,pue,pue\n5,1,1\n", "stands twice");
    std::string longest = "pue x";
    while (longest.size() < 150) longest += "é";
    expectRefused(EntityKind::Site, "id," + longest + "\n5,1\n", "é…\" has another unit");
    expectRefused(EntityKind::Site, "id,critical_it_mw [kw]\n5,1\n", "allowed is \"critical_it_mw [mw]\"");
    expectRefused(EntityKind::Site, "id,pue\n5,1\n5,2\n6,1\n", "Row 2: the id 5 stands twice");
    expectRefused(EntityKind::Site, "id,pue\n99,1\n", "Row 1: the table sites has no row with the id \"99\"");
    for (const char* id : {"4", "x", "-5", "5.0", "05", "1e999", "0"}) expectRefused(EntityKind::Site, std::string{"id,pue\n"} + id + ",1\n", "no row with the id");
    expectRefused(EntityKind::Site, "id,pue\n5\n", "Row 1: it has 1 cells, the heading 2.");
    expectRefused(EntityKind::Site, "id,pue\n5,9\n6,1\n", "Row 1: =Denton: PUE: 9 is outside the bounds; allowed is 1 to 5.");
    expectRefused(EntityKind::Site, "id,pue\n5,1\n6,\"a\nb\"\n", "is not a number");
    expectRefused(EntityKind::Site, "id,name\n5,a\n6,\n", "is empty");
    expectRefused(EntityKind::Site, "id,pue\n5,\"1\n", "opens a quote");
    expectRefused(EntityKind::Tranche, "id,name,sku\n7,First,4\n,Second,\n", "GPU is empty");
    expectRefused(EntityKind::Tranche, "id,name\n7,First\n,Second\n", "GPU is empty");
}

TEST(TableCsv, RefusesARowOfAnotherNameAndOtherInputsUnderAnId)
{
    Plan<> plan = twoSites();
    plan.sites[0].name = "Tulsa";
    plan.sites[1].name = "Dallas";
    const std::string id = std::to_string(plan.sites[0].id), other = std::to_string(plan.sites[1].id);
    const auto another = tableFromCsv(plan, EntityKind::Site, "id,name,pue\n" + id + ",Reno,1.91\n" + other + ",Dallas,1.3\n", 50);
    ASSERT_FALSE(another);
    EXPECT_NE(another.error().find("Row 1: The id " + id + " is \"Tulsa\" in the plan and \"Reno\" in the file"), std::string::npos) << another.error();
    EXPECT_TRUE(isOneSentence(another.error())) << another.error();
    // A new name alone is a new name.
    const auto renamed = tableFromCsv(plan, EntityKind::Site, "id,name\n" + id + ",Reno\n" + other + ",Dallas\n", 50);
    ASSERT_TRUE(renamed) << renamed.error();
    EXPECT_EQ(renamed->size(), 1U);
}

TEST(TableCsv, RefusesToRemoveWhatIsUsed)
{
    expectRefused(EntityKind::Site, "id\n6\n", "=Denton cannot be deleted: it is used by First.");
    expectRefused(EntityKind::Settings, "id\n", "The row of settings is missing.");
    expectRefused(EntityKind::Settings, "id,name\n1,a\n,b\n", "has one row, with the id 1");
}

TEST(TableCsv, ChecksWhatRowsMustAgreeOn)
{
    expectRefused(EntityKind::Tier, "id,name,share\n,a,0\n,b,0.6\n,c,0.6\n", "come to 120%");
}

}  // namespace
}  // namespace headroom
