// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_text.h"

#include <gtest/gtest.h>

#include "support/one_sentence.h"

namespace headroom {
namespace {

using namespace std::string_literals;

void expectRefused(const std::string& bytes, const std::string& words)
{
    const auto text = readTableText(bytes);
    ASSERT_FALSE(text) << words;
    EXPECT_NE(text.error().find(words), std::string::npos) << text.error();
    EXPECT_TRUE(isOneSentence(text.error())) << text.error();
}

TEST(TableText, ReadsTheEncodingsOfSpreadsheets)
{
    const std::string zurich = "Z\xc3\xbcrich";
    for (const std::string& bytes : {zurich, "\xef\xbb\xbf" + zurich}) {
        const auto decoded = decodeText(bytes);
        EXPECT_EQ(decoded->text, zurich);
        EXPECT_EQ(decoded->encoding, TextEncoding::Utf8);
    }
    // "Unicode text" of Excel: UTF-16 with a mark, cells set apart by tabs. The last letter is beyond 16 bits.
    const auto little = decodeText("\xff\xfeZ\0\xfc\0\t\0\x3d\xd8\x80\xde"s);
    EXPECT_EQ(little->text, "Z\xc3\xbc\t\xf0\x9f\x9a\x80");
    EXPECT_EQ(little->encoding, TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(decodeText("\xfe\xff\0Z\0\xfc"s)->text, "Z\xc3\xbc");
    const auto guessed = decodeText("Z\xfcrich \x80 5");
    EXPECT_EQ(guessed->text, zurich + " \xe2\x82\xac 5");
    EXPECT_EQ(guessed->encoding, TextEncoding::Windows1252);
    EXPECT_NE(encodingName(guessed->encoding).find("a guess"), std::string::npos);
}

TEST(TableText, RefusesWhatIsNoText)
{
    expectRefused("a,b\n1,\0\n"s, "Line 2 holds a NUL byte");
    expectRefused("\xff\xfe" "a\0\0\0"s, "Line 1 holds a NUL byte");
    expectRefused("a;b\n\xb1\xb1\xbe\xa9;1\n", "Line 2 holds letters of an encoding that nothing in the file names, as GBK or Shift-JIS; save the file as CSV in UTF-8.");
    expectRefused("a;b\n1;\xcc\xee\xf1\xea\xe2\xe0\n", "Line 2 holds letters of an encoding");
    EXPECT_EQ(decodeText("\x97\x97\x97\x97\x97 Z\xfcrich")->encoding, TextEncoding::Windows1252) << "a line of dashes";
    expectRefused("a\nb\n\x81", "Line 3 holds a byte that is a letter neither in UTF-8 nor in Windows-1252");
    expectRefused("\xff\xfe" "a\0\n\0b"s, "Line 2 holds half of a letter");
    expectRefused("\xff\xfe\x3d\xd8" "a\0"s, "Line 1 holds half of a letter");
    expectRefused("PK\x03\x04 and more", "is a workbook and no text");
    expectRefused("%PDF-1.7", "is a PDF");
    expectRefused("", "It is empty.");
    expectRefused("\xef\xbb\xbf", "It is empty.");
    expectRefused("\n ,, \n", "no cell with text");
    expectRefused("a\n\"b\nc", "Line 2 opens a quote that nothing closes.");
}

TEST(TableText, IsBounded)
{
    std::string lines;
    for (std::size_t at = 0; at <= mostTableLines; ++at) lines += "1\n";
    expectRefused(lines, "more than 101000 lines; a table of a plan has at most 100000 rows");
    expectRefused(std::string(mostTableColumns, ',') + "x", "Line 1 has more than 1000 cells");
    // After a stray format Excel ends every line in 16,384 cells.
    EXPECT_EQ(readTableText("Site,PUE" + std::string(16'384, ',') + "\nDenton,1.2" + std::string(16'384, ',') + "\n")->width, 2u);
    expectRefused("a\n" + std::string(longestTableCell + 1, 'x'), "Line 2 holds a cell of 100001 bytes");
    std::string wide;
    for (int at = 0; at < 6'000; ++at) wide += std::string(mostTableColumns - 1, ',') + "x\n";
    expectRefused(wide, "more than 5000000 cells");
}

TEST(TableText, FindsTheDelimiter)
{
    EXPECT_EQ(likelyDelimiter("Name,Power\nDenton,20\n"), ',');
    EXPECT_EQ(likelyDelimiter("Name;Power;PUE\nDenton;20,5;1,2\nPlano;8,5;1,3\n"), ';');
    EXPECT_EQ(likelyDelimiter("Name\tPower, MW\nDenton\t20\n"), '\t');
    EXPECT_EQ(likelyDelimiter("Name|Power\nDenton|20\n"), '|');
    EXPECT_EQ(likelyDelimiter("Name,Note\nDenton,\"a;b;c\"\nPlano,\"d;e;f\"\n"), ',');
    EXPECT_EQ(likelyDelimiter("Name\nDenton\n"), ',');
}

TEST(TableText, HearsWhatExcelSaysOfTheDelimiter)
{
    const auto text = readTableText("sep=|\r\na;b|c;d\r\n");
    ASSERT_TRUE(text) << text.error();
    ASSERT_EQ(text->lines.size(), 1u);
    EXPECT_EQ(text->lines[0].line, 2u);
    EXPECT_EQ(text->lines[0].cells, (CsvRow{"a;b", "c;d"}));
    expectRefused("sep=;\n", "no cell with text");
}

TEST(TableText, KeepsTheLineOfTheFile)
{
    const auto text = readTableText("a,b\r\n\r\n\"x\r\ny\",1\r\nlast,\"say \"\"hi\"\"\"\r\n3\" pipe,2");
    ASSERT_TRUE(text) << text.error();
    ASSERT_EQ(text->lines.size(), 4u);
    EXPECT_EQ(text->lines[1].line, 3u);
    EXPECT_EQ(text->lines[1].cells[0], "x\r\ny");
    EXPECT_EQ(text->lines[2].line, 5u);
    EXPECT_EQ(text->lines[2].cells[1], "say \"hi\"");
    EXPECT_EQ(text->lines[3].cells[0], "3\" pipe");
    EXPECT_EQ(text->width, 2u);
}

TEST(TableText, StopsWhereItIsNoLongerWanted)
{
    std::stop_source source;
    source.request_stop();
    const auto text = readTableText("a,b\n", std::nullopt, {.stop = source.get_token()});
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error(), importCancelled());
}

}  // namespace
}  // namespace headroom
