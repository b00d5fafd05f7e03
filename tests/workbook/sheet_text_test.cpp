// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom {
namespace {

TEST(SheetText, NamesColumnsAndCells)
{
    EXPECT_EQ(columnLetters(0), "A");
    EXPECT_EQ(columnLetters(25), "Z");
    EXPECT_EQ(columnLetters(26), "AA");
    EXPECT_EQ(columnLetters(mostSheetColumns - 1), "XFD");
    EXPECT_EQ(cellName(11, 4), "E12");
}

TEST(SheetText, EscapesWhatSpreadsheetsWouldReadAsAnotherLetter)
{
    EXPECT_EQ(escapedText("_x0041_"), "_x005F_x0041_");
    EXPECT_EQ(escapedText("a_x_b"), "a_x_b");
    EXPECT_EQ(unescapedText("a_x000D_b"), "a\rb");
    EXPECT_EQ(unescapedText("_x20AC_"), "€");
    EXPECT_EQ(unescapedText("_xD800_"), "_xD800_");
    EXPECT_EQ(unescapedText("_x0000_"), "_x0000_");
}

RC_GTEST_PROP(SheetTextLaw, UnescapingTakesEscapesBack, (const std::vector<bool>& pieces))
{
    std::string text;
    for (const bool piece : pieces) text += piece ? "_x00" : "41_";
    RC_ASSERT(unescapedText(escapedText(text)) == text);
}

TEST(SheetText, CountsWideLettersTwiceAndTheWidestOfSeveralLines)
{
    EXPECT_EQ(textWidth("Denton"), 6U);
    EXPECT_EQ(textWidth("é–"), 2U);
    EXPECT_EQ(textWidth("容量"), 4U);
    EXPECT_EQ(textWidth("a\nbcd\ne"), 3U);
    EXPECT_EQ(textWidth("\xff\xfe"), 2U);
}

}  // namespace
}  // namespace headroom
