// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/formula_tokens.h"

#include <gtest/gtest.h>

namespace headroom::testing {
namespace {

TEST(FormulaTokens, TellsReferencesFunctionsAndNumbersApart)
{
    const auto tokens = formulaTokens("IF(F10<=Timeline!$D$7,SUM(Fleet!E3:G5)*1.5,\"A1\")", "Power", 9, 6);
    ASSERT_EQ(tokens.references.size(), 3u);
    EXPECT_EQ(tokens.references[0].sheet, "Power");
    EXPECT_EQ(tokens.references[1].sheet, "Timeline");
    EXPECT_EQ(tokens.references[2].sheet, "Fleet");
    EXPECT_EQ(tokens.references[2].firstLine, 2u);
    EXPECT_EQ(tokens.references[2].lastColumn, 6u);
    EXPECT_EQ(tokens.functions, (std::vector<std::string>{"IF", "SUM"}));
    EXPECT_EQ(tokens.numbers, (std::vector<std::string>{"1.5"}));
    EXPECT_EQ(tokens.r1c1, "IF(R[0]C[-1]<=Timeline!R7C4,SUM(Fleet!R[-7]C[-2]:R[-5]C[0])*1.5,\"A1\")");
}

}  // namespace
}  // namespace headroom::testing
