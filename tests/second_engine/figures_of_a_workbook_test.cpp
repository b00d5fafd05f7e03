// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <limits>

#include "second_engine/figures_of_a_workbook.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"

// The comparison of the second engine bites: cells that hold the figures are held, and one that holds another number is told.
namespace headroom::testing {
namespace {

TEST(FiguresOfAWorkbook, AreHeldByThemselvesAndTellACellThatIsAnother)
{
    const TemporaryFolder folder;
    const Statement statement(everythingPlan());
    const WrittenWorkbook workbook(statement, folder / "plan.xlsx");
    const FiguresOfAWorkbook figures(workbook, figuresByFormula(workbook));
    const auto cells = figures.values(statement);
    FiguresOfAWorkbook::Count count;
    EXPECT_EQ(figures.difference(statement, cells, count), "");
    EXPECT_EQ(count.compared, cells.size());
    EXPECT_EQ(count.rests, 0u);

    std::size_t changed = 0, told = 0;
    for (std::size_t at = 17; at < cells.size(); at += 4'001) {
        auto others = cells;
        others[at] += 10;  // more than 1e-9 of anything in the plan, and no rest of it
        ++changed;
        const bool isTold = !figures.difference(statement, others, count).empty();
        told += isTold;
        others[at] = std::numeric_limits<double>::quiet_NaN();
        const std::string nan = figures.difference(statement, others, count);
        EXPECT_NE(nan, "");
        EXPECT_TRUE(isTold) << nan;
    }
    EXPECT_GT(changed, 20u);
    EXPECT_EQ(told, changed);
    auto fewer = cells;
    fewer.pop_back();
    EXPECT_NE(figures.difference(statement, fewer, count), "");
}

}  // namespace
}  // namespace headroom::testing
