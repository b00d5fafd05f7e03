// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/page_match.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace headroom {
namespace {

using Texts = std::vector<std::string>;
using Found = std::vector<bool>;

TEST(PageMatch, FindsTextsWhereverLinesBreak)
{
    EXPECT_EQ(foundOnPage("Lowest coverage\nis 0.71x\nin 2027-03. Then more", {"Lowest coverage is 0.71x in 2027-03.", "more"}), (Found{true, true}));
    EXPECT_EQ(foundOnPage("GPU\u00A0h 1,2\n34.5", {"GPU h", "1,234.5"}), (Found{true, true}));
}

TEST(PageMatch, ANumberIsNotPartOfAnother)
{
    for (const char* page : {"21.25", "1.25", "11.2", "1.2.5", "1.2,000", "-1.2", "(1.2)", "<1.2"}) EXPECT_EQ(foundOnPage(page, {"1.2"}), Found{false}) << page;
    for (const char* page : {"1.2", "a 1.2 b", "x1.2x", "1.2.", "1.2, and", "年1.2年", "1.2 5"}) EXPECT_EQ(foundOnPage(page, {"1.2"}), Found{true}) << page;
    for (const char* page : {"\u22121.2", "\u2212 1.2", "\u20131.2", "\u20141.2", "+1.2", "~1.2", "\u00B11.2"}) EXPECT_EQ(foundOnPage(page, {"1.2"}), Found{false}) << page;
    EXPECT_EQ(foundOnPage("\u2013 1.2", {"\u2013", "1.2"}), (Found{true, true}));
    EXPECT_EQ(foundOnPage("\u22121.2", {"\u22121.2"}), Found{true});
    EXPECT_EQ(foundOnPage("(1.2)", {"(1.2)"}), Found{true});
    EXPECT_EQ(foundOnPage("in 2027-03.", {"2027-03"}), Found{true});
    EXPECT_EQ(foundOnPage("in 2027-03-01", {"2027-03"}), Found{false});
}

TEST(PageMatch, TwoEqualTextsNeedTwoPlaces)
{
    EXPECT_EQ(foundOnPage("7 8 7", {"7", "8", "7"}), (Found{true, true, true}));
    const Found once = foundOnPage("7 8 9", {"7", "8", "7"});
    EXPECT_EQ(std::ranges::count(once, true), 2);
}

TEST(PageMatch, AMissingTextIsTheOneThatIsSaid)
{
    EXPECT_EQ(foundOnPage("1.0 2.0 9.9 4.0", {"1.0", "2.0", "3.0", "4.0"}), (Found{true, true, false, true}));
    // The same number elsewhere on the page, beside its place, does not stand for it.
    EXPECT_EQ(foundOnPage("3.0 1.0 2.0 9.9 4.0", {"1.0", "2.0", "3.0", "4.0"}), (Found{true, true, false, true}));
    EXPECT_EQ(foundOnPage("", {"1"}), Found{false});
    EXPECT_EQ(foundOnPage("1", {""}), Found{false});
    EXPECT_TRUE(foundOnPage("1", {}).empty());
}

TEST(PageMatch, NumeralsStandForTheSameInAllWordings)
{
    EXPECT_EQ(numerals("Lowest is 0.71x in 2027-03, of (1,234.5) m."), (Texts{"0.71", "2027-03", "(1,234.5)"}));
    EXPECT_EQ(numerals("<0.1 % or \u22123 of (12 months)"), (Texts{"<0.1", "\u22123", "12"}));
    EXPECT_EQ(numerals("2027-03 最低 0.71x"), (Texts{"2027-03", "0.71"}));
    EXPECT_EQ(numerals("none"), Texts{});
    EXPECT_EQ(numerals("24."), Texts{"24"});
}

TEST(PageMatch, BlanksOfAllScriptsAndBrokenBytes)
{
    EXPECT_EQ(dense("a \u3000b\u2009c\u202Fd\n"), "abcd");
    EXPECT_EQ(dense("a\xff b"), "a\xff" "b");
}

TEST(PageMatch, RadicalsAreTheIdeographsThatTheyLookLike)
{
    EXPECT_EQ(foundOnPage("最\u2F24的是 12.5 \u2F00\u2FD5", {"最大的是 12.5", "一龠"}), (Found{true, true}));
    EXPECT_EQ(foundOnPage("cut \u22EF", {"cut\u2026"}), Found{true});
    EXPECT_EQ(dense("增\u2ED3\u2E80"), "增长\u2E80");
    EXPECT_EQ(dense("\u2EFF\u2FD6"), "\u2EFF\u2FD6");
}

TEST(PageMatch, LettersThatAPageDoesNotGiveBackAreNoPartOfIt)
{
    EXPECT_EQ(dense("Hall \U0001F680\uFE0F 2"), "Hall2");
    EXPECT_EQ(soughtTexts("Hall \U0001F680"), Texts{"Hall \U0001F680"});
    EXPECT_EQ(soughtTexts("\U0001F680"), Texts{});
    EXPECT_EQ(soughtTexts("\u05E9\u05DC, 12.5 % of 3"), (Texts{"12.5", "3"}));
    EXPECT_EQ(foundOnPage("Hall\n12.5", {"Hall \U0001F680", "12.5"}), (Found{true, true}));
}

RC_GTEST_PROP(PageMatchLaw, WhatAPageHoldsInThisOrderIsAllFound, (const std::vector<std::uint16_t>& numbers, const std::vector<std::uint16_t>& between))
{
    std::string page;
    Texts texts;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        texts.push_back(std::to_string(numbers[at] % 30) + ".5");
        if (at < between.size()) page += std::to_string(between[at] % 30) + ".5\n";
        page += texts.back() + " ";
    }
    const Found found = foundOnPage(page, texts);
    RC_ASSERT(std::ranges::all_of(found, [](bool each) { return each; }));
}

TEST(PageMatch, FoldsWhatFontsDrawAlikeAndNoDigit)
{
    EXPECT_EQ(dense("\u2F3E"), dense("\u6237"));
    EXPECT_EQ(dense("\u9752"), dense("\u2FAD"));
    EXPECT_EQ(dense("\uFB01nal"), "final");
    EXPECT_EQ(dense("Cafe\u0301 7"), dense("Caf\u00E9 7"));
    EXPECT_EQ(dense("7\u0301"), "7");
    EXPECT_NE(dense("\u4E00"), dense("\u4E8C"));
}

RC_GTEST_PROP(PageMatchLaw, OneTextLessIsOneFoundLess, (const std::vector<std::uint16_t>& numbers, std::size_t which))
{
    RC_PRE(!numbers.empty());
    std::string page;
    Texts texts;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        texts.push_back(std::to_string(numbers[at] % 30) + ".5");
        page += at == which % numbers.size() ? "forged " : texts.back() + " ";
    }
    RC_ASSERT(std::ranges::count(foundOnPage(page, texts), false) == 1);
}

}  // namespace
}  // namespace headroom
