// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "charts/chart_geometry.h"
#include "explain/asking.h"
#include "inputs_support.h"
#include "support/everything_plan.h"
#include "support/risky_plan.h"
#include "window_support.h"

namespace headroom {
namespace {

/// The window on a plan, and what was chosen in it last.
class Choosing : public WindowTest
{
protected:
    Choosing() : WindowTest(buildOutPlan())
    {
        QObject::connect(window.findChild<Asking*>(), &Asking::chosen, &window, [this](const Asked& asked) { chosen = asked; });
    }

    void go(const char* page)
    {
        window.showPage(QString::fromLatin1(page));
        QCoreApplication::processEvents();
        chosen.reset();
    }
    Asked take()
    {
        QCoreApplication::processEvents();
        EXPECT_TRUE(chosen.has_value());
        return std::exchange(chosen, std::nullopt).value_or(Asked{});
    }
    const Statement& statement() { return window.document()->statement(); }
    template <class Table>
    Asked cell(Table& table, int row, int column)
    {
        table.setFocus();
        table.setCurrentIndex(table.model().index(row, column));
        return take();
    }

    std::optional<Asked> chosen;
};

TEST_F(Choosing, AHeadlineCardChoosesItsFigureAndTheArrowsItsLines)
{
    auto* card = window.headline().findChildren<HeadlineCard*>().front();
    QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, QPoint(card->width() / 2, 12));
    EXPECT_EQ(take(), Asked::constant(Figure::TotalCapex));
    QTest::keyClick(card, Qt::Key_Down);
    EXPECT_EQ(take(), Asked::constant(Figure::CapexBefore));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(take(), Asked::constant(Figure::PeakDebt));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), card->linePart(2)) << "the last line";
    for (int step = 0; step < 3; ++step) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(take(), Asked::constant(Figure::TotalCapex));
    QTest::mouseClick(card->linePart(1), Qt::LeftButton);
    EXPECT_EQ(take(), Asked::constant(Figure::CapexAfter));
}

TEST_F(Choosing, EveryLineOfEveryCardIsAFigureThatItShows)
{
    for (const CardContents& card : headlineCards(statement())) {
        EXPECT_TRUE(card.figure.isAny()) << card.title.toStdString();
        for (const CardLine& line : card.lines) EXPECT_TRUE(line.figure.isAny()) << line.name.toStdString();
    }
    const auto cards = headlineCards(statement());
    EXPECT_EQ(cards[5].lines[0].figure, CellFigure::months(Figure::CustomerRevenue, 1, 0, 72)) << "the largest customer";
}

TEST_F(Choosing, AClickOnAChartChoosesWhatIsThere)
{
    window.overview().choose(Period::Quarter);
    QCoreApplication::processEvents();
    ChartPlot& plot = window.overview().capex().plot();
    PlotView& view = plot.panel(0);
    const auto& bands = view.plot().bands().bands();
    // The period whose servers cost most, in the middle of their band.
    const auto period = static_cast<std::size_t>(std::ranges::max_element(bands[0].upper) - bands[0].upper.begin());
    const PeriodSpan span = plot.contents().periods[period];
    const QRectF area = view.plot().plotArea();
    const auto at = [&](double value) {
        const double x = area.left() + area.width() * (span.from + span.until) / 2 / plot.contents().periods.back().until;
        return view.mapFromScene(view.plot().mapToScene(QPointF(x, area.bottom() - area.height() * value / view.plot().axisTop())));
    };
    chosen.reset();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, at(bands[0].upper[period] / 2));
    EXPECT_EQ(take(), Asked::period(Figure::CapexServers, 0, span.from, span.until));
    // Above all that is drawn stands the total.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, at(view.plot().axisTop() * 0.999));
    EXPECT_EQ(take(), Asked::period(Figure::Capex, 0, span.from, span.until));
}

