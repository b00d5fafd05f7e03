// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bit>
#include <rapidcheck/gtest.h>

#include "model/statement.h"
#include "numbers/formula_value.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "support/r1c1.h"

// Law 12, of formulas: the graph of a plan computes every figure again to the bit, and one month of it tells all of them.
namespace headroom::testing {
namespace {

std::string nameOf(const Layout::Owner& owner, int month) { return std::string{info(owner.figure).key} + " of " + std::to_string(owner.entity) + " in month " + std::to_string(month); }

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The first figure whose formula does not give it, or nothing. A figure without a formula must be given, or 0.
std::string recomputed(const Statement& statement, const PlanGraph& graph, std::size_t& formulas)
{
    const Layout& layout = graph.layout();
    const auto values = valuesOf(graph, statement.ledger());
    for (std::size_t row = 0; row < layout.monthlyRows(); ++row) {
        const auto owner = layout.ownerOfRow(row);
        if (layout.row(owner.figure, owner.entity) != row) return "row " + std::to_string(row) + " has another owner";
        for (int t = graph.columns().first; t < graph.columns().last + lookback; ++t) {
            const double figure = statement.at(owner.figure, owner.entity, t);
            const auto* stretch = graph.stretchAt(row, t);
            if (!stretch && !graph.isGiven(owner.figure, owner.entity) && figure != 0) return nameOf(owner, t) + " has no formula";
            if (stretch && !sameBits(valueOf(graph, stretch->formula, t - stretch->at, values), figure)) return nameOf(owner, t);
            formulas += stretch ? 1U : 0U;
        }
    }
    for (std::size_t row = 0; row < layout.constants(); ++row) {
        const auto owner = layout.ownerOfConstant(row);
        if (layout.constantRow(owner.figure, owner.entity) != row) return "constant " + std::to_string(row) + " has another owner";
        const double figure = statement.constant(owner.figure, owner.entity);
        const auto formula = graph.constant(row);
        if (!formula && !graph.isGiven(owner.figure, owner.entity) && figure != 0) return nameOf(owner, 0) + " has no formula";
        if (formula && !sameBits(valueOf(graph, *formula, 0, values), figure)) return nameOf(owner, 0);
        formulas += formula ? 1U : 0U;
    }
    return "";
}

/// The first row whose one month does not tell all the others, or nothing. Printing takes long: looks at the ends of each stretch and,
/// between them, at every `step`th month, at other ones in each row.
std::string toldByOneMonth(const PlanGraph& one, const PlanGraph& all, int step)
{
    for (std::size_t row = 0; row < one.layout().monthlyRows(); ++row)
        for (int t = one.columns().first; t < one.columns().last + lookback; ++t) {
            const auto* stretch = one.stretchAt(row, t);
            const bool end = stretch && (t == stretch->from || t + 1 == stretch->until);
            if (!end && (t + static_cast<int>(row)) % step != 0) continue;
            if (r1c1(one, row, t) != r1c1(all, row, t)) return nameOf(one.layout().ownerOfRow(row), t) + ": " + r1c1(one, row, t) + " against " + r1c1(all, row, t);
        }
    return "";
}

TEST(Formulas, OfThePlanWithEverythingComputeItAgainToTheBit)
{
    std::size_t formulas = 0;
    EXPECT_EQ(recomputed(Statement(everythingPlan()), PlanGraph(everythingPlan()), formulas), "");
    EXPECT_GT(formulas, 50'000u);
    EXPECT_EQ(toldByOneMonth(PlanGraph(everythingPlan()), PlanGraph(everythingPlan(), nullptr, Through::AllMonths), 1), "");
}

TEST(Formulas, OfAScenarioTakeTheLendersCaseAsGiven)
{
    const Statement base(everythingPlan());
    Plan<> plan = everythingPlan();
    plan.settings.demandDelay = 2.5;
    const LendersCase lenders = lendersCase(base);
    const PlanGraph graph(plan, &lenders);
    std::size_t formulas = 0, given = 0;
    EXPECT_EQ(recomputed(Statement(plan, base), graph, formulas), "");
    for (std::size_t f = 0; f < plan.facilities.size(); ++f) given += graph.isGiven(Figure::FacilityPlannedPrincipal, f);
    EXPECT_GT(given, 0u);
    EXPECT_LT(given, plan.facilities.size());
}

RC_GTEST_PROP(Formulas, OfAnyPlanComputeItAgainToTheBit, (const Plan<>& plan))
{
    std::size_t formulas = 0;
    if (const auto wrong = recomputed(Statement(plan), PlanGraph(plan), formulas); !wrong.empty()) RC_FAIL(wrong);
    RC_ASSERT(formulas > 1000u);
}

RC_GTEST_PROP(Formulas, OfOneMonthAreThoseOfAll, (const Plan<>& plan))
{
    if (const auto wrong = toldByOneMonth(PlanGraph(plan), PlanGraph(plan, nullptr, Through::AllMonths), 13); !wrong.empty()) RC_FAIL(wrong);
}

}  // namespace
}  // namespace headroom::testing
