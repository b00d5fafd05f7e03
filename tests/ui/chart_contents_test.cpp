// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "charts/chart_contents.h"
#include "charts/read_out.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// Every series of a chart is core's series of that figure, to the bit.
void expectCoresFigures(const Statement& statement, const ChartContents& contents, const std::vector<Figure>& figures)
{
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), contents.period);
    ASSERT_EQ(contents.periods.size(), periods.size());
    std::vector<Figure> shown;
    for (const PanelContents& panel : contents.panels)
        for (const SeriesContents& each : panel.series) {
            shown.push_back(each.figure);
            EXPECT_EQ(each.values, series(statement.ledger(), each.figure, 0, periods)) << info(each.figure).key;
            EXPECT_FALSE(each.name.isEmpty());
        }
    EXPECT_EQ(shown, figures);
}

std::vector<Figure> family(Figure first, std::size_t count)
{
    std::vector<Figure> figures;
    for (std::size_t at = 0; at < count; ++at) figures.push_back(after(first, at));
    return figures;
}

class ChartsByPeriod : public testing::TestWithParam<Period>
{
protected:
    const Statement statement{buildOutPlan()};
};

TEST_P(ChartsByPeriod, CapexShowsItsCategoriesAndTheirTotal)
{
    auto figures = family(Figure::CapexServers, capexCategories);
    figures.push_back(Figure::Capex);
    expectCoresFigures(statement, capexContents(statement, GetParam()), figures);
}

TEST_P(ChartsByPeriod, WasteShowsItsCausesAndWhatIsRecoverableInMoneyAndInHours)
{
    auto money = family(Figure::WasteNoPower, causeCount);
    money.insert(money.end(), {Figure::Waste, Figure::Recoverable});
    expectCoresFigures(statement, wasteContents(statement, GetParam(), WasteMeasure::Money), money);
    auto hours = family(Figure::LostNoPower, causeCount);
    hours.insert(hours.end(), {Figure::LostHours, Figure::RecoverableHours});
    expectCoresFigures(statement, wasteContents(statement, GetParam(), WasteMeasure::GpuHours), hours);
}

TEST_P(ChartsByPeriod, CoverageShowsReceiptsAgainstObligationsAndTheRatioOnlyWhereItExists)
{
    const ChartContents contents = coverageContents(statement, GetParam());
    expectCoresFigures(statement, contents, {Figure::ContractReceiptsTotal, Figure::Obligations, Figure::Shortfall, Figure::Coverage});
    const SeriesContents& ratio = contents.panels[1].series[0];
    const auto exists = series(statement.ledger(), Figure::CoverageExists, 0, contents.periods);
    for (std::size_t at = 0; at < exists.size(); ++at) EXPECT_EQ(ratio.existsAt(at), exists[at] == 1);
    EXPECT_FALSE(ratio.existsAt(0));
    EXPECT_EQ(cellText(contents.panels[1], ratio, 0), QStringLiteral("none"));
    EXPECT_FALSE(ratio.reason.isEmpty());
    EXPECT_EQ(contents.panels[1].threshold, 1.2);
    EXPECT_EQ(contents.title, QStringLiteral("Revenue coverage"));
}

TEST_P(ChartsByPeriod, ReadOutsNameEveryFigureWithItsUnitAndEscapeThePlansTexts)
{
    Plan<> plan = buildOutPlan();
    plan.settings.currency = "<b>&";
    const ChartContents contents = capexContents(Statement{plan}, GetParam());
    const QString text = readOut(contents, 0);
    for (const SeriesContents& each : contents.panels[0].series) EXPECT_TRUE(text.contains(each.name));
    EXPECT_FALSE(text.contains(QStringLiteral("<b>&")));
    EXPECT_TRUE(alternativeText(contents).startsWith(contents.title));
}

INSTANTIATE_TEST_SUITE_P(Periods, ChartsByPeriod, testing::Values(Period::Month, Period::Quarter, Period::Year));

TEST(Charts, HaveOneTickForEachFiscalYear)
{
    Plan<> plan = buildOutPlan();
    plan.settings.fiscalYearEnd = 6;
    const ChartContents contents = capexContents(Statement{plan}, Period::Month);
    ASSERT_EQ(contents.years.size(), 7U);
    EXPECT_EQ(contents.years.front().label, QStringLiteral("FY2026"));
    EXPECT_EQ(contents.years.front().until, 6);
    EXPECT_EQ(contents.years.back().until, 72);
}

TEST(Charts, OfAnEmptyPlanAreEmptyAndFinite)
{
    const Statement statement{Plan<>{}};
    for (const ChartContents& contents : {capexContents(statement, Period::Year), coverageContents(statement, Period::Year)}) {
        EXPECT_FALSE(readOut(contents, 0).contains(QStringLiteral("nan")));
        EXPECT_FALSE(alternativeText(contents).isEmpty());
    }
}

}  // namespace
}  // namespace headroom
