// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsScene>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "charts/chart_geometry.h"
#include "charts/chart_plot.h"
#include "palette/series_style.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// The picture of a plot on white.
QImage pictureOf(PlotChart& plot, const QSize& size)
{
    QGraphicsScene scene;
    scene.addItem(&plot);
    plot.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    painter.end();
    scene.removeItem(&plot);
    return image;
}

class PlotByPeriod : public testing::TestWithParam<Period>
{
};

TEST_P(PlotByPeriod, DrawsTheStackOfCoresFigures)
{
    const Statement statement{buildOutPlan()};
    const ChartContents contents = capexContents(statement, GetParam());
    PlotChart plot;
    plot.setContents(contents, 0);
    const auto& bands = plot.bands().bands();
    ASSERT_GE(bands.size(), capexCategories);
    for (std::size_t at = 0; at < capexCategories; ++at) {
        const auto values = series(statement.ledger(), after(Figure::CapexServers, at), 0, contents.periods);
        ASSERT_EQ(bands[at].upper.size(), values.size());
        for (std::size_t period = 0; period < values.size(); ++period) {
            EXPECT_NEAR((bands[at].upper[period] - bands[at].lower[period]) * contents.panels[0].scale.divisor, values[period], 1e-3);
            EXPECT_EQ(bands[at].lower[period], at > 0 ? bands[at - 1].upper[period] : 0);
        }
    }
}

TEST_P(PlotByPeriod, PaintsEachBandWhereItsFigureIs)
{
    const ChartContents contents = coverageContents(Statement{buildOutPlan()}, GetParam());
    PlotChart plot;
    plot.setContents(contents, 1);
    const QImage image = pictureOf(plot, {600, 300});
    const QRectF area = plot.plotArea();
    const double top = plot.axisTop();
    const SeriesContents& coverage = contents.panels[1].series[0];
    int painted = 0;
    for (std::size_t period = 0; period < coverage.values.size(); ++period) {
        const double height = coverage.existsAt(period) ? coverage.values[period] : 0;
        const ColumnSpan column = columnOf(contents.periods[period], GetParam());
        const double x = area.left() + (column.left + column.right) / 2 / contents.periods.back().until * area.width();
        const auto colourAt = [&](double value) { return image.pixelColor(static_cast<int>(x), static_cast<int>(area.bottom() - value / top * area.height())); };
        const QColor own = styleOf(Figure::Coverage).colour;
        EXPECT_NE(colourAt(height + 0.1), own) << period;
        if (height < 0.3) continue;
        EXPECT_EQ(colourAt(height - 0.1), own) << period;
        ++painted;
    }
    EXPECT_GT(painted, 2);
}

INSTANTIATE_TEST_SUITE_P(Periods, PlotByPeriod, testing::Values(Period::Month, Period::Quarter, Period::Year));

TEST(Plot, FollowsNewContentsWithTheAxesItHas)
{
    Plan<> plan = buildOutPlan();
    PlotChart plot;
    plot.resize(600, 300);
    plot.setContents(wasteContents(Statement{plan}, Period::Month, WasteMeasure::Money), 0);
    auto* years = qobject_cast<QCategoryAxis*>(plot.axes(Qt::Horizontal).front());
    QSignalSpy relabelled(years, &QCategoryAxis::categoriesChanged);
    const double height = plot.bands().bands()[0].upper[40];
    plan.sites[1].delayMonths = 30;
    plot.setContents(wasteContents(Statement{plan}, Period::Month, WasteMeasure::Money), 0);
    EXPECT_NE(plot.bands().bands()[0].upper[40], height);
    EXPECT_EQ(relabelled.count(), 0);
}

TEST(Plot, CutsARatioThatWouldFlattenTheRestAndSaysSo)
{
    ChartContents contents = coverageContents(Statement{buildOutPlan()}, Period::Month);
    PlotChart plot;
    plot.setContents(contents, 1);
    EXPECT_FALSE(plot.isCut());
    contents.panels[1].top = 400;
    plot.setContents(contents, 1);
    EXPECT_TRUE(plot.isCut());
}

TEST(Plot, NamesSeveralYearsTogetherWhereOneHasNoRoom)
{
    Plan<> plan = buildOutPlan();
    plan.settings.horizonMonths = 360;
    PlotChart plot;
    plot.resize(500, 200);
    plot.setContents(capexContents(Statement{plan}, Period::Month), 0);
    auto* axis = qobject_cast<QCategoryAxis*>(plot.axes(Qt::Horizontal).front());
    ASSERT_LT(axis->count(), 15);
    EXPECT_TRUE(axis->categoriesLabels().front().startsWith(QStringLiteral("FY2026–")));
    plot.setContents(capexContents(Statement{buildOutPlan()}, Period::Month), 0);
    EXPECT_EQ(axis->categoriesLabels(), (QStringList{QStringLiteral("FY2026"), QStringLiteral("FY2027"), QStringLiteral("FY2028"), QStringLiteral("FY2029"), QStringLiteral("FY2030"), QStringLiteral("FY2031")}));
}

TEST(ChartPlot, WalksThroughThePeriodsWithTheKeys)
{
    ChartPlot chart;
    chart.resize(600, 300);
    chart.setContents(coverageContents(Statement{buildOutPlan()}, Period::Year));
    chart.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    auto& view = chart.panel(0);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(chart.chosen(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(chart.chosen(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(chart.chosen(), 5);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(chart.chosen(), 0);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("FY2026")));
    // What is read out follows the figures, and ends where the periods do.
    Plan<> plan = buildOutPlan();
    plan.settings.gpuScale = 0.5;
    const QString before = view.accessibleDescription();
    chart.setContents(coverageContents(Statement{plan}, Period::Year));
    EXPECT_EQ(chart.chosen(), 0);
    EXPECT_NE(view.accessibleDescription(), before);
    chart.setContents(coverageContents(Statement{plan}, Period::Month));
    EXPECT_EQ(chart.chosen(), -1);
    chart.setContents(coverageContents(Statement{plan}, Period::Year));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(chart.chosen(), -1);
}

TEST(PlotChart, HasNoMoreTicksThanLabelsHaveRoom)
{
    PlotChart chart;
    chart.setTextFont(QApplication::font());
    chart.setContents(coverageContents(Statement(buildOutPlan()), Period::Quarter), 0);
    const auto ticks = [&] { return qobject_cast<QValueAxis*>(chart.axes(Qt::Vertical).front())->tickCount(); };
    chart.resize(500, 400);
    const int many = ticks();
    EXPECT_GE(many, 4);
    chart.resize(500, 100);
    const int few = ticks();
    EXPECT_GE(few, 2);
    EXPECT_LT(few, many);
    EXPECT_LE((few - 1) * QFontMetricsF(QApplication::font()).height(), chart.plotArea().height());
    chart.resize(500, 400);
    EXPECT_EQ(ticks(), many);
}

}  // namespace
}  // namespace headroom
