// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <gtest/gtest.h>

#include "model/headline.h"
#include "report/pdf_report.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "text/core_text.h"

namespace headroom {
namespace {

const QDateTime stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class Report : public testing::Test
{
protected:
    QString write(const Plan<>& plan)
    {
        const auto written = writeReport(Statement{plan}, path, stamp);
        EXPECT_TRUE(written) << written.error();
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    }

    const TemporaryFolder folder;
    const QString path = QString::fromStdString((folder / "report.pdf").string());
};

TEST_F(Report, HasEveryHeadlineFigureAsCoreFormatsIt)
{
    const Statement statement{buildOutPlan()};
    const QString text = write(buildOutPlan()).simplified();
    for (const HeadlineFigure& figure : headline(statement)) {
        const QString row = translated(figure.label) + QLatin1Char(' ') + figureText(figure, statement);
        EXPECT_TRUE(text.contains(row.simplified())) << row.toStdString();
    }
    EXPECT_TRUE(text.contains(textOf(buildOutPlan().settings.name)));
    EXPECT_TRUE(text.contains(textOf(buildOutPlan().settings.note)));
    EXPECT_TRUE(text.contains(QStringLiteral("Headroom 9.9.9, 2023-11-14 22:13 UTC")));
    for (const char* words : {"page 1 of 2", "page 2 of 2", "Capex by category", "Revenue coverage before tax", "USD m, by fiscal quarter", "Recall stalls", "FY2028"}) EXPECT_TRUE(text.contains(QLatin1String(words))) << words;
}

TEST_F(Report, IsVectorsWithEmbeddedFonts)
{
    write(buildOutPlan());
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    EXPECT_EQ(images.count(QLatin1Char('\n')), 2) << images.toStdString();
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (qsizetype at = 2; at < fonts.size(); ++at) EXPECT_TRUE(fonts[at].contains(QStringLiteral("yes yes yes")) || fonts[at].contains(QStringLiteral("yes no  yes"))) << fonts[at].toStdString();
    EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
}

TEST_F(Report, SaysWhyAFigureDoesNotExistAndNeverNan)
{
    const QString text = write(Plan<>{}).toLower();
    EXPECT_TRUE(text.contains(QStringLiteral("no gpu is up within the horizon")));
    const QRegularExpression notNumbers(QStringLiteral("\\b(nan|inf)\\b"));
    EXPECT_FALSE(text.contains(notNumbers));
    EXPECT_FALSE(write(buildOutPlan()).toLower().contains(notNumbers));
}

TEST_F(Report, BreaksALongNoteOverPages)
{
    Plan<> plan = buildOutPlan();
    for (int line = 0; line < 120; ++line) plan.settings.note += "\nLine " + std::to_string(line) + " of a note that goes on.";
    const QString text = write(plan);
    EXPECT_TRUE(text.contains(QStringLiteral("Line 119 of a note")));
    EXPECT_TRUE(text.contains(QStringLiteral("page 4 of 4")) || text.contains(QStringLiteral("page 5 of 5")));
}

TEST_F(Report, IsTheSameBytesForTheSamePlanAndStamp)
{
    write(buildOutPlan());
    const std::string first = bytesOf(folder / "report.pdf");
    write(buildOutPlan());
    EXPECT_EQ(bytesOf(folder / "report.pdf"), first);
}

TEST_F(Report, LeavesNothingBehindWhereItCannotBeWritten)
{
    const Statement statement{buildOutPlan()};
    const auto refusal = [&](const QString& name) {
        const auto written = writeReport(statement, QString::fromStdString(folder.path().string()) + name, stamp);
        return written ? std::string("written") : written.error();
    };
    EXPECT_NE(refusal(QStringLiteral("/report.docx")).find("does not end in .pdf"), std::string::npos);
    EXPECT_NE(refusal(QStringLiteral("/nowhere/report.pdf")).find("its folder does not exist"), std::string::npos);
    std::filesystem::create_directory(folder / "folder.pdf");
    EXPECT_NE(refusal(QStringLiteral("/folder.pdf")).find("is a folder"), std::string::npos);
    EXPECT_EQ(folder.files(), 1U);
}

TEST(ReportStamp, ComesFromTheEnvironmentWhereItSaysOne)
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    EXPECT_EQ(reportStamp(), stamp);
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_LE(reportStamp().secsTo(QDateTime::currentDateTimeUtc()), 5);
}

}  // namespace
}  // namespace headroom
