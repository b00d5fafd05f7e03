// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "report/report_draft.h"
#include "report_support.h"
#include "support/everything_plan.h"
#include "support/risky_plan.h"

namespace headroom {
namespace {

class ReportChoice : public ReportTest
{
protected:
    static ReportOptions only(std::initializer_list<ReportChapter> chapters, PaperSize paper = PaperSize::A4)
    {
        ReportOptions options{.paper = paper, .chapters = {}};
        for (const ReportChapter chapter : chapters) options.chapters.set(static_cast<std::size_t>(chapter));
        return options;
    }

    static QStringList chaptersOf(const ReportPages& pages)
    {
        QStringList titles;
        for (const PlacedHeading& each : pages.headings())
            if (each.heading.level == 0) titles.append(each.heading.title);
        return titles;
    }
};

TEST(ReportChapterKeys, NameEachChapterOnceAndAreReadBack)
{
    std::set<std::string_view> keys, titles;
    for (std::size_t at = 0; at < reportChapters; ++at) {
        const auto chapter = static_cast<ReportChapter>(at);
        EXPECT_EQ(chapterOf(chapterKey(chapter)), chapter);
        keys.insert(chapterKey(chapter));
        titles.insert(chapterTitle(chapter));
    }
    EXPECT_EQ(keys.size(), reportChapters);
    EXPECT_EQ(titles.size(), reportChapters);
    EXPECT_EQ(chapterOf("Capex"), std::nullopt);
    EXPECT_EQ(chapterOf(""), std::nullopt);
    EXPECT_EQ(paperOf("letter"), PaperSize::Letter);
    EXPECT_EQ(paperOf("A4"), std::nullopt);
    ChapterSet two;
    EXPECT_EQ(chapterKeys(two), "");
    two.set(static_cast<std::size_t>(ReportChapter::Waste)).set(static_cast<std::size_t>(ReportChapter::Capex));
    EXPECT_EQ(chapterKeys(two), "capex,waste");
}

TEST_F(ReportChoice, PrintsTheChaptersThatAreWantedInTheirOrder)
{
    const Statement statement{everythingPlan()};
    ReportDraft draft(statement, reportTime);
    const ReportPages pages = draft.pages(only({ReportChapter::Statements, ReportChapter::Capex}));
    EXPECT_EQ(chaptersOf(pages), (QStringList{QStringLiteral("Capex"), QStringLiteral("Statements")}));
    const QStringList all = chaptersOf(draft.pages({}));
    EXPECT_EQ(all.first(), translated(chapterTitle(ReportChapter::Title)));
    EXPECT_EQ(all.last(), QStringLiteral("Methodology"));
    EXPECT_GT(all.size(), 12);
}

TEST_F(ReportChoice, LeavesWordsOutWithTheirChapter)
{
    const QString text = dense(write(everythingPlan(), QStringLiteral("-raw"), only({ReportChapter::Title, ReportChapter::Waste})));
    EXPECT_TRUE(text.contains(dense(QStringLiteral("Opportunity-cost waste by cause"))));
    EXPECT_FALSE(text.contains(dense(QStringLiteral("Income statement"))));
    EXPECT_FALSE(text.contains(dense(QStringLiteral("Methodology"))));
}

TEST_F(ReportChoice, FitsLetterPaper)
{
    for (const Plan<>& plan : {riskyPlan(), everythingPlan()}) {
        write(plan, QStringLiteral("-raw"), {.paper = PaperSize::Letter});
        EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("612 x 792 pts (letter)")));
        staysWithinTheMargins(PaperSize::Letter);
    }
}

TEST_F(ReportChoice, FillsNoPageAboveItsEdge)
{
    const Statement statement{everythingPlan()};
    ReportDraft draft(statement, reportTime);
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const ReportPages pages = draft.pages({.paper = paper});
        const double room = roomOf(pages.size());
        for (std::size_t page = 0; page < pages.count(); ++page) {
            std::vector<ReportBlock> blocks = pages.pages()[page];
            while (!blocks.back().paint) blocks.pop_back();
            EXPECT_LE(heightOf(blocks), room + 1e-6) << "page " << page + 1;
        }
    }
}

TEST_F(ReportChoice, SaysOnTheFirstPageWhatTheChecksSay)
{
    const Statement base{riskyPlan()};
    const auto results = checkResults(base);
    int red = 0, undefined = 0;
    for (const CheckResult& result : results) {
        red += result.state == CheckState::Red;
        undefined += result.state == CheckState::Undefined;
    }
    ASSERT_GT(red, 0);
    ASSERT_GT(undefined, 0);
    const QString first = dense(write(riskyPlan()).section(QLatin1Char('\f'), 0, 0));
    EXPECT_TRUE(first.contains(dense(QStringLiteral("Checks: %1 held, %2 broken, %3 not computable.").arg(static_cast<int>(results.size()) - red - undefined).arg(red).arg(undefined)))) << first.toStdString();
    for (const CheckResult& result : results) EXPECT_TRUE(result.state == CheckState::Green || first.contains(dense(textOf(result.name)))) << result.name;
}

}  // namespace
}  // namespace headroom
