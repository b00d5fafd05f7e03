// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <gtest/gtest.h>

#include "report/report_page.h"
#include "report/table_block.h"
#include "report/two_columns.h"

namespace headroom {
namespace {

ReportBlock block(double height, bool keepsNext = false)
{
    return {.height = height, .paint = [](QPainter&, const QRectF&) {}, .keepsNext = keepsNext};
}

/// The heights of the blocks on each page.
std::vector<std::vector<double>> layoutOf(const std::vector<ReportBlock>& blocks, double pageHeight)
{
    std::vector<std::vector<double>> heights;
    for (const auto& page : paginated(blocks, pageHeight)) {
        heights.emplace_back();
        for (const ReportBlock& each : page) heights.back().push_back(each.height);
    }
    return heights;
}

using Heights = std::vector<std::vector<double>>;

TEST(Paginated, PutsEachBlockOnTheFirstPageWithRoom)
{
    EXPECT_EQ(layoutOf({block(40), block(50), block(20)}, 100), (Heights{{40, 50}, {20}}));
    EXPECT_EQ(layoutOf({block(40), block(60)}, 100), (Heights{{40, 60}}));
    ReportBlock starting = block(10);
    starting.startsPage = true;
    EXPECT_EQ(layoutOf({starting, block(10), starting}, 100), (Heights{{10, 10}, {10}}));
    EXPECT_EQ(layoutOf({block(150), block(10)}, 100), (Heights{{150}, {10}}));
}

TEST(TwoColumns, FillPagesAndEndAlikeWithTheHeadingsOfBoth)
{
    std::vector<ReportBlock> blocks(26, block(10));
    blocks[3].heading = ReportHeading{QStringLiteral("left"), 1};
    blocks[8].heading = ReportHeading{QStringLiteral("right"), 1};
    const auto pages = inTwoColumns(blocks, 300, 50, 60);
    // 5 and 5, 6 and 6, and the last 4 as 2 and 2, to a step of the search.
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[0].height, 50);
    EXPECT_EQ(pages[1].height, 60);
    EXPECT_LE(pages[2].height, 30);
    ASSERT_EQ(pages[0].below.size(), 2u);
    EXPECT_EQ(pages[0].below[1].title, QStringLiteral("right"));
    EXPECT_TRUE(inTwoColumns({}, 300, 50, 60).empty());
    EXPECT_TRUE(pages[2].below.empty());
}

TEST(TwoColumns, RepeatTheHeaderOfATableAtTheTopOfEachAndNowhereElse)
{
    int headers = 0;
    const auto header = std::make_shared<const ReportBlock>(ReportBlock{.height = 10, .paint = [&headers](QPainter&, const QRectF& place) { headers += place.top() == 0 ? 1 : 100; }});
    std::vector<ReportBlock> blocks{*header};
    for (int row = 0; row < 26; ++row) {
        blocks.push_back(block(10));
        blocks.back().header = header;
    }
    const auto pages = inTwoColumns(blocks, 300, 50, 60);
    ASSERT_EQ(pages.size(), 3u);
    QImage image(300, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    for (const ReportBlock& page : pages) page.paint(painter, QRectF(0, 0, 300, page.height));
    EXPECT_EQ(headers, 6);
}

TEST(TableBlocks, BreakNoWordWhereAnotherColumnHasRoom)
{
    TextTable table{.columns = {{"Check", ColumnKind::Words}, {"Figure", ColumnKind::Words}}, .rows = {{.cells = {"Short", "Recallcostatmarket of everything"}}}};
    const auto blocks = tableBlocks(table, {.width = 300, .shares = {9, 1}, .size = paper::dense});
    // Four words in a column as wide as the longest of them: three lines at most.
    EXPECT_LE(blocks.back().height, 3 * pitchOf(paperFont(paper::dense)) + 3);
}

TEST(Paginated, KeepsAHeadingWithWhatFollows)
{
    EXPECT_EQ(layoutOf({block(70), block(20, true), block(20)}, 100), (Heights{{70}, {20, 20}}));
    EXPECT_EQ(layoutOf({block(70), block(10, true), block(10, true), block(20)}, 100), (Heights{{70}, {10, 10, 20}}));
    // More than a page that wants to stay together breaks where the page ends.
    EXPECT_EQ(layoutOf({block(50), block(40, true), block(40, true), block(40)}, 100), (Heights{{50, 40}, {40, 40}}));
}

TEST(Paginated, RepeatsAHeaderAndOpensNoPageWithSpace)
{
    const auto header = std::make_shared<const ReportBlock>(block(15, true));
    ReportBlock row = block(30);
    row.header = header;
    EXPECT_EQ(layoutOf({*header, row, row, row, row}, 100), (Heights{{15, 30, 30}, {15, 30, 30}}));
    EXPECT_EQ(layoutOf({block(90), space(20), block(10)}, 100), (Heights{{90, 20}, {10}}));
    EXPECT_EQ(layoutOf({space(20), block(90), block(20)}, 100), (Heights{{90}, {20}}));
}

TEST(LinesOf, BreaksAtWordsAndWithinThoseThatAreTooLong)
{
    const QFont font = paperFont(paper::small);
    const QStringList lines = linesOf(QStringLiteral("one two three four five six seven"), font, 70);
    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QLatin1Char(' ')), QStringLiteral("one two three four five six seven"));
    for (const QString& line : linesOf(QString(200, QLatin1Char('W')), font, 70)) EXPECT_LE(widthOf(line, font), 70);
    EXPECT_EQ(linesOf(QStringLiteral("a\n\nb"), font, 70), (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
}

TEST(LinesOf, SaysThatItHasLeftSomethingOut)
{
    const QFont font = paperFont(paper::small);
    const QStringList cut = linesOf(QStringLiteral("one two three four five six seven eight nine ten"), font, 70, 2);
    ASSERT_EQ(cut.size(), 2);
    EXPECT_TRUE(cut.last().endsWith(QStringLiteral("…"))) << cut.last().toStdString();
    EXPECT_LE(widthOf(cut.last(), font), 70);
    const QStringList parts = linesOf(QStringLiteral("a\nb\nc"), font, 70, 2);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_TRUE(parts.last().endsWith(QStringLiteral("…")));
    EXPECT_EQ(linesOf(QStringLiteral("a\nb"), font, 70, 2).last(), QStringLiteral("b"));
}

TextTable numbered(int rows)
{
    TextTable table;
    table.columns = {{"Name", ColumnKind::Words}, {"Number", ColumnKind::Number}};
    for (int row = 0; row < rows; ++row) table.rows.push_back({RowKind::Line, {"row", std::to_string(row)}});
    return table;
}

TEST(TableBlocks, KeepFurtherLinesAndNotesWithTheirRowAndNothingElse)
{
    TextTable table{.columns = {{"Figure", ColumnKind::Words}, {"Base", ColumnKind::Words}}, .rows = {}};
    for (int row = 0; row < 20; ++row) {
        table.rows.push_back({RowKind::Line, {"figure", "1"}});
        table.rows.push_back({row % 2 ? RowKind::Note : RowKind::Part, {row % 2 ? "a note" : "", row % 2 ? "" : "+1"}});
    }
    const auto blocks = tableBlocks(table, {.width = 300});
    // The header is the first; the first and the last two rows keep what is beside them.
    for (std::size_t row = 2; row + 2 < table.rows.size(); ++row) EXPECT_EQ(blocks[row + 1].keepsNext, row % 2 == 0) << row;
}

TEST(TableBlocks, HaveAHeaderOnEveryPageAndNoLonelyRow)
{
    const auto blocks = tableBlocks(numbered(100), {.width = 300});
    const double header = blocks.front().height, row = blocks[2].height;
    // Room for all rows but one: the last page gets two.
    const auto pages = layoutOf(blocks, header + 99 * row + 1);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 1 + 98u);
    EXPECT_EQ(pages[1].size(), 1 + 2u);
    EXPECT_EQ(pages[1].front(), header);
}

TEST(TableBlocks, StayWholeWhereTheyAreSmall)
{
    auto blocks = tableBlocks(numbered(8), {.width = 300});
    blocks.insert(blocks.begin(), block(500));
    EXPECT_EQ(layoutOf(blocks, 600).front().size(), 1u);
}

TEST(TableBlocks, TearARowThatIsHigherThanAPage)
{
    TextTable table = numbered(1);
    table.rows[0].cells[0] = std::string(5000, 'w');
    const auto blocks = tableBlocks(table, {.width = 200, .mostLines = 1'000'000});
    EXPECT_GT(blocks.size(), 10u);
    for (const ReportBlock& each : blocks) EXPECT_LT(each.height, 600);
}

}  // namespace
}  // namespace headroom
