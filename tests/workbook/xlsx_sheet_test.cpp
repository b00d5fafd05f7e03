// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xlsx_sheet.h"

#include <gtest/gtest.h>

#include "support/everything_plan.h"
#include "support/one_sentence.h"
#include "workbook/inputs_workbook.h"
#include "workbook/zip_parts.h"
#include "workbook/zipped.h"

namespace headroom {
namespace {

using testing::Parts, testing::workbookParts, testing::zipped;

Sheet sheetOf(const Parts& parts) { return readXlsxSheet(zipped(parts), "Inputs").value(); }

void expectRefused(const std::string& bytes, const std::string& words, std::string_view name = "Inputs")
{
    const auto sheet = readXlsxSheet(bytes, name);
    ASSERT_FALSE(sheet) << words;
    EXPECT_NE(sheet.error().find(words), std::string::npos) << sheet.error();
    EXPECT_TRUE(isOneSentence(sheet.error())) << sheet.error();
}

TEST(XlsxSheet, ReadsCellsOfEveryKind)
{
    const Sheet sheet = sheetOf(workbookParts(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>0.1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#DIV/0!</v></c><c r="E2"><f>B2*2</f><v>0.2</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>in line</t></is></c><c r="B4" t="str"><f>A4</f><v>in line</v></c><c r="C4"/><c r="D4" t="n"><v>1.0000000000000001E-5</v></c><c r="E4"><f t="shared" si="0"/><v>3</v></c></row>)",
                                              "<si><t>shared</t></si>"));
    ASSERT_NE(sheet.cell(1, 0), nullptr);
    EXPECT_EQ(sheet.cell(1, 0)->text, "shared");
    EXPECT_EQ(sheet.cell(1, 1)->number, 0.1);
    EXPECT_EQ(sheet.cell(1, 2)->kind, CellKind::Boolean);
    EXPECT_EQ(sheet.cell(1, 2)->number, 1);
    EXPECT_EQ(sheet.cell(1, 3)->kind, CellKind::Error);
    EXPECT_EQ(sheet.cell(1, 3)->text, "#DIV/0!");
    EXPECT_EQ(sheet.cell(1, 4)->formula, "B2*2");
    EXPECT_EQ(sheet.cell(1, 4)->number, 0.2);
    EXPECT_EQ(sheet.cell(3, 0)->text, "in line");
    EXPECT_EQ(sheet.cell(3, 1)->kind, CellKind::Text);
    EXPECT_EQ(sheet.cell(3, 2), nullptr);
    EXPECT_EQ(sheet.cell(3, 3)->number, 1.0000000000000001e-5);
    EXPECT_EQ(sheet.cell(3, 4)->formula, "");
    EXPECT_EQ(sheet.otherSheets, 1U);
}

TEST(XlsxSheet, ReadsTextsWithRunsBlanksEscapesAndWithoutPronunciation)
{
    const Sheet sheet = sheetOf(workbookParts(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>)",
                                              R"(<si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si><si><t xml:space="preserve">  </t></si><si><t>a_x000D_b &amp; _x005F_x0041_</t></si><si><t>)" "\xff\xfe" "</t></si>"));
    EXPECT_EQ(sheet.cell(0, 0)->text, "two runs");
    EXPECT_EQ(sheet.cell(0, 1)->text, "  ");
    EXPECT_EQ(sheet.cell(0, 2)->text, "a\rb & _x0041_");
    EXPECT_EQ(sheet.cell(0, 3)->text, "\ufffd\ufffd");
}

TEST(XlsxSheet, ReadsCellsWithoutAddressesPrefixesAndMergedRanges)
{
    const Sheet plain = sheetOf(workbookParts("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", {}, R"(<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>)"));
    EXPECT_EQ(plain.cell(0, 1)->number, 2);
    EXPECT_EQ(plain.cell(1, 0)->number, 3);
    ASSERT_EQ(plain.merged.size(), 1U);
    EXPECT_TRUE(plain.merged[0].holds(1, 1));
    EXPECT_TRUE(plain.merged[0].holds(3, 2));
    EXPECT_FALSE(plain.merged[0].holds(4, 2));
    Parts parts = workbookParts({});
    parts["xl/worksheets/sheet1.xml"] = R"(<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    EXPECT_EQ(sheetOf(parts).cell(0, 1)->number, 7);
}

TEST(XlsxSheet, NeverReplacesEntitiesThatADocumentDeclares)
{
    Parts parts = workbookParts({});
    parts["xl/worksheets/sheet1.xml"] = R"(<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>)";
    EXPECT_EQ(sheetOf(parts).cell(0, 0)->text, "&b;");
}

TEST(XlsxSheet, RefusesWhatIsNoWorkbook)
{
    expectRefused("", "it is no zip archive");
    expectRefused("id,name\n1,Denton\n", "it is no zip archive");
    expectRefused(std::string{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8} + std::string(512, '\0'), "protected by a password");
    expectRefused(zipped({{"readme.txt", "hello"}}), "it holds no part \"_rels/.rels\"");
    Parts document = workbookParts({});
    document["xl/workbook.xml"] = "<document/>";
    expectRefused(zipped(document), "another document of Office");
    document["_rels/.rels"] = "<Relationships/>";
    expectRefused(zipped(document), "nothing in it is said to be one");
}

TEST(XlsxSheet, RefusesAWorkbookWithoutTheSheet) { expectRefused(zipped(workbookParts({})), "holds no sheet \"Inputs of mine\"", "Inputs of mine"); }

TEST(XlsxSheet, RefusesEveryTruncationOfAWorkbook)
{
    const std::string whole = testing::inputsWorkbook(Plan<>{});
    for (std::size_t size = 0; size < whole.size(); size += 97) {
        const auto sheet = readXlsxSheet(std::string_view{whole}.substr(0, size), "Inputs");
        ASSERT_FALSE(sheet) << size;
        EXPECT_TRUE(isOneSentence(sheet.error())) << sheet.error();
    }
}

TEST(XlsxSheet, NeverBelievesABrokenByte)
{
    const std::string whole = testing::inputsWorkbook(Plan<>{});
    const Sheet good = readXlsxSheet(whole, "Inputs").value();
    for (std::size_t at = 0; at < whole.size(); at += 61) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        const auto sheet = readXlsxSheet(broken, "Inputs");
        if (!sheet) EXPECT_TRUE(isOneSentence(sheet.error())) << sheet.error();
        // What reads all the same has passed its checksum: the byte was of another part, or of a header.
        else EXPECT_EQ(sheet->rows.size(), good.rows.size()) << at;
    }
}

