// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "figures/format.h"
#include "model/unit_economics.h"
#include "model/unit_table.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"
#include "support/shown_number.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

TEST(UnitCostTable, FootsAndShowsTheComponentsOfEverySkuAndOfAll)
{
    for (const Plan<>& plan : {smallPlan(), buildOutPlan(), everythingPlan()}) {
        const Statement statement{plan};
        const auto skus = boughtSkus(statement);
        const TextTable table = unitCostTable(statement, skus);
        ASSERT_EQ(table.columns.size(), 2 * skus.size() + 3);
        ASSERT_EQ(table.rows.size(), unitComponents + 1);
        const auto holds = [&](std::size_t column, Figure first, std::size_t entity) {
            double sum = 0;
            for (std::size_t at = 0; at < unitComponents; ++at) {
                const double steps = shownSteps(table.rows[at].cells[column]);
                EXPECT_LE(std::abs(steps - 1000 * statement.constant(after(first, at), entity)), 1.0) << at;
                sum += steps;
            }
            EXPECT_EQ(sum, shownSteps(table.rows.back().cells[column]));
            EXPECT_LE(std::abs(sum - 1000 * statement.constant(after(first, unitComponents), entity)), 0.5 + 1e-6);
        };
        for (std::size_t at = 0; at < skus.size(); ++at) {
            holds(2 * at + 1, Figure::SkuHourServers, skus[at]);
            holds(2 * at + 2, Figure::SkuHourServersAtTarget, skus[at]);
        }
        holds(table.columns.size() - 2, Figure::HourServers, 0);
        holds(table.columns.size() - 1, Figure::HourServersAtTarget, 0);
    }
}

TEST(UnitPriceTable, StandsCostsBesidePricesOfTheSkusThatAreBought)
{
    Plan<> plan = buildOutPlan();
    plan.skus.push_back({.id = 90, .name = "not bought"});
    const Statement statement{plan};
    const TextTable table = unitPriceTable(statement);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].cells[0], "H200");
    // 8,192 GPUs at 2.60 and 4,096 at 2.75.
    EXPECT_EQ(table.rows[0].cells[5], "2.650");
    EXPECT_EQ(table.rows[1].cells[5], "4.600");
    EXPECT_EQ(table.rows[1].cells[3], "10.500");
    const double left = 2.65 - statement.constant(Figure::SkuHourCostAtTarget, 0);
    EXPECT_EQ(table.rows[0].cells[7], formatScaled(left, {.divisor = 1, .decimals = 3, .header = {}}));
}

TEST(UnitPriceTable, SaysWhereNoContractNamesTheSku)
{
    const TextTable table = unitPriceTable(Statement{smallPlan()});
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].cells[5], "none");
    EXPECT_EQ(table.rows[0].cells[7], "none");
}

TEST(LevelisedTable, IsTheHeadlineOrTheReasonWhyThereIsNone)
{
    const Statement statement{smallPlanWith(smallContract())};
    const TextTable table = levelisedTable(statement);
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[2].cells[1], formatScaled(statement.constant(Figure::BilledHourCost), {.divisor = 1, .decimals = 3, .header = {}}));
    const std::string reason = levelisedTable(Statement{smallPlan()}).rows[2].cells[1];
    EXPECT_TRUE(std::isnan(shownSteps(reason))) << "nothing is billed: " << reason;
    EXPECT_TRUE(boughtSkus(Statement{Plan<>{}}).empty());
}

}  // namespace
}  // namespace headroom::testing
