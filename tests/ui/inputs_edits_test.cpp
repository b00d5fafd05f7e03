// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include "inputs/cell_block.h"
#include "inputs/clipboard_cells.h"
#include "inputs/table_edits.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

struct Edited {
    explicit Edited(EntityKind kind) : document(buildOutPlan()), model(kind) { model.setDocument(&document); }
    int column(std::string_view key) const { return static_cast<int>(fieldOf(model.kind(), key)); }
    CellRange range(int top, std::string_view left, int bottom, std::string_view right) const { return {top, column(left), bottom, column(right)}; }
    int steps()
    {
        int count = 0;
        for (; document.canUndo(); ++count) document.undo();
        return count;
    }

    PlanDocument document;
    EntityTableModel model;
};

CellBlock blockOf(const char* text) { return readBlock(QString::fromUtf8(text)); }

TEST(CellBlock, ReadsWhatSpreadsheetsWrite)
{
    EXPECT_EQ(blockOf("a\tb\r\nc\td\r\n"), (CellBlock{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}}));
    EXPECT_EQ(blockOf("\"two\nlines\"\t\"say \"\"hi\"\"\"\n"), (CellBlock{{QStringLiteral("two\nlines"), QStringLiteral("say \"hi\"")}}));
    // A quote that never ends is a letter: 5" of snow.
    EXPECT_EQ(blockOf("\"open\tb\n"), (CellBlock{{QStringLiteral("\"open"), QStringLiteral("b")}}));
    EXPECT_EQ(blockOf("a\n\nb"), (CellBlock{{QStringLiteral("a")}, {QString()}, {QStringLiteral("b")}}));
}

TEST(CellBlock, ReadsBackWhatItWrites)
{
    const CellBlock block{{QStringLiteral("a\tb"), QStringLiteral("\"q\""), QString()}, {QStringLiteral("line\nbreak"), QStringLiteral("x \"y\" z"), QStringLiteral("=1+2")}};
    EXPECT_EQ(readBlock(blockText(block)), block);
    const std::unique_ptr<QMimeData> mime(mimeOf({{QStringLiteral("<b>&"), QStringLiteral("1,5")}}, {{QStringLiteral("<b>&"), QStringLiteral("1.5")}}));
    EXPECT_EQ(mime->html(), QStringLiteral("<table><tr><td>&lt;b&gt;&amp;</td><td align=\"right\" sdval=\"1.5\" sdnum=\"1033;\" x:num=\"1.5\">1,5</td></tr></table>"));
    EXPECT_EQ(mime->text(), QStringLiteral("<b>&\t1,5\n"));
}

TEST(TableEdits, CopyFullPrecisionAndPasteItBackUnchanged)
{
    Edited sites(EntityKind::Site);
    sites.document.edit({SetField{{EntityKind::Site, 10, fieldOf(EntityKind::Site, "pue")}, Value{1.2345678901234567}}}, QStringLiteral("x"));
    const Plan<> before = sites.document.plan();
    const CellRange all{0, 0, 1, sites.model.columnCount() - 1};
    const CellBlock block = copied(sites.model, all);
    EXPECT_TRUE(block[0].contains(QStringLiteral("1.2345678901234567")));
    const Entered entered = paste(sites.model, all, readBlock(blockText(block)));
    EXPECT_EQ(entered.refused, 0);
    EXPECT_TRUE(samePlan(sites.document.plan(), before));
}

TEST(TableEdits, PasteAsOneStepWithNewRowsAndKeepWhatIsRefused)
{
    Edited sites(EntityKind::Site);
    const Plan<> before = sites.document.plan();
    const CellBlock block = blockOf("Abilene\tTexas\t1.2k\nReno\tNevada\tlots\nElko\t\"Nevada\"\t8 MW\n");
    const CellRange range = pasteRange(sites.model, {1, 0, 1, 0}, block);
    EXPECT_EQ(range, (CellRange{1, 0, 3, 2}));
    const Entered entered = paste(sites.model, range, block);
    EXPECT_EQ(entered.taken, 8);
    EXPECT_EQ(entered.refused, 1);
    EXPECT_EQ(dumpModel(sites.model, 3),
              "Name | Region | Critical IT power (MW)\n"
              "Denton | Texas | 24\n"
              "Abilene | Texas | 1,200\n"
              "Reno | Nevada | !lots\n"
              "Elko | Nevada | 8");
    EXPECT_EQ(sites.steps(), 1);
    EXPECT_TRUE(samePlan(sites.document.plan(), before));
    EXPECT_TRUE(sites.document.pending().empty());
}

