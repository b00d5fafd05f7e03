// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "charts/legend.h"
#include "charts/planned.h"
#include "charts/read_out.h"
#include "figures/format.h"
#include "support/build_out_plan.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

Plan<> scaled(double gpus)
{
    Plan<> plan = buildOutPlan();
    plan.settings.gpuScale = gpus;
    return plan;
}

ChartContents preview(double gpus, const ChartContents& before = {})
{
    return withPlanned(capexContents(Statement{scaled(gpus)}, Period::Month), capexContents(Statement{scaled(1)}, Period::Month), before);
}

QStringList namesOf(const PanelContents& panel)
{
    QStringList names;
    for (const LegendEntry& entry : legendOf(panel)) names.append(entry.name);
    return names;
}

TEST(Planned, StandsBehindAPreviewWithThePlansOwnFigures)
{
    const Statement base{scaled(1)};
    for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
        const ChartContents shown = withPlanned(coverageContents(Statement{scaled(0.5)}, period), coverageContents(base, period), {});
        for (const PanelContents& panel : shown.panels) {
            ASSERT_EQ(panel.planned.size(), panel.series.size());
            for (std::size_t at = 0; at < panel.planned.size(); ++at) EXPECT_EQ(panel.planned[at].values, series(base.ledger(), panel.series[at].figure, 0, shown.periods));
        }
        EXPECT_NE(shown.panels[0].planned[0].values, shown.panels[0].series[0].values);
    }
}

TEST(Planned, NamesItsLinesAndTellsTwoOfThemApartWithoutColour)
{
    const Statement base{scaled(1)};
    const ChartContents coverage = withPlanned(coverageContents(base, Period::Month), coverageContents(base, Period::Month), {});
    EXPECT_TRUE(namesOf(coverage.panels[0]).contains(QStringLiteral("Receipts as planned")));
    EXPECT_TRUE(namesOf(coverage.panels[0]).contains(QStringLiteral("Obligations as planned")));
    const auto lines = plannedLines(coverage.panels[0]);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_NE(plannedPen(lines[0], paperColours()).dashPattern(), plannedPen(lines[1], paperColours()).dashPattern());
    EXPECT_EQ(namesOf(preview(0.5).panels[0]).count(QStringLiteral("As planned")), 1);
    EXPECT_FALSE(namesOf(capexContents(base, Period::Month).panels[0]).contains(QStringLiteral("As planned")));
}

TEST(Planned, KeepsAxesThatOnlyGrowWhileOnePreviewFollowsAnother)
{
    const double plan = capexContents(Statement{scaled(1)}, Period::Month).panels[0].top;
    const ChartContents lower = preview(0.5), higher = preview(1.5, lower), back = preview(0.7, higher);
    EXPECT_EQ(lower.panels[0].top, plan);
    EXPECT_GT(higher.panels[0].top, plan);
    EXPECT_EQ(back.panels[0].top, higher.panels[0].top);
    EXPECT_EQ(back.panels[0].scale.header, higher.panels[0].scale.header);
    // A preview that begins anew does not remember the one before it.
    EXPECT_EQ(preview(0.7, capexContents(Statement{scaled(3)}, Period::Month)).panels[0].top, plan);
}

TEST(Planned, IsNamedInTheReadOutAndSpoken)
{
    const ChartContents shown = preview(0.5);
    const PanelContents& panel = shown.panels[0];
    const auto at = static_cast<std::size_t>(std::ranges::max_element(panel.planned.back().values) - panel.planned.back().values.begin());
    const QString was = QStringLiteral("was %1").arg(cellText(panel, panel.planned.back(), at));
    EXPECT_NE(cellText(panel, panel.planned.back(), at), cellText(panel, panel.series.back(), at));
    EXPECT_TRUE(readOut(shown, at).contains(was)) << was.toStdString();
    EXPECT_TRUE(spokenReadOut(shown, at).contains(was));
    EXPECT_FALSE(readOut(capexContents(Statement{scaled(1)}, Period::Month), at).contains(QStringLiteral("was ")));
}

TEST(Planned, IsSaidByEveryCardOfThePreview)
{
    const Statement base{scaled(1)};
    const auto cards = headlineCards(Statement{scaled(0.5)}, &base);
    EXPECT_EQ(cards[0].was, QStringLiteral("was %1").arg(textOf(formatFigure(base.constant(Figure::TotalCapex), Unit::Money, "USD"))));
    for (const CardContents& card : headlineCards(base, &base)) EXPECT_EQ(card.was, QStringLiteral("as planned"));
    for (const CardContents& card : headlineCards(base)) EXPECT_TRUE(card.was.isEmpty());
}

TEST(Planned, ShowsInTheWindowWhileTheDocumentPreviewsAndMovesNothing)
{
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    window.show();
    QCoreApplication::processEvents();
    OverviewPage& page = window.overview();
    PlotView& view = page.coverage().plot().panel(0);
    const QRectF area = view.plot().plotArea();
    const TableType& settings = table(EntityKind::Settings);
    const Place scale{EntityKind::Settings, settings.id(buildOutPlan(), 0), *settings.find("gpu_scale")};
    ASSERT_TRUE(window.document()->preview({SetField{scale, 0.5}}));
    QCoreApplication::processEvents();
    EXPECT_FALSE(page.capex().plot().contents().panels[0].planned.empty());
    EXPECT_EQ(view.plot().plotArea(), area);
    EXPECT_TRUE(window.headline().findChildren<HeadlineCard*>()[0]->accessibleDescription().contains(QStringLiteral("was ")));
    window.document()->endPreview();
    QCoreApplication::processEvents();
    EXPECT_TRUE(page.capex().plot().contents().panels[0].planned.empty());
    EXPECT_EQ(view.plot().plotArea(), area);
    EXPECT_FALSE(window.headline().findChildren<HeadlineCard*>()[0]->accessibleDescription().contains(QStringLiteral("was ")));
}

}  // namespace
}  // namespace headroom
