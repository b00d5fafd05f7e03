// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "explain/explainer.h"
#include "risk/scenario.h"
#include "support/build_out_plan.h"
#include "support/counterparties_plan.h"

// Figures that no formula of the ledger gives: break-evens and the money between counterparties.
namespace headroom {
namespace {

TEST(Beside, ABreakEvenSaysWhatIsTriedAndProvesIt)
{
    const Statement statement(buildOutPlan());
    const Explainer explainer(statement);
    ASSERT_TRUE(explainer.holds(Asked::beside("break_even_price")));
    const auto price = explainer.explain(Asked::beside("break_even_price"));
    EXPECT_EQ(price.formula, "the “Price scale” at which “NPV of the project” is 0");
    EXPECT_NE(price.note.find("Proof: with “Price scale” at "), std::string::npos) << price.note;
    EXPECT_TRUE(price.note.ends_with("“NPV of the project” is 0.")) << price.note;
    ASSERT_EQ(price.operands.size(), 2U);
    EXPECT_EQ(price.operands[0].asked, Asked::constant(Figure::ProjectNpv));
    EXPECT_EQ(price.operands[1].asked, Asked::ofInput("settings.price_scale"));
}

TEST(Beside, ABreakEvenThatIsNotThereSaysWhy)
{
    const Statement statement(buildOutPlan());
    const auto delay = Explainer(statement).explain(Asked::beside("months_of_demand_delay"));
    EXPECT_EQ(delay.valueText, "none");
    EXPECT_EQ(delay.note, "There is no value: coverage is below 1 already.");
}

TEST(Beside, ABreakEvenThatIsThereOnOneSideHasNoDifference)
{
    const Statement base(buildOutPlan());
    Plan<> unsold = base.plan();
    for (auto& contract : unsold.contracts) contract.price = contract.totalValue = 0;
    for (auto& sku : unsold.skus) sku.marketPrice = flat(0);
    const Statement other = statementBeside(base, unsold);
    const Explainer before(base), after(other);
    const Asked price = Asked::beside("break_even_price");
    ASSERT_TRUE(before.explain(price).isThere);
    ASSERT_FALSE(after.explain(price).isThere);
    const auto difference = before.differenceTo(after, price);
    EXPECT_TRUE(difference.beforeIsThere);
    EXPECT_FALSE(difference.afterIsThere);
    EXPECT_EQ(difference.afterText, "none");
    EXPECT_EQ(difference.differenceText, "");
    EXPECT_TRUE(difference.lines.empty());
}

TEST(Beside, RoundTripMoneyIsThatOfItsPaths)
{
    const Statement statement(counterpartiesPlan(3));
    const auto money = Explainer(statement).explain(Asked::beside("round_trip_money"));
    ASSERT_FALSE(money.operands.empty());
    double sum = 0;
    for (const ExplainedLine& path : money.operands) sum += path.part.value_or(0);
    EXPECT_EQ(sum, money.value);
    EXPECT_TRUE(money.operands.front().label.starts_with("us → "));
}

TEST(Beside, TheLargestDependenceIsThatOfTheSupplierNamedFirst)
{
    Plan<> plan = counterpartiesPlan(3);
    for (auto& each : plan.counterparties) each.baselineRevenue = 1e8;
    const Statement statement(plan);
    const auto dependence = Explainer(statement).explain(Asked::beside("largest_dependence"));
    ASSERT_GE(dependence.operands.size(), 2U);
    const ExplainedLine &paid = dependence.operands[0], &baseline = dependence.operands[1];
    EXPECT_EQ(paid.label, "Paid to " + dependence.entity);
    EXPECT_EQ(baseline.label, "Revenue of " + dependence.entity + " without us");
    ASSERT_TRUE(baseline.asked);
    EXPECT_TRUE(baseline.asked->input.ends_with(".baseline_revenue"));
    EXPECT_DOUBLE_EQ(paid.value / (paid.value + baseline.value), dependence.value);
    for (std::size_t at = 2; at < dependence.operands.size(); ++at) EXPECT_LE(dependence.operands[at].value, dependence.value);
    EXPECT_NE(dependence.numbers, "");
}

TEST(Beside, AShareLeadsToTheMoney)
{
    const Statement statement(counterpartiesPlan(3));
    const Explainer explainer(statement);
    const auto share = explainer.explain(Asked::beside("round_trip_share"));
    EXPECT_EQ(share.operands.at(0).asked, Asked::beside("round_trip_money"));
    EXPECT_FALSE(explainer.explain(Asked::beside("anchor_share")).operands.empty());
    EXPECT_FALSE(explainer.holds(Asked::beside("no_such_key")));
}

}  // namespace
}  // namespace headroom
