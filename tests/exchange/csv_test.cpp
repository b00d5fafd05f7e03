// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom {
namespace {

rc::Gen<std::string> anyCell()
{
    return rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\r', '\n', '\'', '=', '-', '\t', ' ', '@', '+', ';'));
}

RC_GTEST_PROP(Csv, ReadsWhatItWrites, ())
{
    // A row of one empty cell is a blank line, which CSV does not tell from none.
    const auto rows = *rc::gen::container<std::vector<CsvRow>>(rc::gen::map(rc::gen::container<CsvRow>(anyCell()), [](CsvRow row) {
        row.push_back("end");
        return row;
    }));
    RC_ASSERT(readCsv(writeCsv(rows)).value() == rows);
}

RC_GTEST_PROP(Csv, GuardsAndUnguardsExactly, ())
{
    const std::string text = *anyCell();
    const std::string guarded = guardedCell(text);
    RC_ASSERT(unguardedCell(guarded) == text);
    RC_ASSERT(guarded.empty() || std::string_view{"=+-@\t\r"}.find(guarded.front()) == std::string_view::npos);
}

TEST(Csv, WritesAsRfc4180WithAMark)
{
    EXPECT_EQ(writeCsv({{"a", "b c", ""}, {"x,y", "say \"hi\"", "two\nlines"}}), "\xef\xbb\xbf" "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
}

TEST(Csv, TakesTheLineEndsOfEverySystem)
{
    const std::vector<CsvRow> rows{{"a", "b"}, {"1", ""}};
    for (const char* text : {"a,b\r\n1,\r\n", "a,b\n1,\n", "a,b\r1,\r", "a,b\n1,", "\xef\xbb\xbf" "a,b\n\n1,\n\r\n", "\"a\",\"b\"\n\"1\",\"\""}) EXPECT_EQ(readCsv(text).value(), rows) << text;
    EXPECT_TRUE(readCsv("").value().empty());
    EXPECT_TRUE(readCsv("\xef\xbb\xbf").value().empty());
}

TEST(Csv, NamesTheLineOfABrokenQuote)
{
    EXPECT_EQ(readCsv("a\n\"b\nc").error(), "line 2 of the CSV opens a quote that nothing closes.");
    EXPECT_EQ(readCsv("a\n\"b\"c\n").error(), "line 2 of the CSV has text after a closing quote.");
    EXPECT_EQ(readCsv("a\"b\n").error(), "line 1 of the CSV has a quote inside a cell that is not quoted.");
}

TEST(Csv, GuardsTextsThatWouldBeFormulas)
{
    EXPECT_EQ(guardedCell("=1+1"), "'=1+1");
    EXPECT_EQ(guardedCell("'=x"), "''=x");
    EXPECT_EQ(guardedCell("Denton"), "Denton");
    EXPECT_EQ(unguardedCell("'tis"), "'tis");
    EXPECT_EQ(unguardedCell("'"), "'");
}

}  // namespace
}  // namespace headroom
