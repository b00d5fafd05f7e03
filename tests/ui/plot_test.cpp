// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "charts/chart_geometry.h"
#include "charts/chart_plot.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// The areas of a plot without those that only hatch another.
QList<QAreaSeries*> filled(const PlotChart& plot)
{
    QList<QAreaSeries*> areas;
    for (QAbstractSeries* series : plot.series())
        if (auto* area = qobject_cast<QAreaSeries*>(series); area && area->brush().style() == Qt::SolidPattern) areas.append(area);
    return areas;
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
    const auto areas = filled(plot);
    ASSERT_EQ(areas.size(), static_cast<qsizetype>(capexCategories));
    for (std::size_t at = 0; at < capexCategories; ++at) {
        const auto values = series(statement.ledger(), after(Figure::CapexServers, at), 0, contents.periods);
        const auto* area = areas[static_cast<qsizetype>(at)];
        const qsizetype each = GetParam() == Period::Month ? 2 : 4, first = GetParam() == Period::Month ? 0 : 1;
        ASSERT_EQ(area->upperSeries()->count(), static_cast<int>(each * static_cast<qsizetype>(values.size())));
        for (std::size_t period = 0; period < values.size(); ++period) {
            const int point = static_cast<int>(each * static_cast<qsizetype>(period) + first);
            const double height = area->upperSeries()->at(point).y() - area->lowerSeries()->at(point).y();
            EXPECT_NEAR(height * contents.panels[0].scale.divisor, values[period], 1e-3);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Periods, PlotByPeriod, testing::Values(Period::Month, Period::Quarter, Period::Year));

TEST(Plot, FollowsNewContentsWithTheSeriesItHas)
{
    Plan<> plan = buildOutPlan();
    PlotChart plot;
    plot.setContents(wasteContents(Statement{plan}, Period::Month, WasteMeasure::Money), 0);
    const auto before = plot.series();
    const double height = filled(plot)[0]->upperSeries()->at(40).y();
    plan.sites[1].delayMonths = 12;
    plot.setContents(wasteContents(Statement{plan}, Period::Month, WasteMeasure::Money), 0);
    EXPECT_EQ(plot.series(), before);
    EXPECT_NE(filled(plot)[0]->upperSeries()->at(40).y(), height);
    plot.setContents(wasteContents(Statement{plan}, Period::Year, WasteMeasure::GpuHours), 0);
    EXPECT_EQ(plot.series(), before);
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
    const auto* axis = qobject_cast<const QCategoryAxis*>(plot.axes(Qt::Horizontal).front());
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
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(chart.chosen(), -1);
}

}  // namespace
}  // namespace headroom
