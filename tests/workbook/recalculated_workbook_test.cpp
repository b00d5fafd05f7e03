// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

#include "support/calc.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"
#include "workbook/figure_cells.h"
#include "workbook/input_rows.h"
#include "workbook/inputs_layout.h"
#include "workbook/zipped.h"

// Law 12, the third reading: LibreOffice computes the workbook to the figures of the program.
namespace headroom {
namespace {

TEST(RecalculatedWorkbook, OfAPlanWithEverythingHasTheFiguresOfTheProgram)
{
    const TemporaryFolder folder;
    const Statement statement(everythingPlan());
    const std::filesystem::path file = folder / "live.xlsx";
    ASSERT_TRUE(writeWorkbook(statement, file, {}).has_value());
    ASSERT_EQ(calculate(file), "");
    const FigureCells cells(statement, {});
    std::map<std::string, std::vector<std::vector<double>>> sheets;
    const auto sheetOf = [&](const std::string& name) -> const auto& {
        auto& sheet = sheets[name];
        constexpr std::size_t mostLines = 5'000;
        if (sheet.empty()) sheet = readSheet(file.parent_path() / ("live-" + name + ".csv"), mostLines, cells.column(cells.endMonth() - 1) + 1);
        return sheet;
    };
    const int last = statement.ledger().columns().last;
    std::size_t compared = 0;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(figure); ++entity) {
            const FigureCell place = cells.of(figure, entity);
            const auto& line = sheetOf(place.sheet)[place.line];
            SCOPED_TRACE(std::string{info(figure).key} + " of " + std::to_string(entity) + " on " + place.sheet + ", line " + std::to_string(place.line + 1));
            if (place.isConstant) {
                ASSERT_LE(std::abs(line[place.column] - statement.constant(figure, entity)), 1e-9 * std::abs(statement.constant(figure, entity)));
                ++compared;
                continue;
            }
            // What the books are out of balance by is nothing but rounding: it is held against the books.
            const Figure scale = figure == Figure::BalanceDifference ? Figure::TotalAssets : figure;
            double largest = 0;
            for (int month = cells.firstMonth(); month < last; ++month) largest = std::max(largest, std::abs(statement.at(scale, entity, month)));
            for (int month = cells.firstMonth(); month < last; ++month, ++compared) ASSERT_LE(std::abs(line[cells.column(month)] - statement.at(figure, entity, month)), 1e-9 * largest) << "month " << month;
        }
    }
    EXPECT_GT(compared, 200'000U);

    // No check says otherwise, and no cell holds an error.
    std::ifstream checks(file.parent_path() / "live-Checks.csv");
    std::string text;
    std::size_t held = 0;
    while (std::getline(checks, text)) {
        EXPECT_EQ(text.find("not ok"), std::string::npos) << text;
        EXPECT_EQ(text.find(",changed"), std::string::npos) << text;
        EXPECT_EQ(text.find("Err:"), std::string::npos) << text;
        EXPECT_EQ(text.find('#'), std::string::npos) << text;
        held += text.ends_with(",ok");
    }
    EXPECT_GT(held, 80U);
}

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
