// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/figures_file.h"

#include <gtest/gtest.h>

#include "proof/sha256.h"
#include "support/one_sentence.h"

namespace headroom {
namespace {

FiguresFile someFigures()
{
    FiguresFile file{.program = "Headroom 0.1.0", .language = "zh-CN", .scenario = 41, .made = "2026-01-31T23:59:59Z", .chapters = {"title", "statements"}, .planDigest = "ab12", .pages = 3};
    file.figures.push_back({.page = 2, .cell = {.place = {.table = "income.1", .row = 4, .column = 2}, .shown = "12.3"}, .key = "revenue", .entity = "contracts.7", .from = "2026-01", .to = "2026-12", .text = "12.3", .value = 12.345678901234567});
    file.figures.push_back({.page = 3, .cell = {.place = {.table = {}, .input = "sites.7.pue"}, .shown = "1.2 [3]", .extent = Extent::Cut}, .from = "2027-03", .to = "2027-03", .text = "1.2"});
    file.figures.push_back({.page = 1, .cell = {.place = {.table = "headline"}, .shown = "\"–\" <无>"}, .text = "none"});
    file.figures.push_back({.page = 1, .cell = {.place = {.table = "income", .row = headRow, .column = 3}, .shown = "FY2026", .extent = Extent::Torn}, .text = "FY2026"});
    return file;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(FiguresFile, ReadsWhatWasWritten)
{
    const auto read = readFiguresFile(toJson(someFigures()));
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(toJson(*read), toJson(someFigures()));
    EXPECT_EQ(read->figures[0].cell.place, someFigures().figures[0].cell.place);
    EXPECT_EQ(read->figures[0].value, 12.345678901234567);
    EXPECT_EQ(read->figures[1].cell.place.input, "sites.7.pue");
    EXPECT_EQ(read->figures[1].cell.extent, Extent::Cut);
    EXPECT_EQ(read->figures[3].cell.place.row, headRow);
    EXPECT_EQ(read->figures[3].cell.extent, Extent::Torn);
    EXPECT_EQ(read->chapters, someFigures().chapters);
    EXPECT_EQ(read->figures[1].to, "2027-03");
    EXPECT_EQ(read->figures[2].cell.shown, "\"–\" <无>");
    EXPECT_EQ(read->scenario, 41);
}

TEST(FiguresFile, WhatIsNoneIsRefusedWithItsPlace)
{
    const std::string good = toJson(someFigures());
    struct Case {
        std::string text, words;
    };
    for (const Case& each : {Case{"", "not JSON"}, Case{"[]", "must hold an object"}, Case{"{}", "its format is \"\""}, Case{replaced(good, "headroom-report-figures", "headroom-plan"), "headroom-plan"},
                             Case{replaced(good, "\"version\": 1", "\"version\": 2"), "version 2, which a newer Headroom"}, Case{replaced(good, "\"version\": 1", "\"version\": \"1\""), "version must be a whole number"},
                             Case{replaced(good, "\"version\": 1", "\"version\": 0"), "version must be at least 1"}, Case{replaced(good, "\"page\": 2", "\"page\": 4"), "figures[0].page must be a whole number of at most 3"},
                             Case{replaced(good, "\"page\": 2", "\"page\": 0"), "figures[0].page must be at least 1"}, Case{replaced(good, "\"page\": 2", "\"page\": -2"), "figures[0].page"}, Case{replaced(good, "\"row\": 4", "\"row\": 4.5"), "figures[0].row"},
                             Case{replaced(good, "\"text\": \"12.3\"", "\"text\": 12.3"), "figures[0].text must be a text"}, Case{replaced(good, "\"cut\": true", "\"cut\": 1"), "figures[1].cut must be true or false"},
                             Case{replaced(good, "\"value\": 12.3", "\"value\": \"x\", \"w\": 2.3"), "figures[0].value must be a number"}, Case{replaced(good, "\"figures\": [", "\"figures\": 7, \"x\": ["), "figures must be a list"},
                             Case{replaced(good, "2026-01-31T23", "2026-01-31 23"), "made must be a time"}, Case{replaced(good, "[\"title\", ", "[7, "), "chapters must hold texts"},
                             Case{replaced(good, "[\"title\", \"statements\"]", "[]"), "chapters must be a list of 1 to 100"}, Case{good.substr(0, good.find("\"figures\": [") + 12) + "]}", "lists no figure"},
                             Case{good.substr(0, good.size() / 2), "cannot be read"}, Case{std::string(100'000, '['), "nested deeper"}}) {
        const auto read = readFiguresFile(each.text);
        ASSERT_FALSE(read) << each.words;
        EXPECT_NE(read.error().find(each.words), std::string::npos) << read.error();
        EXPECT_TRUE(isOneSentence(read.error())) << read.error();
    }
}

TEST(Sha256, AsInTheStandard)
{
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

}  // namespace
}  // namespace headroom
