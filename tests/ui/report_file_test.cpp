// SPDX-License-Identifier: GPL-3.0-or-later
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include "report/report_draft.h"
#include "report_support.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

class ReportFile : public ReportTest
{
};

TEST_F(ReportFile, IsVectorsWithEmbeddedFonts)
{
    write(buildOutPlan());
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    EXPECT_EQ(images.count(QLatin1Char('\n')), 2) << images.toStdString();
    EXPECT_EQ(bytesOf(folder / "report.pdf").find("/Subtype /Image"), std::string::npos);
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (qsizetype at = 2; at < fonts.size(); ++at) EXPECT_TRUE(fonts[at].contains(QStringLiteral("yes yes yes")) || fonts[at].contains(QStringLiteral("yes no  yes"))) << fonts[at].toStdString();
}

TEST_F(ReportFile, IsA4WithItsNameAndCountsItsPages)
{
    const QString text = write(buildOutPlan(), QStringLiteral("-layout"));
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    const auto pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)\n")).match(info);
    ASSERT_TRUE(pages.hasMatch());
    EXPECT_TRUE(info.contains(QStringLiteral("(A4)"))) << info.toStdString();
    EXPECT_TRUE(info.contains(textOf(buildOutPlan().settings.name)));
    const int count = pages.captured(1).toInt();
    // One form feed ends each page.
    const QStringList texts = text.split(QLatin1Char('\f'));
    ASSERT_EQ(texts.size(), count + 1);
    for (int page = 0; page < count; ++page) {
        EXPECT_TRUE(texts[page].contains(QStringLiteral("page %1 of %2\n").arg(page + 1).arg(count))) << page;
        EXPECT_TRUE(texts[page].contains(QStringLiteral("Headroom 9.9.9, 2023-11-14 22:13 UTC"))) << page;
        EXPECT_GT(texts[page].count(QLatin1Char('\n')), 10) << "page " << page + 1 << " is all but empty";
    }
}

TEST_F(ReportFile, HasABookmarkForEveryChapterAndSaysItsLanguage)
{
    const Statement statement{buildOutPlan()};
    write(statement.plan());
    QPDF pdf;
    pdf.processFile(path.toStdString().c_str());
    EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), "en");
    EXPECT_EQ(pdf.getRoot().getKey("/PageMode").getName(), "/UseOutlines");
    const auto pages = pdf.getAllPages();
    const auto outline = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    std::vector<std::pair<std::string, std::size_t>> found, wanted;
    for (auto each : outline)
        for (std::size_t page = 0; page < pages.size(); ++page)
            if (each.getDestPage().getObjGen() == pages[page].getObjGen()) found.emplace_back(each.getTitle(), page);
    for (const PlacedHeading& each : ReportDraft(statement, reportTime).pages({}).headings())
        if (each.heading.level == 0) wanted.emplace_back(each.heading.title.toStdString(), each.page);
    EXPECT_EQ(found, wanted);
    EXPECT_GT(found.size(), 10u);
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QStringLiteral("Producer:        Headroom 9.9.9"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("Tue Nov 14 22:13:20 2023"))) << info.toStdString();
}

TEST_F(ReportFile, IsTheSameBytesForTheSamePlanAndStamp)
{
    const Statement statement{buildOutPlan()};
    EXPECT_EQ(reportPdf(statement, reportTime), reportPdf(statement, reportTime));
    EXPECT_NE(reportPdf(statement, reportTime), reportPdf(statement, reportTime.addSecs(60)));
}

TEST(ReportStamp, ComesFromTheEnvironmentWhereItSaysOne)
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    EXPECT_EQ(reportStamp(), reportTime);
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_LE(reportStamp().secsTo(QDateTime::currentDateTimeUtc()), 5);
}

}  // namespace
}  // namespace headroom