TEST_F(Choosing, TheArrowsWalkThroughPeriodsAndSeriesOfAChart)
{
    window.overview().choose(Period::Month);
    PlotView& view = window.overview().coverage().plot().panel(0);
    view.setFocus();
    chosen.reset();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(take(), Asked::month(Figure::ContractReceiptsTotal, 0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(take(), Asked::month(Figure::Obligations, 0, 0));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral(". Obligations"))) << "it is heard first";
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(take(), Asked::month(Figure::Obligations, 0, 1));
    // The panel below has a series of its own.
    PlotView& ratio = window.overview().coverage().plot().panel(1);
    ratio.setFocus();
    QTest::keyClick(&ratio, Qt::Key_End);
    EXPECT_EQ(take(), Asked::month(Figure::Coverage, 0, 71));
    QTest::keyClick(&ratio, Qt::Key_Escape);
    EXPECT_FALSE(chosenIn(&ratio));
}

TEST_F(Choosing, ACellBehindAChartIsWhatThePointIs)
{
    ChartCard& card = window.overview().capex();
    window.overview().choose(Period::Year);
    card.show(ChartCard::Face::Table);
    auto* table = card.findChild<FigureTable*>();
    table->setFocus();
    table->setCurrentIndex(card.model().index(1, 0));
    EXPECT_EQ(take(), Asked::period(Figure::CapexServers, 0, 12, 24));
}

TEST_F(Choosing, CellsOfStatementsAndOfUnitEconomicsAreChosen)
{
    go("statements");
    PrintedTable& table = window.statements().table();
    const TextTable shown = statementTable(statement(), StatementKind::Income, Period::Year);
    const auto row = std::ranges::find_if(shown.rows, [](const TextRow& each) { return each.figure(1).isAny(); }) - shown.rows.begin();
    EXPECT_EQ(cell(table, static_cast<int>(row), 2), Asked::period(shown.rows[static_cast<std::size_t>(row)].figure(3).figure, 0, 24, 36));
    go("unit-economics");
    auto* costs = window.unit().findChildren<PrintedTable*>().front();
    EXPECT_EQ(cell(*costs, 0, 1), Asked::constant(Figure::SkuHourServersAtTarget, 0));
}

TEST_F(Choosing, HeadingsAndWordsChooseNothing)
{
    go("statements");
    PrintedTable& table = window.statements().table();
    for (int row = 0; row < table.model().rowCount(); ++row) {
        if (table.model().kind(row) != RowKind::Group) continue;
        EXPECT_FALSE(table.model().index(row, 0).data(askedRole).isValid());
    }
}

TEST_F(Choosing, CovenantsShowTheirTermTheWorstMonthAndNothingBesides)
{
    open(everythingPlan());
    go("covenants");
    const auto tables = window.debt().findChildren<PrintedTable*>();
    const auto covenants = std::ranges::find_if(tables, [](const PrintedTable* each) { return each->accessibleName() == QStringLiteral("Covenants"); });
    ASSERT_NE(covenants, tables.end());
    const Asked term = cell(**covenants, 0, 1), worst = cell(**covenants, 0, 2);
    EXPECT_TRUE(term.isInput());
    EXPECT_TRUE(QString::fromStdString(term.input).startsWith(QStringLiteral("facilities.")));
    EXPECT_EQ(worst.until, worst.from + 1);
    EXPECT_FALSE((*covenants)->model().index(0, 0).data(askedRole).isValid());
}

TEST_F(Choosing, AnInputIsChosenInItsTableAndInItsForm)
{
    go("sites");
    EntityTable& table = window.inputPage(QStringLiteral("sites")).list(0)->table();
    table.setFocus();
    table.choose(*parseKey(buildOutPlan(), "sites.11.pue"));
    EXPECT_EQ(take(), Asked::ofInput("sites.11.pue"));
    // A name is no input of a figure.
    table.choose(*parseKey(buildOutPlan(), "sites.11.name"));
    EXPECT_FALSE(chosenIn(&table));
    go("utilization");
    FieldRow* row = window.inputPage(QStringLiteral("utilization")).form(0)->rowOf(fieldOf(EntityKind::Settings, "utilization_end"));
    row->editor().setFocus();
    EXPECT_EQ(take(), Asked::ofInput("settings.utilization_end"));
}

