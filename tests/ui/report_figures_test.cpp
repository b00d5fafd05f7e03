// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/sentences.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "report_support.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"

namespace headroom {
namespace {

/// Every number of the text layer is the one that core formats.
class ReportFigures : public ReportTest
{
protected:
    void read(const Plan<>& plan) { m_text = dense(write(plan)); }

    void has(const QString& text) const { EXPECT_TRUE(m_text.contains(dense(text))) << text.toStdString(); }

    void hasTable(const TextTable& table) const
    {
        for (const TextRow& row : table.rows) EXPECT_TRUE(m_text.contains(denseRow(row))) << denseRow(row).toStdString();
        if (!table.rows.empty())
            for (const TextColumn& column : table.columns) has(textOf(column.header));
    }

    void hasEverything(const Plan<>& plan)
    {
        read(plan);
        const Statement statement{plan};
        for (const HeadlineFigure& figure : headline(statement)) {
            const QString month = figure.month ? QStringLiteral(" in ") + monthText(statement, *figure.month) : QString();
            has(translated(figure.label) + figureText(figure, statement) + month);
        }
        for (const TwoSentences& two : {capexSentences(statement), wasteSentences(statement), coverageSentences(statement)})
            for (const std::string& sentence : two) has(textOf(sentence));
        const Waterfall whole = waterfall(statement);
        hasTable(whole.table);
        for (const WaterfallBar& bar : whole.bars) has(textOf(bar.label) + textOf(bar.text));
        for (const YearlyTopic topic : {YearlyTopic::Capex, YearlyTopic::Waste, YearlyTopic::Coverage, YearlyTopic::Fleet})
            for (const TextTable& table : yearlyTables(statement, topic, 8)) hasTable(table);
        for (const TextTable& table : {contractTable(statement), commitmentTable(statement), facilityTable(statement)}) hasTable(table);
        const Assumptions all = assumptions(plan);
        for (const AssumptionSection& section : all.sections) {
            has(textOf(section.title));
            hasTable(section.table);
        }
        hasTable(all.sources);
        has(textOf(all.coverage));
    }

private:
    QString m_text;
};

TEST_F(ReportFigures, AreThoseOfAPlanWithEverything) { hasEverything(everythingPlan()); }

TEST_F(ReportFigures, AreThoseOfABuildOut)
{
    hasEverything(buildOutPlan());
    has(textOf(buildOutPlan().settings.name));
    has(textOf(buildOutPlan().settings.note));
    has(QStringLiteral("Plan currency USD · horizon 2026-01 to 2031-12, 72 months · fiscal years end in month 12"));
    for (const char* words : {"Made with Headroom 9.9.9, 2023-11-14 22:13 UTC", "Nominal amounts; coverage after tax", "USD m, by fiscal quarter", "Methodology"}) has(QLatin1String(words));
}

TEST_F(ReportFigures, AreThoseOfAPlanOfOneMonthAndOfAnEmptyOne)
{
    Plan<> plan = buildOutPlan();
    plan.settings.horizonMonths = 1;
    hasEverything(plan);
    hasEverything(Plan<>{});
    for (const char* words : {"no GPU is up within the horizon", "The plan has no contracts.", "The plan has no debt.", "No capex is paid within the horizon."}) has(QLatin1String(words));
}

TEST_F(ReportFigures, RunOverThirtyFiscalYears)
{
    Plan<> plan = buildOutPlan();
    plan.settings.horizonMonths = 360;
    hasEverything(plan);
}

TEST_F(ReportFigures, AreNeverNanOrInf)
{
    const QRegularExpression notNumbers(QStringLiteral("\\b(nan|inf)\\b"));
    for (const Plan<>& plan : {Plan<>{}, buildOutPlan(), everythingPlan()}) EXPECT_FALSE(write(plan).toLower().contains(notNumbers));
}

}  // namespace
}  // namespace headroom
