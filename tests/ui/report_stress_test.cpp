// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontDatabase>
#include <QFontMetricsF>

#include "report_support.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// What people enter without a thought for paper stays on it.
class ReportStress : public ReportTest
{
};

Plan<> largePlan()
{
    Plan<> plan = buildOutPlan();
    for (int at = 0; at < 60; ++at) plan.sites.push_back({.id = 100 + at, .name = "Site number " + std::to_string(at), .region = "Region " + std::to_string(at % 7), .criticalItMw = 5.0 + at});
    for (int at = 0; at < 200; ++at) plan.tranches.push_back({.id = 200 + at, .name = "Tranche " + std::to_string(at), .sku = {8}, .site = {100 + at % 60}, .gpus = 512.0 + at, .deliveryMonth = static_cast<double>(at % 30)});
    return plan;
}

TEST_F(ReportStress, BreaksLongTablesOverPagesUnderTheirHeaders)
{
    const QString text = write(largePlan(), QStringLiteral("-layout"));
    staysWithinTheMargins();
    for (const char* words : {"Site number 59", "Tranche 0", "Tranche 199"}) EXPECT_TRUE(text.contains(QLatin1String(words))) << words;
    // 203 tranches run over pages, each below the header.
    int pages = 0;
    for (const QString& page : text.split(QLatin1Char('\f'))) {
        const bool hasTranches = page.contains(QRegularExpression(QStringLiteral("Tranche \\d+ ")));
        pages += hasTranches;
        EXPECT_TRUE(!hasTranches || page.contains(QRegularExpression(QStringLiteral("Name.*Site")))) << page.toStdString();
    }
    EXPECT_GT(pages, 2);
}

TEST_F(ReportStress, WrapsOrElidesWhatIsTooLong)
{
    Plan<> plan = buildOutPlan();
    plan.settings.name = std::string(400, 'W') + " " + std::string(3000, 'i');
    plan.settings.currency = "Dollars of the United States of America";
    plan.sites[0].name = "A site whose name says where it is, who built it, what it was before, and why nobody wanted it at the time";
    plan.contracts[0].name = std::string(300, 'M');
    plan.contracts[1].name = "A contract that is called like the law firm that wrote it, with all of its partners, in the order of their seniority, one after another";
    plan.counterparties[0].note = std::string(5000, 'n');
    plan.sources.push_back({.id = 50, .input = "settings.name", .text = "x", .date = "", .note = QString(QStringLiteral("word ")).repeated(1500).toStdString() + "the-end"});
    const QString text = write(plan);
    staysWithinTheMargins();
    EXPECT_TRUE(text.contains(QStringLiteral("…")));
    EXPECT_TRUE(dense(text).contains(QStringLiteral("the-end")));
}

TEST_F(ReportStress, SetsALongNoteBehindTheFiguresWholly)
{
    Plan<> plan = buildOutPlan();
    for (int line = 0; line < 120; ++line) plan.settings.note += "\nLine " + std::to_string(line) + " of a note that goes on.";
    const QString text = write(plan);
    staysWithinTheMargins();
    EXPECT_TRUE(text.contains(QStringLiteral("Line 119 of a note that goes on.")));
    EXPECT_LT(text.indexOf(QStringLiteral("Capex within the horizon")), text.indexOf(QStringLiteral("Line 0 of")));
}

TEST_F(ReportStress, KeepsChineseTextSearchable)
{
    // Without a font that has them there are boxes, and nothing to search.
    if (!QFontDatabase::writingSystems().contains(QFontDatabase::SimplifiedChinese)) GTEST_SKIP() << "no font with Chinese letters";
    Plan<> plan = buildOutPlan();
    plan.settings.name = "数据中心扩建计划";
    plan.settings.note = QString(QStringLiteral("这是一个很长的备注没有空格")).repeated(30).toStdString();
    plan.sites[0].name = "呼和浩特第一数据中心";
    // Qt names a glyph after the first character that it stands for: a radical in place of the letter, in compatible form.
    const QString text = dense(write(plan)).normalized(QString::NormalizationForm_KC);
    staysWithinTheMargins();
    for (const char* words : {"数据中心扩建计划", "呼和浩特第一数据中心"}) EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
}

}  // namespace
}  // namespace headroom
