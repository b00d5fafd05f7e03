// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "support/calc.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"
#include "workbook/figure_cells.h"
#include "workbook/input_rows.h"
#include "workbook/inputs_layout.h"
#include "workbook/zipped.h"

// What a workbook says of itself once an input is changed in it. That its figures are those of the program is asked in tests/second_engine.
namespace headroom {
namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The file with the value of an input replaced, as a person would who opens it.
std::string withInput(const std::string& workbook, const Plan<>& plan, const std::string& key, double value)
{
    const auto rows = inputRows(plan);
    const auto found = std::ranges::find(rows, key, &InputRow::key);
    std::string cell = InputsLayout(rows).inputCell(static_cast<std::size_t>(found - rows.begin()));
    cell = cell.substr(cell.find('!') + 1);
    std::erase(cell, '$');
    auto parts = testing::unzipped(workbook);
    std::string& sheet = parts.at("xl/worksheets/sheet3.xml");
    const std::size_t from = sheet.find("<v>", sheet.find("<c r=\"" + cell + "\"")) + 3, until = sheet.find("</v>", from);
    sheet.replace(from, until - from, numberText(value));
    return testing::zipped(parts);
}

TEST(RecalculatedWorkbook, SaysWhereAnEndLiesAfterItsLastMonth)
{
    const TemporaryFolder folder;
    const Statement statement(everythingPlan());
    const std::filesystem::path file = folder / "late.xlsx";
    ASSERT_TRUE(writeWorkbook(statement, file, {}).has_value());
    const auto& facility = statement.plan().facilities.front();
    const std::string late = withInput(bytesOf(file), statement.plan(), "facilities." + std::to_string(facility.id) + ".maturity_month", statement.ledger().columns().last + 20.0);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << late;
    ASSERT_EQ(calculate(file), "");
    std::ifstream checks(file.parent_path() / "late-Checks.csv");
    std::string text, broken;
    while (std::getline(checks, text))
        if (text.ends_with(",not ok")) broken += text.substr(0, text.find(',')) + "\n";
    EXPECT_NE(broken.find("The last maturity of a loan"), std::string::npos) << broken;
    EXPECT_NE(broken.find("The workbook is sound"), std::string::npos) << broken;
}

}  // namespace
}  // namespace headroom