TEST(TableEdits, FillASelectionWithOneValue)
{
    Edited sites(EntityKind::Site);
    const CellRange range = pasteRange(sites.model, sites.range(0, "delay_months", 1, "energisation_months"), blockOf("5"));
    paste(sites.model, range, blockOf("5"));
    for (const Id id : {10, 11})
        for (const char* key : {"delay_months", "energisation_months"}) EXPECT_EQ(valueAt(sites.document, EntityKind::Site, id, key), Value{5.0}) << id << key;
    EXPECT_EQ(sites.steps(), 1);
}

TEST(TableEdits, CutAPastedBlockAtTheLastColumn)
{
    Edited sites(EntityKind::Site);
    const int last = sites.model.columnCount() - 1;
    EXPECT_EQ(pasteRange(sites.model, {0, last, 0, last}, blockOf("1\t2\t3")), (CellRange{0, last, 0, last}));
}

TEST(TableEdits, TakeWhatFitsTogetherOfAMixThatIsTooLarge)
{
    Edited tiers(EntityKind::Tier);
    const Entered entered = paste(tiers.model, {0, 1, 1, 1}, blockOf("80\n70"));
    EXPECT_EQ(entered.refused, 1);
    // 80 with the 40 that stand is too much; 70 with the 30 that stand is not.
    EXPECT_EQ(dumpModel(tiers.model, 2), "Name | Share of the dataset (%)\nFlash | !80\nObject | 70\nTape | ~rest: 0");
}

TEST(TableEdits, SayThatAPastedRowNeedsSomethingToName)
{
    PlanDocument document{Plan<>{}};
    EntityTableModel model(EntityKind::Tranche);
    model.setDocument(&document);
    const Entered entered = paste(model, {0, 0, 0, 0}, blockOf("First"));
    ASSERT_TRUE(entered.issue);
    EXPECT_EQ(entered.issue->code, IssueCode::NothingToName);
    EXPECT_FALSE(document.canUndo());
}

TEST(TableEdits, DeleteASourceTogetherWithItsOwnSource)
{
    Plan<> plan = buildOutPlan();
    plan.sources = {{.id = 60, .input = "sites.10", .text = "lease"}, {.id = 61, .input = "sources.60", .text = "who gave the lease"}};
    const EditGroup group = removal(plan, EntityKind::Source, {60, 61}, {});
    applyEdit(plan, group);
    EXPECT_TRUE(plan.sources.empty());
    EXPECT_EQ(group.size(), 2u);
}

TEST(TableEdits, FindTextsThatReadInTwoWays)
{
    Edited tranches(EntityKind::Tranche);
    const int gpus = tranches.column("gpus");
    const auto found = ambiguityIn(tranches.model, {0, gpus, 1, gpus}, blockOf("7\n1,234"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, QStringLiteral("1,234"));
    EXPECT_EQ(found->asInternational, QStringLiteral("1,234"));
    EXPECT_EQ(found->asContinental, QStringLiteral("1.234"));
    EXPECT_FALSE(ambiguityIn(tranches.model, {0, gpus, 0, gpus}, blockOf("1234,5")));
    paste(tranches.model, {0, gpus, 0, gpus}, blockOf("1.234,5"), continental);
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "gpus"), Value{1234.5});
    EXPECT_EQ(copied(tranches.model, {0, gpus, 0, gpus}, continental)[0][0], QStringLiteral("1234,5"));

    // A price that never changes is a curve, and 1.234 must not become a thousand on its way through a spreadsheet.
    Edited skus(EntityKind::Sku);
    const int price = skus.column("market_price");
    for (const char* typed : {"1.234", "2.5 -15%/year from 6.5", "line: 2026-01 2.5; 2027-01 1.234"}) {
        paste(skus.model, {0, price, 0, price}, blockOf(typed), international);
        const Value before = valueAt(skus.document, EntityKind::Sku, skus.model.idAt(0), "market_price");
        const CellBlock block = copied(skus.model, {0, price, 0, price}, continental);
        EXPECT_FALSE(block[0][0].contains(QLatin1Char('.'))) << block[0][0].toStdString();
        paste(skus.model, {0, price, 0, price}, blockOf("9"), international);
        paste(skus.model, {0, price, 0, price}, block, continental);
        EXPECT_EQ(valueAt(skus.document, EntityKind::Sku, skus.model.idAt(0), "market_price"), before) << typed;
    }
}

