// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_cells.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom {
namespace {

using Rows = std::vector<CsvRow>;

Rows texts(std::string_view html, char decimal = '.') { return htmlTexts(readHtmlCells(html), decimal); }

TEST(HtmlCells, ReadsWhatCalcWrites)
{
    // As LibreOffice 7.4 writes a sheet (soffice --headless --convert-to html): sdval is the number, sdnum its format.
    const std::string_view html = "<html><head><style type=\"text/css\">td { color: red }</style></head><body>\n<table cellspacing=\"0\" border=\"0\">\n\t<colgroup width=\"85\"></colgroup>\n"
                                  "\t<tr>\n\t\t<td height=\"17\" align=\"left\"><font face=\"Arial\">Site</font></td>\n\t\t<td align=\"left\">Power (MW)</td>\n\t\t<td align=\"left\">Ready</td>\n\t</tr>\n"
                                  "\t<tr>\n\t\t<td align=\"left\"><b>Denton &amp; Sons</b></td>\n\t\t<td align=\"right\" sdval=\"20.123456789\" sdnum=\"1033;0;0.00\">20.12</td>\n\t\t<td align=\"right\" sdval=\"46204\" sdnum=\"1033;1033;YYYY-MM-DD\">2026-07-01</td>\n\t</tr>\n"
                                  "\t<tr>\n\t\t<td align=\"left\">Plano</td>\n\t\t<td align=\"right\" sdval=\"0.0725\" sdnum=\"1033;0;0%\">7%</td>\n\t\t<td><br></td>\n\t</tr>\n</table></body></html>";
    EXPECT_EQ(texts(html), (Rows{{"Site", "Power (MW)", "Ready"}, {"Denton & Sons", "20.123456789", "2026-07-01"}, {"Plano", "7.25%", ""}}));
    EXPECT_EQ(texts(html, ',')[1][1], "20,123456789");
}

TEST(HtmlCells, ReadsWhatExcelWrites)
{
    // The form of "Microsoft Office HTML and XML Reference" (MSDN, 2000): x:num on a cell holds the number where what is shown is
    // not all of it; the piece between the comments is what was copied.
    const std::string_view html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!-- td {mso-number-format:General;} --></style></head><body><table border=0><!--StartFragment-->\r\n"
                                  " <tr height=20>\r\n  <td height=20 x:num=\"1234.56789\">1,234.57</td>\r\n  <td x:num>5</td>\r\n  <td style='mso-number-format:\"Short Date\"' x:num=\"46204\">7/1/2026</td>\r\n  <td>Frisco,<br>\r\n    TX</td>\r\n </tr>\r\n<!--EndFragment--></table></body></html>";
    EXPECT_EQ(texts(html), (Rows{{"1234.56789", "5", "7/1/2026", "Frisco,\nTX"}}));
}

TEST(HtmlCells, KeepsWhatStandsAroundTheDigits)
{
    const auto cell = [](const std::string& number, const std::string& shown, char decimal = '.') { return texts("<table><tr><td sdval=\"" + number + "\">" + shown + "</td></tr></table>", decimal)[0][0]; };
    // Of a currency, a unit or a sign nothing is lost: what is read in dollars is no euro, and 64 nodes are no 64 GPUs.
    EXPECT_EQ(cell("30000", "€30,000.00"), "€30000");
    EXPECT_EQ(cell("30000.126", "30.000,13 €"), "30000.126 €");
    EXPECT_EQ(cell("64", "64 nodes"), "64 nodes");
    EXPECT_EQ(cell("300", "300 k$/server"), "300 k$/server");
    EXPECT_EQ(cell("-0.05", "(5%)"), "(5%)");
    EXPECT_EQ(cell("0.2025", "20% p.a."), "20.25% p.a.");
    EXPECT_EQ(cell("-1234.567", "-$1,234.57"), "-$1234.567");
    EXPECT_EQ(cell("1234.567", "$1,234.57", ','), "$1234,567");
    EXPECT_EQ(cell("123456.5", "1.2E+05 USD"), "123456.5 USD");
    // A format that scales shows another number: it is taken as it is shown.
    EXPECT_EQ(cell("31500", "31.5k"), "31.5k");
    EXPECT_EQ(cell("31500", "31.5"), "31.5");
    EXPECT_EQ(cell("-1234.5", "$1,235"), "-$1234.5");
    EXPECT_EQ(cell("1234.5", "1 234,50 $", ','), "1234,5 $");
    EXPECT_EQ(cell("1234.5", "###"), "1234.5");
    EXPECT_EQ(cell("0", " - "), "0");
    EXPECT_EQ(cell("5", "five"), "five");
}

TEST(HtmlCells, SpreadsCellsThatSpanOthers)
{
    EXPECT_EQ(texts("<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td rowspan=\"2\">c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr><tr><td>h</td></tr></table>"),
              (Rows{{"a", "", "b"}, {"c", "d", "e"}, {"", "f", "g"}, {"h", "", ""}}));
    EXPECT_EQ(texts("<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>"), (Rows{{"a", "b"}, {"c", ""}, {"d", ""}, {"e", "f"}}));
}

TEST(HtmlCells, TakesAnyMarkup)
{
    EXPECT_EQ(texts("<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>"), (Rows{{"a", "b"}, {"c", ""}}));
    EXPECT_EQ(texts("<table><tr><td title=\"x > y\">1 &lt; 2 &#8364;&#x41; &unknown; &</td></tr></table>"), (Rows{{"1 < 2 €A &unknown; &"}}));
    EXPECT_EQ(texts("<table><tr><td>a<table><tr><td>b</td></tr></table>c</td><td>d</td></tr></table>"), (Rows{{"a b c", "d"}}));
    EXPECT_EQ(texts("<p>x</p><table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>"), (Rows{{"a"}}));
    for (const char* html : {"", "x", "<table>", "<table></table>", "<td>a</td>", "<!-- never", "<table><tr><td", "<", "&", "<script>if (a < b)"}) EXPECT_TRUE(texts(html).empty() || texts(html).front().front().empty()) << html;
}

TEST(HtmlCells, IsBoundedWhateverTheNesting)
{
    std::string deep;
    for (int level = 0; level < 10'000; ++level) deep += "<table><tr><td><b>";
    EXPECT_LE(readHtmlCells(deep + "x").size(), 1u);
    std::string wide = "<table><tr>";
    for (int at = 0; at < 5'000; ++at) wide += "<td colspan=1000000000>";
    std::size_t cells = 0;
    for (const auto& row : readHtmlCells(wide)) cells += row.size();
    EXPECT_LE(cells, 1'001'000u);
}

RC_GTEST_PROP(HtmlCellsLaw, EveryRowIsAsLongAsTheLongest, ())
{
    std::string html = "<table>";
    for (int count = *rc::gen::inRange(0, 30); count > 0; --count)
        html += *rc::gen::element<std::string>("<tr>", "</tr>", "<td>", "<td colspan=3>", "<td rowspan=2>", "</td>", "a", "&amp;", "<br>", "<table>", "</table>", "<!--", "-->", "<td sdval=\"1.5\">", "\"", "<", ">", " ");
    const Rows rows = texts(html);
    for (const CsvRow& row : rows) RC_ASSERT(row.size() == rows.front().size());
}

}  // namespace
}  // namespace headroom