TEST_F(Choosing, TheMoneyBetweenCounterpartiesIsAFigureBesideTheLedger)
{
    go("counterparty-graph");
    QTest::mouseClick(&window.counterparties().figure(0), Qt::LeftButton);
    EXPECT_EQ(take(), Asked::beside("round_trip_money"));
    window.counterparties().figure(1).setFocus();
    EXPECT_EQ(take(), Asked::beside("anchor_share"));
}

TEST_F(Choosing, AFigureOfACheckIsChosenWhereItsScenarioIsShown)
{
    open(riskyPlan());
    go("checks");
    CheckModel& model = window.checks().model();
    EXPECT_EQ(model.index(0, CheckModel::Finding).data(askedRole).value<Asked>(), Asked::constant(Figure::TotalCapex));
    EXPECT_FALSE(model.index(2, 0).data(askedRole).isValid()) << "no such figure";
    EXPECT_FALSE(model.index(3, 0).data(askedRole).isValid()) << "of another scenario";
    go("scenarios");
    ScenarioModel& scenarios = window.scenarios().model();
    EXPECT_EQ(scenarios.index(0, 0).data(askedRole).value<Asked>(), Asked::constant(Figure::LowestCoverage));
    EXPECT_FALSE(scenarios.index(0, 1).data(askedRole).isValid());
    window.document()->choose(40);
    EXPECT_FALSE(scenarios.index(0, 0).data(askedRole).isValid());
    EXPECT_TRUE(scenarios.index(0, 1).data(askedRole).isValid());
}

TEST_F(Choosing, AMenuOffersToAskOnlyWhereThereIsSomething)
{
    auto* card = window.headline().findChildren<HeadlineCard*>().front();
    QMenu menu;
    Asking::offer(menu, *card);
    ASSERT_EQ(menu.actions().size(), 1);
    menu.actions().front()->trigger();
    EXPECT_TRUE(window.why().isVisible());
    EXPECT_EQ(window.why().view().title().text(), QStringLiteral("Capex within the horizon"));
    QMenu none;
    Asking::offer(none, window.outline());
    EXPECT_TRUE(none.isEmpty());
    // A widget of no window has nobody to ask.
    HeadlineCard alone;
    alone.setContents(headlineCards(statement()).front());
    Asking::offer(none, alone);
    EXPECT_TRUE(none.isEmpty());
}

TEST(SeriesAt, MeansTheLineThatIsNearAndElseTheSmallestArea)
{
    const ChartContents contents = coverageContents(Statement{buildOutPlan()}, Period::Month);
    const PanelContents& panel = contents.panels[0];
    const auto bands = bandsOf(panel);
    const auto period = static_cast<std::size_t>(std::ranges::max_element(panel.series[2].values) - panel.series[2].values.begin());
    const double owed = bands[1].upper[period], received = bands[0].upper[period];
    ASSERT_LT(received, owed);
    EXPECT_EQ(seriesAt(panel, bands, period, owed, 0), 1U);
    EXPECT_EQ(seriesAt(panel, bands, period, (owed + received) / 2, 0), 2U) << "the shortfall hangs between them";
    EXPECT_EQ(seriesAt(panel, bands, period, received / 2, 0), 0U);
    EXPECT_EQ(seriesAt(panel, bands, period, owed * 1.5, 0), std::nullopt);
    EXPECT_EQ(seriesAt(panel, bands, period, owed * 1.5, owed), 1U);
    EXPECT_EQ(readingOrder(capexContents(Statement{buildOutPlan()}, Period::Year).panels[0]), (std::vector<std::size_t>{6, 5, 4, 3, 2, 1, 0}));
}

}  // namespace
}  // namespace headroom
