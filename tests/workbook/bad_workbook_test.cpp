// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/one_sentence.h"
#include "workbook/exported_plan.h"
#include "workbook/sheet_text.h"

namespace headroom {
namespace {

using testing::ExportedPlan;

Plan<> fleet()
{
    Plan<> plan;
    plan.settings.name = "Fleet";
    plan.sites.push_back({.id = 7, .name = "Denton"});
    plan.sites.push_back({.id = 8, .name = "Plano", .energyPrice = {.shape = CurveShape::Straight, .points = {{0, 0.08}, {12, 0.07}, {24, 0.06}}}});
    return plan;
}

/// The one line that is refused, and why.
void expectReason(const ExportedPlan& exported, const std::string& label, const std::string& reason)
{
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.lines.size(), 1U) << reason;
    EXPECT_EQ(import.lines[0].kind, ImportLine::Kind::Refused);
    EXPECT_EQ(import.lines[0].label, label);
    EXPECT_EQ(import.lines[0].reason, reason);
    EXPECT_TRUE(isOneSentence(import.lines[0].reason)) << import.lines[0].reason;
    EXPECT_TRUE(importEdits(exported.plan, import)->empty());
}

void expectNoSheet(const Sheet& sheet, const std::string& words)
{
    const auto import = compareWorkbook(fleet(), sheet);
    ASSERT_FALSE(import) << words;
    EXPECT_NE(import.error().find(words), std::string::npos) << import.error();
    EXPECT_TRUE(isOneSentence(import.error())) << import.error();
}

TEST(BadWorkbook, RowsMayHaveMoved)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    // Sorted the other way round, below the header.
    std::map<std::uint32_t, std::map<std::uint32_t, SheetCell>> rows;
    for (const auto& [line, cells] : exported.sheet.rows) rows[line <= InputsLayout::headerLine ? line : 10'000 - line] = cells;
    exported.sheet.rows = rows;
    EXPECT_EQ(exported.import().changes(), 1U);
    EXPECT_EQ(exported.import().ignoredRows, 0U);
}

TEST(BadWorkbook, ColumnsMayHaveMoved)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    for (auto& [line, cells] : exported.sheet.rows) {
        std::map<std::uint32_t, SheetCell> moved;
        for (auto& [column, cell] : cells) moved[40 - column] = cell;
        cells = moved;
    }
    EXPECT_EQ(exported.import().changes(), 1U);
    EXPECT_EQ(exported.import().ignoredCells, 0U);
}

TEST(BadWorkbook, DeletedRowsAreLeftAsTheyAre)
{
    ExportedPlan exported(fleet());
    exported.sheet.rows.erase(exported.line("sites.7.pue"));
    exported.sheet.rows.erase(exported.line("sites.8.energy_price.1.value"));
    EXPECT_TRUE(exported.import().lines.empty());
    EXPECT_EQ(exported.import().missing, 2U);
}

