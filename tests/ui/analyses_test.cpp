// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTest>
#include <gtest/gtest.h>

#include "model/covenant_table.h"
#include "model/unit_economics.h"
#include "model/unit_table.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

/// The texts that a model shows are those of a table of core: its first column in the row headers, marks of verdicts aside.
void showsTable(TextTableModel& model, const TextTable& table)
{
    ASSERT_EQ(model.rowCount(), static_cast<int>(table.rows.size()));
    ASSERT_EQ(model.columnCount(), static_cast<int>(table.columns.size()) - 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const TextRow& of = table.rows[static_cast<std::size_t>(row)];
        EXPECT_EQ(model.headerData(row, Qt::Vertical), textOf(of.cells[0]));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString shown = model.index(row, column).data().toString(), text = textOf(of.cells[static_cast<std::size_t>(column) + 1]);
            if (of.verdict != Verdict::None && column + 1 == model.columnCount()) EXPECT_EQ(shown, (of.verdict == Verdict::Held ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 ")) + text);
            else EXPECT_EQ(shown, text);
        }
    }
}

class Analyses : public testing::Test
{
protected:
    void open(const Plan<>& plan, const QString& page)
    {
        window.setDocument(std::make_unique<PlanDocument>(plan));
        window.show();
        window.showPage(page);
    }
    const Statement& statement() { return window.document()->statement(); }

    MainWindow window;
};

TEST_F(Analyses, StatementsAreTheTablesOfCoreInEveryChoice)
{
    open(buildOutPlan(), QStringLiteral("statements"));
    const QAbstractItemModelTester tester(&window.statements().table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet})
        for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
            window.statements().choose(kind);
            window.statements().choose(period);
            const TextTable table = statementTable(statement(), kind, period);
            showsTable(window.statements().table().model(), table);
            EXPECT_TRUE(window.statements().table().accessibleName().endsWith(textOf(table.columns[0].header))) << "the unit is said once";
        }
    EXPECT_TRUE(window.statements().proof().text().startsWith(QStringLiteral("\u2713 ")));
    EXPECT_TRUE(window.statements().proof().text().contains(textOf(balanceSentence(statement()))));
}

TEST_F(Analyses, StatementsFollowAnEdit)
{
    open(buildOutPlan(), QStringLiteral("statements"));
    const QString before = tableText(window.statements().table().model());
    ASSERT_FALSE(window.document()->edit({SetField{*parseKey(window.document()->plan(), "settings.gpu_scale"), 0.5}}, QStringLiteral("scale")));
    EXPECT_NE(tableText(window.statements().table().model()), before);
    showsTable(window.statements().table().model(), statementTable(statement(), StatementKind::Income, Period::Year));
}

TEST_F(Analyses, StatementsAreCopiedWithTheirLinesAndPeriods)
{
    open(buildOutPlan(), QStringLiteral("statements"));
    PrintedTable& table = window.statements().table();
    table.clearSelection();
    QTest::keySequence(&table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    const TextTable core = statementTable(statement(), StatementKind::Income, Period::Year);
    ASSERT_EQ(lines.size(), static_cast<qsizetype>(core.rows.size()) + 2);
    EXPECT_EQ(lines[0].split(QLatin1Char('\t')).size(), static_cast<qsizetype>(core.columns.size()));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Contract revenue\t"))) << lines[1].toStdString();
}

TEST_F(Analyses, NumbersOfAStatementAreNeverCut)
{
    open(buildOutPlan(), QStringLiteral("statements"));
    window.statements().choose(Period::Month);
    PrintedTable& table = window.statements().table();
    for (int row = 0; row < table.model().rowCount(); ++row)
        for (int column = 0; column < table.model().columnCount(); ++column) {
            const auto index = table.model().index(row, column);
            const auto font = index.data(Qt::FontRole);
            const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table.font());
            ASSERT_GE(table.columnWidth(column), metrics.horizontalAdvance(index.data().toString()) + 4) << row << ' ' << column;
        }
}

