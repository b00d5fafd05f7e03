// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "charts/chart_geometry.h"

namespace headroom {
namespace {

SeriesContents of(SeriesRole role, std::vector<double> values) { return {.figure = Figure::Capex, .name = {}, .role = role, .values = std::move(values), .exists = {}, .reason = {}}; }

TEST(Bands, StackedOnesStandOnEachOtherAndListedOnesHaveNone)
{
    PanelContents panel{.scale = {.divisor = 10}, .series = {of(SeriesRole::Stacked, {10, 20}), of(SeriesRole::Stacked, {30, 0}), of(SeriesRole::Listed, {40, 20})}};
    const auto bands = bandsOf(panel);
    EXPECT_EQ(bands[0].lower, (std::vector<double>{0, 0}));
    EXPECT_EQ(bands[0].upper, (std::vector<double>{1, 2}));
    EXPECT_EQ(bands[1].lower, (std::vector<double>{1, 2}));
    EXPECT_EQ(bands[1].upper, (std::vector<double>{4, 2}));
    EXPECT_TRUE(bands[2].upper.empty());
}

TEST(Bands, AShortfallHangsFromTheObligations)
{
    PanelContents panel{.scale = {}, .series = {of(SeriesRole::Filled, {70}), of(SeriesRole::Outline, {100}), of(SeriesRole::Hanging, {30})}};
    const auto bands = bandsOf(panel);
    EXPECT_EQ(bands[2].lower, std::vector<double>{70});
    EXPECT_EQ(bands[2].upper, std::vector<double>{100});
}

TEST(Bands, WhatDoesNotExistHasNoHeight)
{
    PanelContents panel{.scale = {}, .series = {of(SeriesRole::Filled, {5, 5})}};
    panel.series[0].exists = {false, true};
    EXPECT_EQ(bandsOf(panel)[0].upper, (std::vector<double>{0, 5}));
}

TEST(Edges, OfMonthsTouchAndOfYearsStandApartAtZero)
{
    const std::vector<PeriodSpan> months{{0, 1, "a"}, {1, 2, "b"}};
    EXPECT_EQ(edgeOf(months, Period::Month, {3, 4}), (QList<QPointF>{{0, 3}, {1, 3}, {1, 4}, {2, 4}}));
    const std::vector<PeriodSpan> years{{0, 10, "a"}, {10, 20, "b"}};
    EXPECT_EQ(edgeOf(years, Period::Year, {3, 4}), (QList<QPointF>{{1, 0}, {1, 3}, {9, 3}, {9, 0}, {11, 0}, {11, 4}, {19, 4}, {19, 0}}));
}

TEST(RoundAxis, ReachesTheLargestInAtMostSoManyRoundSteps)
{
    const auto expectAxis = [](double largest, double top, int steps, int decimals) {
        const RoundAxis axis = roundAxis(largest, 6);
        EXPECT_DOUBLE_EQ(axis.top, top);
        EXPECT_EQ(axis.steps, steps);
        EXPECT_EQ(axis.decimals, decimals);
    };
    expectAxis(949, 1000, 5, 0);
    expectAxis(126, 150, 6, 0);
    expectAxis(1.1, 1.2, 6, 1);
    expectAxis(0.6, 0.6, 6, 1);
    expectAxis(14, 15, 6, 1);
    for (double largest = 1e-6; largest < 1e15; largest *= 1.37) {
        const RoundAxis axis = roundAxis(largest, 6);
        EXPECT_GE(axis.top, largest * (1 - 1e-9));
        EXPECT_LE(axis.steps, 6);
    }
}

TEST(RoundAxis, OfNothingIsStillAnAxis)
{
    for (const double nothing : {0.0, -5.0}) EXPECT_EQ(roundAxis(nothing, 6).top, 1);
}

}  // namespace
}  // namespace headroom