TEST(XlsxSheet, StopsUnpackingABomb)
{
    Parts parts = workbookParts({});
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + std::string(largestPart + 1, ' ') + "</sheetData></worksheet>";
    const std::string bomb = zipped(parts);
    EXPECT_LT(bomb.size(), 200'000U);
    expectRefused(bomb, "unpacks to more than");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>";
    parts["xl/sharedStrings.xml"] = "<sst>" + std::string(largestPart, ' ') + "</sst>";
    expectRefused(zipped(parts), "sharedStrings.xml\" unpacks to more than");
}

TEST(XlsxSheet, RefusesTextsThatAreNamedOverAndOver)
{
    std::string cells;
    for (int at = 0; at < 5'000; ++at) cells += "<c t=\"s\"><v>0</v></c>";
    std::string text;
    for (int at = 0; at < 5'000; ++at) text += std::to_string(at * 7'919);
    expectRefused(zipped(workbookParts("<row>" + cells + "</row>", "<si><t>" + text + "</t></si>")), "the texts of its cells come to more than 64 MB");
}

TEST(XlsxSheet, RefusesBrokenXmlAndPlacesOutsideASheet)
{
    expectRefused(zipped(workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</row>")), "is no XML");
    expectRefused(zipped(workbookParts(R"(<row r="1048577"><c><v>1</v></c></row>)")), "\"1048577\" is no place in a sheet");
    expectRefused(zipped(workbookParts(R"(<row r="0"><c><v>1</v></c></row>)")), "\"0\" is no place in a sheet");
    expectRefused(zipped(workbookParts(R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)")), "\"XFE1\" is no place in a sheet");
    expectRefused(zipped(workbookParts(R"(<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>)")), "\"XFE1\" is no place in a sheet");
    expectRefused(zipped(workbookParts(R"(<row r="1"><c r="A1" t="s"><v>3</v></c></row>)")), "the text of cell A1 is missing");
}

}  // namespace
}  // namespace headroom
