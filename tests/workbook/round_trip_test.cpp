// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <gtest/gtest.h>
#include <map>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/calc.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"
#include "workbook/exported_plan.h"
#include "workbook/zipped.h"

namespace headroom {
namespace {

WorkbookImport importOf(const Plan<>& plan, const std::string& bytes)
{
    const auto sheet = readXlsxSheet(bytes, inputsSheetName);
    if (!sheet) throw std::runtime_error(sheet.error());
    return compareWorkbook(plan, *sheet).value();
}

/// Every tenth number of the plan moved a third of the way to a bound, by key.
std::map<std::string, double> someChanges(const std::vector<InputRow>& rows)
{
    std::map<std::string, double> changes;
    std::size_t count = 0;
    for (const InputRow& row : rows) {
        if (row.role != InputRole::Number || row.part != RowPart::Whole || row.place.table == EntityKind::Tier || ++count % 10 != 0) continue;
        const double present = std::get<double>(row.value), bound = present == row.bounds->low ? row.bounds->high : row.bounds->low;
        changes[row.key] = std::round(1e6 * (present + (bound - present) / 3)) / 1e6;
    }
    return changes;
}

std::string changed(const std::string& workbook, const std::vector<InputRow>& rows, const std::map<std::string, double>& changes)
{
    const InputsLayout layout(rows);
    std::map<std::string, double> byCell;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (const auto change = changes.find(rows[row].key); change != changes.end()) byCell["E" + std::to_string(layout.line(row) + 1)] = change->second;
    return testing::withNumbers(workbook, byCell);
}

void expectExactly(const WorkbookImport& import, const std::map<std::string, double>& changes)
{
    EXPECT_EQ(import.refused(), 0U);
    ASSERT_EQ(import.lines.size(), changes.size());
    for (const ImportLine& line : import.lines) {
        ASSERT_TRUE(changes.contains(line.key)) << line.key;
        EXPECT_EQ(line.value, Value{changes.at(line.key)}) << line.key;
    }
}

/// Texts that a spreadsheet might take for something else.
Plan<> awkward()
{
    Plan<> plan = everythingPlan();
    plan.settings.note = "  two lines,\n\tone with a tab and \"quotes\" & <marks>  ";
    plan.sites[0].name = "=HYPERLINK(\"http://example.com\",\"click\")";
    plan.sites[0].region = "_x0041_ '2026-01";
    plan.sites[1].name = "数据中心 – Zürich";
    plan.sites[1].region = "0012";
    plan.settings.discountRate = 0.1 + 0.2 / 3;
    return plan;
}

TEST(RoundTrip, NumbersThatAreChangedInTheFileAreTheChanges)
{
    for (const Example& example : examples()) {
        const Plan<> plan = fromJson(example.json).value();
        const auto rows = inputRows(plan);
        const auto changes = someChanges(rows);
        EXPECT_GE(changes.size(), 5U);
        expectExactly(importOf(plan, changed(testing::inputsWorkbook(rows), rows, changes)), changes);
    }
}

TEST(RoundTrip, AwkwardTextsStayWhatTheyAre)
{
    const WorkbookImport import = importOf(awkward(), testing::inputsWorkbook(awkward()));
    EXPECT_TRUE(import.lines.empty());
    EXPECT_EQ(import.changedInPlan, 0U);
}

TEST(RoundTrip, AWorkbookThatLibreOfficeHasSavedSaysTheSame)
{
    const Plan<> plan = awkward();
    const auto rows = inputRows(plan);
    const auto changes = someChanges(rows);
    const std::string exported = testing::inputsWorkbook(rows);
    const TemporaryFolder folder;
    const auto saved = [&](const std::string& name, const std::string& bytes) {
        writeBytes(folder / (name + ".xlsx"), bytes);
        EXPECT_EQ(saveAgain(folder / (name + ".xlsx"), folder / (name + "-saved.xlsx")), "");
        return bytesOf(folder / (name + "-saved.xlsx"));
    };
    const WorkbookImport same = importOf(plan, saved("same", exported));
    for (const ImportLine& line : same.lines) ADD_FAILURE() << line.label << ": " << line.before << " -> " << line.after << " " << line.reason;
    EXPECT_EQ(same.unchanged, rows.size());
    EXPECT_EQ(same.ignoredCells, 0U);
    EXPECT_EQ(same.ignoredRows, 0U);
    expectExactly(importOf(plan, saved("changed", changed(exported, rows, changes))), changes);
}

}  // namespace
}  // namespace headroom
