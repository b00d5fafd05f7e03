// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "model/headline.h"
#include "risk/headline_change.h"
#include "support/build_out_plan.h"

namespace headroom::testing {
namespace {

const HeadlineChange& of(const std::vector<HeadlineChange>& changes, Figure figure) { return *std::ranges::find(changes, info(figure).key, &HeadlineChange::key); }

TEST(HeadlineChange, SetsEveryHeadlineFigureOfTwoPlansSideBySide)
{
    const Statement before(buildOutPlan());
    Plan<> dearer = buildOutPlan();
    dearer.skus[0].serverPrice *= 2;
    const Statement after(dearer);
    const auto changes = headlineChanges(before, after);
    const auto figures = headline(after);
    ASSERT_EQ(changes.size(), figures.size());
    for (std::size_t at = 0; at < figures.size(); ++at) {
        EXPECT_EQ(changes[at].key, figures[at].key);
        EXPECT_EQ(changes[at].after, figures[at].value);
        EXPECT_EQ(changes[at].before, headlineOf(before, figures[at].key)->value);
        EXPECT_EQ(changes[at].difference.has_value(), changes[at].before && changes[at].after) << figures[at].key;
        if (changes[at].difference) {
            EXPECT_EQ(*changes[at].difference, *changes[at].after - *changes[at].before);
        }
    }
    const HeadlineChange& capex = of(changes, Figure::TotalCapexServers);
    EXPECT_EQ(capex.change.front(), '+');
    EXPECT_NE(capex.beforeText, capex.afterText);
    EXPECT_EQ(of(changes, Figure::TotalContractRevenue).change, "") << "the same";
    EXPECT_TRUE(of(changes, Figure::ProjectIrr).change.ends_with(" points")) << of(changes, Figure::ProjectIrr).change;
    EXPECT_EQ(of(changes, Figure::LowestCoverage).beforeText.find("x in 20"), 4U) << of(changes, Figure::LowestCoverage).beforeText;
}

TEST(HeadlineChange, SaysNoDifferenceBetweenCurrenciesNorToNothing)
{
    Plan<> other = buildOutPlan();
    other.settings.currency = "EUR";
    other.skus[0].serverPrice *= 2;
    other.contracts.clear();
    const auto changes = headlineChanges(Statement(buildOutPlan()), Statement(other));
    EXPECT_EQ(of(changes, Figure::TotalCapex).change, "");
    EXPECT_FALSE(of(changes, Figure::TotalCapex).difference) << "euros less dollars are nothing";
    EXPECT_TRUE(hasMoved(of(changes, Figure::TotalCapex)));
    EXPECT_TRUE(of(changes, Figure::MeanCommercial).difference);
    EXPECT_TRUE(of(changes, Figure::MeanCommercial).change.ends_with(" points")) << "a share is one in any currency";
    const HeadlineChange& customer = of(changes, Figure::LargestCustomer);
    EXPECT_FALSE(customer.after);
    EXPECT_EQ(customer.afterText, "no contract earns revenue within the horizon");
    EXPECT_EQ(customer.change, "");
}

TEST(HeadlineChange, IsATableWithTheNamesOfBothSides)
{
    const Statement plan(buildOutPlan());
    const auto changes = headlineChanges(plan, plan);
    const TextTable table = headlineChangeTable(changes, "step 3", "now");
    ASSERT_EQ(table.columns.size(), 4U);
    EXPECT_EQ(table.columns[1].header, "step 3");
    EXPECT_EQ(table.columns[2].header, "now");
    ASSERT_EQ(table.rows.size(), changes.size());
    for (const TextRow& row : table.rows) {
        ASSERT_EQ(row.cells.size(), 4U);
        EXPECT_EQ(row.cells[1], row.cells[2]);
        EXPECT_EQ(row.cells[3], "");
    }
}

}  // namespace
}  // namespace headroom::testing
