// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "model/change_table.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

TEST(ChangeTable, HasALineForEveryInputThatDiffers)
{
    const Plan<> before = buildOutPlan();
    Plan<> after = before;
    after.sites[0].criticalItMw = 30;
    after.tranches.erase(after.tranches.begin());
    const TextTable table = changeTable(changeTexts(before, after), "v1", "now");
    ASSERT_EQ(table.columns.size(), 5U);
    EXPECT_EQ(table.columns[3].header, "v1");
    EXPECT_EQ(table.columns[4].header, "now");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"Sites", "Denton", "Critical IT power (MW)", "24", "30"}));
    EXPECT_EQ(table.rows[1].cells, (std::vector<std::string>{"Tranches", "First H200", "", "", "removed"}));
    EXPECT_TRUE(changeTable(changeTexts(before, before), "v1", "now").rows.empty());
}

}  // namespace
}  // namespace headroom