TEST_F(Analyses, DebtShowsCovenantsFacilitiesAndRefinancingAsCoreHasThem)
{
    Plan<> plan = everythingPlan();
    ASSERT_FALSE(plan.facilities.empty());
    // No plan earns fifty times its debt service, and every one has less than no debt.
    plan.facilities[0].minimumDscr = 50;
    plan.facilities[0].minimumLiquidity = 0;
    open(plan, QStringLiteral("covenants"));
    const QAbstractItemModelTester tester(&window.debt().covenants().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    showsTable(window.debt().covenants().model(), covenantTable(statement()));
    showsTable(window.debt().facilities().model(), facilityStateTable(statement()));
    showsTable(window.debt().refinancing().model(), refinancingTable(statement()));
    for (const std::string& sentence : debtSentences(statement())) EXPECT_TRUE(window.debt().sentences().contains(textOf(sentence))) << sentence;
}

TEST_F(Analyses, ABreachIsSaidInWordsAndInAnotherColour)
{
    Plan<> plan = buildOutPlan();
    plan.facilities[0].minimumDscr = 50;
    plan.facilities[0].maximumLoanToValue = 10;
    open(plan, QStringLiteral("covenants"));
    TextTableModel& model = window.debt().covenants().model();
    ASSERT_EQ(model.rowCount(), 2);
    const auto broken = model.index(0, model.columnCount() - 1), held = model.index(1, model.columnCount() - 1);
    EXPECT_TRUE(broken.data().toString().contains(QStringLiteral("breached, first in 20"))) << broken.data().toString().toStdString();
    EXPECT_TRUE(held.data().toString().endsWith(QStringLiteral("held")));
    EXPECT_NE(broken.data(Qt::ForegroundRole), held.data(Qt::ForegroundRole));
}

TEST_F(Analyses, ChartsOfDebtAreTheFiguresOfEachFacility)
{
    open(everythingPlan(), QStringLiteral("covenants"));
    const auto& plan = window.document()->plan();
    const ChartContents& balances = window.debt().balances().plot().contents();
    ASSERT_EQ(balances.panels[0].series.size(), plan.facilities.size() + 1);
    for (std::size_t facility = 0; facility < plan.facilities.size(); ++facility) {
        EXPECT_EQ(balances.panels[0].series[facility].name, textOf(plan.facilities[facility].name));
        window.debt().choose(static_cast<int>(facility));
        const ChartContents& ratios = window.debt().ratios().plot().contents();
        for (int month = 0; month < statement().horizon(); ++month) {
            const auto at = static_cast<std::size_t>(month);
            EXPECT_EQ(balances.panels[0].series[facility].values[at], statement().at(Figure::FacilityBalance, facility, month));
            EXPECT_EQ(ratios.panels[0].series[0].values[at], statement().at(Figure::FacilityDscr, facility, month));
            EXPECT_EQ(ratios.panels[0].series[0].existsAt(at), statement().at(Figure::FacilityDscrExists, facility, month) > 0.5);
            EXPECT_EQ(ratios.panels[1].series[0].values[at], statement().at(Figure::FacilityLlcr, facility, month));
        }
        EXPECT_EQ(*ratios.panels[0].threshold, plan.facilities[facility].minimumDscr.value_or(1));
    }
}

TEST_F(Analyses, UnitEconomicsAreTheTablesOfCore)
{
    open(buildOutPlan(), QStringLiteral("unit-economics"));
    const auto skus = boughtSkus(statement());
    showsTable(window.unit().costs().model(), unitCostTable(statement(), skus));
    showsTable(window.unit().prices().model(), unitPriceTable(statement()));
    showsTable(window.unit().levelised().model(), levelisedTable(statement()));
    const ChartContents& chart = window.unit().chart().plot().contents();
    ASSERT_EQ(chart.periods.size(), 2 * skus.size());
    ASSERT_EQ(chart.panels[0].series.size(), unitComponents + 1);
    for (std::size_t component = 0; component <= unitComponents; ++component)
        for (std::size_t at = 0; at < skus.size(); ++at) {
            EXPECT_EQ(chart.panels[0].series[component].values[2 * at], statement().constant(after(Figure::SkuHourServers, component), skus[at]));
            EXPECT_EQ(chart.panels[0].series[component].values[2 * at + 1], statement().constant(after(Figure::SkuHourServersAtTarget, component), skus[at]));
        }
}

TEST_F(Analyses, AnEmptyPlanSaysWhatItHasNoneOf)
{
    open(Plan<>{}, QStringLiteral("covenants"));
    EXPECT_FALSE(window.debt().covenants().isVisible());
    const auto labels = window.debt().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().startsWith(QStringLiteral("The plan has no debt.")); }));
    window.showPage(QStringLiteral("unit-economics"));
    const auto more = window.unit().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(more, [](const QLabel* label) { return label->isVisible() && label->text().startsWith(QStringLiteral("The plan buys no GPUs.")); }));
    EXPECT_FALSE(window.unit().costs().isVisible());
    window.showPage(QStringLiteral("statements"));
    for (const StatementKind kind : {StatementKind::CashFlow, StatementKind::BalanceSheet}) {
        window.statements().choose(kind);
        showsTable(window.statements().table().model(), statementTable(statement(), kind, Period::Year));
    }
}

TEST_F(Analyses, FacilitiesComeAndGoWithThePlan)
{
    open(buildOutPlan(), QStringLiteral("covenants"));
    EXPECT_TRUE(window.debt().covenants().isHidden()) << "it has no covenant";
    window.setDocument(std::make_unique<PlanDocument>(everythingPlan()));
    window.showPage(QStringLiteral("covenants"));
    EXPECT_EQ(window.debt().facilities().model().rowCount(), static_cast<int>(everythingPlan().facilities.size()));
}

}  // namespace
}  // namespace headroom