TEST(BadWorkbook, LabelsUnitsSourcesAndNotesOfOthersAreIgnoredWithACount)
{
    ExportedPlan exported(fleet());
    exported.cell("sites.7.pue", InputsColumn::InputLabel).text = "Efficiency";
    exported.cell("sites.7.pue", InputsColumn::EntityName).text = "Denton, Texas";
    exported.cell("sites.8.pue", InputsColumn::SourceText) = {.kind = CellKind::Text, .text = "A lease", .formula = {}};
    exported.sheet.rows[exported.line("sites.8.pue")][20] = {.kind = CellKind::Text, .text = "why so high?", .formula = {}};
    exported.sheet.rows[5'000][4] = {.kind = CellKind::Number, .number = 3, .text = {}, .formula = {}};
    exported.sheet.otherSheets = 6;
    const WorkbookImport import = exported.import();
    EXPECT_TRUE(import.lines.empty());
    EXPECT_EQ(import.ignoredCells, 4U);
    EXPECT_EQ(import.ignoredRows, 1U);
    EXPECT_EQ(import.ignoredSheets, 6U);
}

TEST(BadWorkbook, LabelsOfAnotherLanguageAreNotCounted)
{
    ExportedPlan exported(fleet());
    for (auto& [line, cells] : exported.sheet.rows)
        for (const auto column : {InputsColumn::TableLabel, InputsColumn::InputLabel})
            if (line > InputsLayout::headerLine && cells.contains(static_cast<std::uint32_t>(column))) cells[static_cast<std::uint32_t>(column)].text = "标签";
    EXPECT_EQ(exported.import().ignoredCells, 0U);
}

TEST(BadWorkbook, ALineThatStandsTwiceIsRefusedWithBothLines)
{
    ExportedPlan exported(fleet());
    const auto line = exported.line("sites.7.pue");
    exported.sheet.rows[600] = exported.sheet.rows[line];
    expectReason(exported, "Denton: PUE", "Denton: PUE: lines " + std::to_string(line + 1) + " and 601 of the sheet both hold this input.");
}

TEST(BadWorkbook, ATextInTheCellOfANumberIsRefused)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", "abc");
    expectReason(exported, "Denton: PUE", "Denton: PUE: \"abc\" is not a number; allowed is 1 to 5.");
}

TEST(BadWorkbook, ATextThatReadsInTwoWaysIsRefused)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.rent_per_kw_month", "1,234");
    expectReason(exported, "Denton: Rent", "Denton: Rent: \"1,234\" is a text that reads as 1234 or as 1.234; enter it as a number.");
}

TEST(BadWorkbook, AShareWithoutASignIsRefusedAsAText)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", "0,12");
    expectReason(exported, "Settings: Discount rate", "Settings: Discount rate: \"0,12\" is a text without a per cent sign; enter it as a number, or with the sign.");
}

TEST(BadWorkbook, AFormulaInThePlaceOfAnInputIsRefusedWithItsValue)
{
    ExportedPlan exported(fleet());
    exported.value("sites.7.pue").formula = "E13*2";
    expectReason(exported, "Denton: PUE", "Denton: PUE: the formula =E13*2 (1.2) stands in the place of an input; enter its value.");
    exported.value("sites.7.pue") = {.kind = CellKind::Text, .text = "=2*0.7", .formula = {}};
    expectReason(exported, "Denton: PUE", "Denton: PUE: \"=2*0.7\" is not a number; allowed is 1 to 5.");
}

TEST(BadWorkbook, MergedCellsAreRefusedWithTheirRange)
{
    ExportedPlan exported(fleet());
    const auto line = exported.line("sites.7.pue");
    exported.sheet.merged.push_back({.firstRow = line, .firstColumn = 4, .lastRow = line, .lastColumn = 5});
    const std::string range = "E" + std::to_string(line + 1) + ":F" + std::to_string(line + 1);
    expectReason(exported, "Denton: PUE", "Denton: PUE: the cell is a part of merged cells, " + range + ".");
}

TEST(BadWorkbook, AnErrorValueIsRefused)
{
    ExportedPlan exported(fleet());
    exported.value("sites.7.pue") = {.kind = CellKind::Error, .text = "#DIV/0!", .formula = {}};
    expectReason(exported, "Denton: PUE", "Denton: PUE: the cell holds the error #DIV/0!.");
}

TEST(BadWorkbook, WhatIsOutOfBoundsIsRefusedWithThem)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 7.5);
    expectReason(exported, "Denton: PUE", "Denton: PUE: 7.5 is outside the bounds; allowed is 1 to 5.");
    exported.enter("sites.7.pue", 1.2);
    exported.enter("settings.utilization_end", 90);
    expectReason(exported, "Settings: Utilization target, end", "Settings: Utilization target, end: 9,000% is outside the bounds; allowed is 0% to 100%.");
    exported.enter("settings.utilization_end", 0.9);
    exported.enter("settings.horizon_months", 60.5);
    expectReason(exported, "Settings: Horizon", "Settings: Horizon: 60.5 is not a whole number; allowed is a whole number from 1 to 360 months.");
}

