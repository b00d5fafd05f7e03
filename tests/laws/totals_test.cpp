// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bit>
#include <rapidcheck/gtest.h>

#include "model/evaluate.h"
#include "support/fleet_plan.h"
#include "support/generate.h"

// A ledger that keeps totals only has the bits of one that keeps everything, in all that it keeps: what it lets pass is read
// by nobody later (figures/retention.h). A figure that fails here belongs into that list.
namespace headroom::testing {
namespace {

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The first figure that differs, or nothing.
std::string difference(const Plan<>& plan, int evaluations)
{
    const Structure structure(plan);
    const Layout layout(structure.sizes);
    Ledger<double> all(layout, structure.columns, structure.calendar), totals(layout, structure.columns, structure.calendar, Keep::Totals);
    evaluate(plan, structure, all);
    for (int time = 0; time < evaluations; ++time) {
        totals.restart();
        evaluate(plan, structure, totals);
    }
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        const bool constant = info(figure).shape == Shape::Constant;
        if (!constant && passes(figure)) continue;
        for (std::size_t entity = 0; entity < layout.size(figure); ++entity) {
            if (constant && !sameBits(all.constant(figure, entity), totals.constant(figure, entity))) return std::string{info(figure).key};
            for (int t = structure.columns.first; !constant && t < structure.columns.last; ++t)
                if (!sameBits(all.at(figure, entity, t), totals.at(figure, entity, t))) return std::string{info(figure).key} + " in month " + std::to_string(t);
        }
    }
    return "";
}

RC_GTEST_PROP(Totals, HaveTheBitsOfAFullStatement, (const Plan<>& plan))
{
    const std::string first = difference(plan, 1), again = difference(plan, 2);
    if (!first.empty()) RC_FAIL(first);
    if (!again.empty()) RC_FAIL("evaluated again: " + again);
}

TEST(Totals, HaveTheBitsOfAFullStatementInTheReferencePlan)
{
    for (const FleetDebt debt : {FleetDebt::EveryKind, FleetDebt::EqualPrincipal}) EXPECT_EQ(difference(fleetPlan(1, 120, debt), 2), "");
}

TEST(Totals, AreKeptInLessThanAThirdOfTheRows)
{
    const Layout layout(Structure(fleetPlan()).sizes);
    EXPECT_LT(3 * layout.keptRows(), layout.monthlyRows());
    EXPECT_EQ(layout.keptRows() + layout.passingRows(), layout.monthlyRows());
}

}  // namespace
}  // namespace headroom::testing
