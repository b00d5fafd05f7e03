// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_plan.h"
#include "report_support.h"
#include "risk/check_table.h"
#include "risk/founding.h"
#include "risk/published_table.h"
#include "risk/scenario.h"
#include "risk/scenario_table.h"
#include "support/risky_plan.h"

namespace headroom {
namespace {

class ReportRisk : public ReportTest
{
protected:
    /// The report of the risky plan through its file, in a scenario.
    QString exported(Id scenario)
    {
        EXPECT_TRUE(exportPlan(base, path, reportTime, {.scenario = scenario}).has_value());
        return dense(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
    }
    const Statement base{riskyPlan()};
};

TEST_F(ReportRisk, HasEveryCheckWithItsSentenceAndColourInWords)
{
    const QString text = exported(0);
    const auto results = checkResults(base);
    EXPECT_TRUE(text.contains(dense(textOf(countsSentence(countsOf(results))))));
    for (const CheckResult& result : results) {
        EXPECT_TRUE(text.contains(dense(textOf(result.name)))) << result.name;
        EXPECT_TRUE(text.contains(dense(textOf(result.sentence)))) << result.sentence;
    }
    for (const char* word : {"green", "red", "undefined"}) EXPECT_TRUE(text.contains(QLatin1String(word))) << word;
}

TEST_F(ReportRisk, HasTheScenariosAndWhatWasPublished)
{
    const QString text = exported(0);
    for (const TextTable& table : scenarioTables(compareScenarios(base), 3))
        for (const TextRow& row : table.rows) EXPECT_TRUE(text.contains(denseRow(row))) << denseRow(row).toStdString();
    EXPECT_TRUE(text.contains(dense(QStringLiteral("Model against published"))));
    for (const auto& row : publishedComparisons(base)) EXPECT_TRUE(text.contains(dense(textOf(row.name)))) << row.name;
    for (const HeadlineFigure& figure : foundingFigures(base)) EXPECT_TRUE(text.contains(dense(translated(figure.label) + figureText(figure, base)))) << figure.label;
}

TEST_F(ReportRisk, SaysWhichScenarioItIsOfAndHasItsFigures)
{
    const QString text = exported(41);
    const Statement dear = scenarioStatement(base, 41);
    EXPECT_TRUE(text.contains(dense(QStringLiteral("Scenario: Dear GPUs."))));
    const auto capex = *headlineOf(dear, "total_capex");
    EXPECT_TRUE(text.contains(dense(translated(capex.label) + figureText(capex, dear))));
    EXPECT_FALSE(exported(0).contains(dense(QStringLiteral("Scenario: Dear GPUs."))));
    int other = 0;
    const auto ofBase = foundingFigures(base), ofScenario = foundingFigures(dear);
    for (std::size_t at = 0; at < ofScenario.size(); ++at) {
        const QString printed = translated(ofScenario[at].label) + figureText(ofScenario[at], dear);
        EXPECT_TRUE(text.contains(dense(printed))) << printed.toStdString();
        other += printed != translated(ofBase[at].label) + figureText(ofBase[at], base);
    }
    EXPECT_GT(other, 0) << "the scenario of this test answers as the base plan does";
}

TEST_F(ReportRisk, LeavesOutWhatAPlanHasNot)
{
    const QString text = dense(write(buildOutPlan()));
    EXPECT_TRUE(text.contains(dense(QStringLiteral("The plan has no checks."))));
    EXPECT_FALSE(text.contains(dense(QStringLiteral("Model against published"))));
}

}  // namespace
}  // namespace headroom