TEST(BadWorkbook, AnEmptyCellIsRefusedWhereANumberMustStand)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", "");
    expectReason(exported, "Denton: PUE", "Denton: PUE is empty; allowed is 1 to 5.");
}

TEST(BadWorkbook, AYesInTheCellOfANumberIsRefused)
{
    ExportedPlan exported(fleet());
    exported.value("sites.7.pue") = {.kind = CellKind::Boolean, .number = 1, .text = {}, .formula = {}};
    expectReason(exported, "Denton: PUE", "Denton: PUE: \"TRUE\" is not a number; allowed is 1 to 5.");
}

TEST(BadWorkbook, ChoicesDatesReferencesAndNamesThatAreNoneAreRefused)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.tenure", "Rented");
    expectReason(exported, "Denton: Tenure", "Denton: Tenure: \"Rented\" is not one of the choices; allowed is leased or built.");
    exported.enter("sites.7.tenure", "Leased");
    exported.enter("sites.7.landlord", "Nobody");
    expectReason(exported, "Denton: Landlord or builder", "Denton: Landlord or builder: \"Nobody\" does not exist; allowed is the name or id of a row of counterparties, or none.");
    exported.enter("sites.7.landlord", "");
    exported.enter("settings.start", "July");
    expectReason(exported, "Settings: Start month", "Settings: Start month: \"July\" is not a month; allowed is a month such as 2026-01, from 1900-01 to 2200-12.");
    exported.enter("settings.start", "2026-01");
    exported.enter("sites.7.name", "");
    expectReason(exported, "Denton: Name", "Denton: Name is empty; allowed is a text of at least one character.");
}

TEST(BadWorkbook, APartThatIsRefusedRefusesItsCurve)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.8.energy_price.0.value", 0.09);
    exported.enter("sites.8.energy_price.1.value", "cheap");
    expectReason(exported, "Plano: Energy price", "Plano: Energy price: value of point 2: \"cheap\" is not a number; allowed is 0 to 1000 USD/kWh.");
}

TEST(BadWorkbook, ACurveWhoseMonthsFallIsRefused)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.8.energy_price.1.month", 30);
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.refused(), 1U);
    EXPECT_NE(import.lines[0].reason.find("the months of its points fall"), std::string::npos) << import.lines[0].reason;
}

TEST(BadWorkbook, ACurveThatHasTakenAnotherCourseSinceTheExportIsRefused)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.8.energy_price.0.value", 0.09);
    exported.plan.sites[1].energyPrice.points.pop_back();
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.lines.size(), 1U);
    EXPECT_NE(import.lines[0].reason.find("has no input \"sites.8.energy_price.2.month\"; a curve may have taken another course since the export"), std::string::npos) << import.lines[0].reason;
    exported.plan.sites[1].energyPrice = flat(0.1);
    ASSERT_EQ(exported.import().lines.size(), 1U);
    EXPECT_EQ(exported.import().refused(), 1U);
}

TEST(BadWorkbook, GrowthIsNotGivenPoints)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.energy_price.shape", "Steps from point to point");
    expectReason(exported, "Denton: Energy price", "Denton: Energy price: course: a curve that grows has no points, and one of points no growth; give it another course in Headroom.");
}

TEST(BadWorkbook, ARowThatThePlanHasNoMoreIsRefusedWhereItWasChanged)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    exported.plan.sites.erase(exported.plan.sites.begin());
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.lines.size(), 1U);
    EXPECT_EQ(import.lines[0].label, "Denton: PUE");
    EXPECT_EQ(import.lines[0].reason, "Denton: PUE: the plan has no row 7 of Sites, \"Denton\" in the workbook; it was removed, or the workbook is of another plan.");
    EXPECT_GT(import.gone, 10U);
}

