// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "exchange/html_cells.h"
#include "support/build_out_plan.h"
#include "tables/figure_table.h"
#include "tables/series_table_model.h"

namespace headroom {
namespace {

/// The picture that the table should give, made from core alone.
QString expected(const Statement& statement, const std::vector<std::pair<QString, Figure>>& columns, Period period)
{
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), period);
    std::vector<std::vector<double>> values;
    double largest = 0;
    for (const auto& column : columns) {
        values.push_back(series(statement.ledger(), column.second, 0, periods));
        for (const double value : values.back()) largest = std::max(largest, value);
    }
    const Scale scale = scaleFor(largest, Unit::Money, statement.plan().settings.currency);
    QString text;
    for (const auto& column : columns) text += QStringLiteral("\t%1 (%2)").arg(column.first, QString::fromStdString(scale.header));
    for (std::size_t row = 0; row < periods.size(); ++row) {
        text += QLatin1Char('\n') + QString::fromStdString(periods[row].label);
        for (const auto& column : values) text += QLatin1Char('\t') + QString::fromStdString(formatScaled(column[row], scale));
    }
    return text + QLatin1Char('\n');
}

TEST(SeriesTable, ShowsCoresFiguresWithTheUnitOnceInTheHeader)
{
    const Statement statement{buildOutPlan()};
    const std::vector<std::pair<QString, Figure>> columns{{QStringLiteral("Servers"), Figure::CapexServers}, {QStringLiteral("Network"), Figure::CapexNetwork}, {QStringLiteral("Spares"), Figure::CapexSpares},
                                                          {QStringLiteral("Storage"), Figure::CapexStorage}, {QStringLiteral("Site build"), Figure::CapexSites}, {QStringLiteral("Other"), Figure::CapexOther}, {QStringLiteral("Total"), Figure::Capex}};
    for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
        SeriesTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(capexContents(statement, period));
        EXPECT_EQ(tableText(model), expected(statement, columns, period));
    }
}

TEST(SeriesTable, IsCopiedInFullPrecisionAsTextAndHtml)
{
    const Statement statement{buildOutPlan()};
    SeriesTableModel model;
    model.setContents(capexContents(statement, Period::Year));
    FigureTable table;
    table.setModel(&model);
    const QModelIndex total = model.index(0, model.columnCount() - 1);
    table.selectionModel()->select(total, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const double exact = total.data(SeriesTableModel::ExactRole).toDouble();
    EXPECT_EQ(copied->text().trimmed().toDouble(), exact);
    EXPECT_NE(copied->text().trimmed(), total.data().toString()) << "more than the screen shows";
    EXPECT_EQ(readHtmlCells(copied->html().toStdString())[0][0].number, exact);
    table.clearSelection();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(readHtmlCells(QGuiApplication::clipboard()->mimeData()->html().toStdString()).size(), static_cast<std::size_t>(model.rowCount()) + 1) << "all of it, with its headers";
}

TEST(SeriesTable, ChangesCellsForTheSameShapeAndResetsForAnother)
{
    Plan<> plan = buildOutPlan();
    SeriesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContents(coverageContents(Statement{plan}, Period::Year));
    const QString before = tableText(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    plan.contracts[0].price = 3;
    model.setContents(coverageContents(Statement{plan}, Period::Year));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_NE(tableText(model), before);
    model.setContents(coverageContents(Statement{plan}, Period::Month));
    EXPECT_EQ(resets.count(), 1);
}

TEST(SeriesTable, SaysWhyAFigureDoesNotExist)
{
    SeriesTableModel model;
    model.setContents(coverageContents(Statement{buildOutPlan()}, Period::Month));
    const QModelIndex first = model.index(0, 3);
    EXPECT_EQ(first.data().toString(), QStringLiteral("none"));
    EXPECT_TRUE(first.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("No coverage")));
    EXPECT_FALSE(model.index(60, 3).data(Qt::ToolTipRole).isValid());
}

TEST(SeriesTable, PutsNegativeMoneyInParentheses)
{
    ChartContents contents = capexContents(Statement{buildOutPlan()}, Period::Year);
    contents.panels[0].series[0].values[0] = -1.25 * contents.panels[0].scale.divisor;
    SeriesTableModel model;
    model.setContents(contents);
    EXPECT_TRUE(model.index(0, 0).data().toString().startsWith(QLatin1Char('('))) << model.index(0, 0).data().toString().toStdString();
}

}  // namespace
}  // namespace headroom