TEST(TableEdits, FillDownAndRightAsOneStep)
{
    Edited contracts(EntityKind::Contract);
    fillDown(contracts.model, contracts.range(0, "customer", 2, "gpus"));
    for (const Id id : {20, 21}) {
        EXPECT_EQ(valueAt(contracts.document, EntityKind::Contract, id, "customer"), Value{Id{4}});
        EXPECT_EQ(valueAt(contracts.document, EntityKind::Contract, id, "gpus"), Value{8192.0});
    }
    EXPECT_EQ(contracts.steps(), 1);
    // One row takes from the row above.
    fillDown(contracts.model, contracts.range(1, "price", 1, "price"));
    EXPECT_EQ(valueAt(contracts.document, EntityKind::Contract, 20, "price"), Value{2.6});
    Edited sites(EntityKind::Site);
    fillRight(sites.model, sites.range(0, "delay_months", 0, "energisation_months"));
    EXPECT_EQ(valueAt(sites.document, EntityKind::Site, 10, "energisation_months"), Value{0.0});
    EXPECT_EQ(sites.steps(), 1);
}

TEST(TableEdits, ClearToNothingAndNeverToAMadeUpNumber)
{
    Edited tranches(EntityKind::Tranche);
    QModelIndexList row;
    for (int column = 0; column < tranches.model.columnCount(); ++column) row.append(tranches.model.index(0, column));
    clear(tranches.model, row);
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "facility"), Value{});
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "unit_cost"), Value{});
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "gpus"), Value{8192.0}) << "figures are those of the plan without the entry";
    const Place gpus{EntityKind::Tranche, 13, fieldOf(EntityKind::Tranche, "gpus")};
    ASSERT_TRUE(tranches.document.pendingAt(gpus));
    EXPECT_EQ(tranches.document.pendingAt(gpus)->text, "");
    EXPECT_EQ(sentence(*tranches.document.issueOf(gpus, {})), "First H200: GPUs is empty; allowed is 0 to 100000000 GPUs.");
    // A tranche needs its site and its GPU.
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "site"), Value{Id{10}});
    EXPECT_EQ(valueAt(tranches.document, EntityKind::Tranche, 13, "sku"), Value{Id{8}});
    EXPECT_EQ(tranches.steps(), 1);
}

TEST(TableEdits, DuplicateSeveralRowsWithWhatHangsOnThem)
{
    Edited sites(EntityKind::Site);
    duplicateRows(sites.model, {10, 11}, Dependents::Taken);
    EXPECT_EQ(sites.document.plan().sites.size(), 4U);
    EXPECT_EQ(sites.document.plan().tranches.size(), 6U);
    EXPECT_EQ(sites.steps(), 1);
    duplicateRows(sites.model, {10}, Dependents::Left);
    EXPECT_EQ(sites.document.plan().sites.size(), 3U);
    EXPECT_EQ(sites.document.plan().tranches.size(), 3U);
    EXPECT_EQ(sites.document.plan().sites[2].name, "Denton 2");
}

TEST(DataEdge, FollowsRunsOfFilledCellsAsSpreadsheetsDo)
{
    Edited tranches(EntityKind::Tranche);
    const int facility = tranches.column("facility");
    for (const Id id : {14}) tranches.document.edit({SetField{{EntityKind::Tranche, id, static_cast<std::size_t>(facility)}, Value{}}}, QStringLiteral("x"));
    const auto at = [&](int row, int column) { return tranches.model.index(row, column); };
    EXPECT_EQ(dataEdge(at(0, 0), 1, 0), at(2, 0));
    EXPECT_EQ(dataEdge(at(0, facility), 1, 0), at(2, facility));
    EXPECT_EQ(dataEdge(at(1, 0), 0, 1), at(1, facility - 1));
    EXPECT_EQ(dataEdge(at(1, facility - 1), 0, 1), at(1, facility + 1));
    EXPECT_EQ(dataEdge(at(2, 2), -1, 0), at(0, 2));
    EXPECT_EQ(dataEdge(at(0, 0), -1, 0), at(0, 0));
}

}  // namespace
}  // namespace headroom