TEST(BadWorkbook, AnotherPlansRowIsRefusedWithBothNames)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    exported.plan.sites[0].name = "Odessa";
    exported.plan.settings.name = "Other fleet";
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.refused(), 2U);  // its name too
    EXPECT_EQ(import.lines[1].reason, "Odessa: PUE: the row was \"Denton\" in the workbook and is \"Odessa\" in the plan; it was renamed, or the workbook is of another plan.");
    EXPECT_EQ(import.otherPlan, "Fleet");
}

TEST(BadWorkbook, AnotherPlansNumberIsRefusedWithBothTables)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    exported.plan.sites.erase(exported.plan.sites.begin());
    exported.plan.skus.push_back({.id = 7, .name = "H100"});
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.refused(), 1U);
    EXPECT_EQ(import.lines[0].reason, "Denton: PUE: row 7 was \"Denton\" of Sites in the workbook and is \"H100\" of GPU catalogue in the plan; the workbook is of another plan.");
}

TEST(BadWorkbook, ANameThatTheWorkbookGaveBeforeIsTheSameRow)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.name", "Denton II");
    applyEdit(exported.plan, importEdits(exported.plan, exported.import()).value());
    exported.enter("sites.7.pue", 1.4);
    EXPECT_EQ(exported.import().changes(), 1U);
    EXPECT_EQ(exported.import().refused(), 0U);
}

TEST(BadWorkbook, KeysOfNothingAreRefusedInOneSentence)
{
    for (const std::string key : {"sites", "sites.", "sites.7", "sites.7.", "sites.x.pue", "sites.99999999999999999999.pue", "nowhere.7.pue", "checks.7.at_least", "settings", "settings.name.start", "sites.7.pue.start", "a\nb"}) {
        ExportedPlan exported(fleet());
        exported.sheet.rows[900][0] = {.kind = CellKind::Text, .text = key, .formula = {}};
        exported.sheet.rows[900][4] = {.kind = CellKind::Number, .number = 5, .text = {}, .formula = {}};
        const WorkbookImport import = exported.import();
        ASSERT_EQ(import.refused(), 1U) << key;
        EXPECT_TRUE(isOneSentence(import.lines[0].reason)) << import.lines[0].reason;
        EXPECT_NE(import.lines[0].reason.find("the plan has no"), std::string::npos) << import.lines[0].reason;
    }
}

TEST(BadWorkbook, ASheetThatHeadroomDidNotWriteIsRefused)
{
    expectNoSheet({}, "is not one that Headroom wrote");
    ExportedPlan exported(fleet());
    auto& marker = exported.sheet.rows[InputsLayout::keysLine][0];
    marker.text = "headroom-inputs 2";
    expectNoSheet(exported.sheet, "is of another version of Headroom (\"headroom-inputs 2\"); this one reads \"headroom-inputs 1\"");
    exported.sheet.rows.erase(InputsLayout::keysLine);
    expectNoSheet(exported.sheet, "has lost its hidden line and column");
}

TEST(BadWorkbook, ColumnsThatAreGoneOrStandTwiceAreRefused)
{
    ExportedPlan exported(fleet());
    exported.sheet.rows[InputsLayout::keysLine][20] = {.kind = CellKind::Text, .text = "value", .formula = {}};
    expectNoSheet(exported.sheet, "has the column \"value\" twice, E and U");
    exported.sheet.rows[InputsLayout::keysLine].erase(20);
    exported.sheet.rows[InputsLayout::keysLine].erase(4);
    expectNoSheet(exported.sheet, "has lost its column of values");
}

TEST(BadWorkbook, WithoutTheColumnOfExportedValuesThePlanIsComparedAlone)
{
    ExportedPlan exported(fleet());
    for (auto& [line, cells] : exported.sheet.rows) cells.erase(static_cast<std::uint32_t>(InputsColumn::ExportedValue));
    exported.enter("sites.7.pue", 1.4);
    exported.plan.settings.discountRate = 0.2;
    EXPECT_EQ(exported.import().changes(), 2U);
    EXPECT_EQ(exported.import().refused(), 0U);
}

}  // namespace
}  // namespace headroom
