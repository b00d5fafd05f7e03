// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/inputs_sheet.h"

#include <clocale>
#include <cstdlib>
#include <gtest/gtest.h>
#include <set>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"
#include "workbook/inputs_workbook.h"

namespace headroom {
namespace {

using testing::inputsWorkbook;

TEST(InputsLayout, GivesEveryRowALineOfItsOwnBelowItsHeading)
{
    const auto rows = inputRows(everythingPlan());
    const InputsLayout layout(rows);
    std::set<std::uint32_t> lines;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        EXPECT_TRUE(lines.insert(layout.line(row)).second);
        EXPECT_EQ(layout.line(row) - (row == 0 ? InputsLayout::headerLine : layout.line(row - 1)), startsTable(rows, row) ? 2U : 1U);
    }
    EXPECT_EQ(layout.lines(), layout.line(rows.size() - 1) + 1);
    EXPECT_EQ(layout.inputCell(0), "Inputs!$E$6");
}

TEST(InputsSheet, IsTheSameFileForTheSamePlan) { EXPECT_EQ(inputsWorkbook(everythingPlan()), inputsWorkbook(everythingPlan())); }

// libxlsxwriter prints numbers by the locale of the process, and Qt sets the user's.
TEST(InputsSheet, WritesADecimalPointWhateverTheLocaleOfTheProcess)
{
    const std::string expected = inputsWorkbook(everythingPlan());
    const TemporaryFolder folder;
    ASSERT_EQ(std::system(("localedef -i de_DE -f UTF-8 " + (folder / "de_DE.UTF-8").string()).c_str()), 0);
    ::setenv("LOCPATH", folder.path().c_str(), 1);
    ASSERT_NE(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"), nullptr);
    ASSERT_STREQ(std::localeconv()->decimal_point, ",");
    EXPECT_EQ(inputsWorkbook(everythingPlan()), expected);
    EXPECT_STREQ(std::localeconv()->decimal_point, ",") << "the locale of the process stays what it is";
    std::setlocale(LC_NUMERIC, "C");
    ::unsetenv("LOCPATH");
}

TEST(InputsSheet, RefusesMoreRowsThanASheetHasLines)
{
    std::vector<InputRow> rows(1'048'573);
    EXPECT_THROW(inputsWorkbook(rows), tl::bad_expected_access<std::string>);
}

// HEADROOM_SHEETS=FOLDER keeps the workbooks of all examples to be looked at.
TEST(InputsSheet, IsWrittenOfEveryExample)
{
    for (const Example& example : examples()) {
        const std::string bytes = inputsWorkbook(fromJson(example.json).value());
        EXPECT_EQ(bytes.substr(0, 2), "PK") << example.name;
        if (const char* folder = std::getenv("HEADROOM_SHEETS")) writeBytes(std::filesystem::path{folder} / (std::string{example.name} + ".xlsx"), bytes);
    }
}

}  // namespace
}  // namespace headroom
