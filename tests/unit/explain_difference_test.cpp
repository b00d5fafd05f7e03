// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "explain/exact_parts.h"
#include "explain/explainer.h"
#include "explain/shapley.h"
#include "risk/scenario.h"
#include "support/risky_plan.h"
#include "support/small_plan.h"

// Why two values differ: worked by hand, on plans that are small enough.
namespace headroom {
namespace {

TEST(Shapley, SharesAProductByTheMeanOfBothOrders)
{
    // 2 · 3 = 6 becomes 5 · 7 = 35: first alone (5 − 2) · 3 = 9 or (5 − 2) · 7 = 21, second alone 2 · 4 = 8 or 5 · 4 = 20.
    const auto parts = shapley(2, [](const std::vector<bool>& moved) { return (moved[0] ? 5.0 : 2.0) * (moved[1] ? 7.0 : 3.0); });
    EXPECT_EQ(parts, (std::vector<double>{15, 14}));
}

TEST(Shapley, DoesNotDependOnTheOrderOfOperands)
{
    const double from[] = {2, 3, 5, 7}, to[] = {3, 1, 8, 4};
    const auto at = [&](std::size_t operand, bool moved) { return moved ? to[operand] : from[operand]; };
    const auto value = [&](std::size_t a, std::size_t b, std::size_t c, std::size_t d, const std::vector<bool>& moved) { return at(a, moved[0]) * at(b, moved[1]) / at(c, moved[2]) + at(d, moved[3]); };
    const auto parts = shapley(4, [&](const std::vector<bool>& moved) { return value(0, 1, 2, 3, moved); });
    const auto others = shapley(4, [&](const std::vector<bool>& moved) { return value(0, 1, 2, 3, {moved[3], moved[2], moved[1], moved[0]}); });
    for (std::size_t operand = 0; operand < 4; ++operand) EXPECT_NEAR(parts[operand], others[3 - operand], 1e-15);
    EXPECT_NEAR(parts[0] + parts[1] + parts[2] + parts[3], (3.0 * 1 / 8 + 4) - (2.0 * 3 / 5 + 7), 1e-15);
}

TEST(Shapley, OfMoreThanEightOperandsIsTheMeanOfAnOrderAndItsReverse)
{
    const auto parts = shapley(9, [](const std::vector<bool>& moved) {
        double product = 1;
        for (const bool each : moved) product *= each ? 2 : 1;
        return product;
    });
    EXPECT_EQ(parts.front(), (1 + 256) / 2.0);
    EXPECT_EQ(parts[4], 16);
    double sum = 0;
    for (const double part : parts) sum += part;
    EXPECT_EQ(sum, 511);
}

TEST(ExactParts, AddUpToTheLastBit)
{
    std::vector<double> parts{0.3, 0.2, 0.1};
    makeExact(parts, 0.6);
    EXPECT_EQ(sumOf(parts), 0.6);
    parts = std::vector<double>(10, 0.1);
    makeExact(parts, 1);
    EXPECT_EQ(sumOf(parts), 1);
    EXPECT_EQ(parts.size(), 10U);
}

TEST(ExactParts, OfLargePartsThatCancelLeaveTheRoundingAsAPart)
{
    std::vector<double> parts{1e10, -1e10};
    makeExact(parts, 1e-7);
    EXPECT_EQ(sumOf(parts), 1e-7);
    EXPECT_EQ(parts.size(), 3U);
    std::vector<double> negated{-1e10, 1e10};
    makeExact(negated, -1e-7);
    for (std::size_t at = 0; at < parts.size(); ++at) EXPECT_EQ(negated[at], -parts[at]);
}

TEST(Difference, OfRevenueIsThatOfPriceAndHours)
{
    // 10 GPUs of 730 hours at 2; 10 % more hours from month 1 on cannot be, but a price of 2.2 in place of 2 can.
    Plan<> plan = testing::smallPlanWith(testing::smallContract());
    const Statement base(plan);
    plan.contracts[0].price = 2.2;
    plan.contracts[0].gpus = 20;
    const Statement other = statementBeside(base, plan);
    const Explainer before(base), after(other);
    const auto difference = before.differenceTo(after, Asked::month(Figure::ContractGross, 0, 3));
    EXPECT_EQ(difference.beforeValue, 14'600);
    EXPECT_NEAR(difference.afterValue, 32'120, 1e-9);
    ASSERT_EQ(difference.lines.size(), 2U);
    // Hours alone: 7,300 · 2 or · 2.2, on average 15,330; price alone: 0.2 · 7,300 or · 14,600, on average 2,190.
    EXPECT_EQ(difference.lines[0].after.label, "Served hours");
    EXPECT_NEAR(difference.lines[0].part, 15'330, 1e-9);
    EXPECT_EQ(difference.lines[1].after.label, "Price");
    EXPECT_NEAR(difference.lines[1].part, 2'190, 1e-9);
    EXPECT_EQ(difference.unmoved, 1U);
    EXPECT_EQ(difference.lines[0].part + difference.lines[1].part, difference.afterValue - difference.beforeValue);
}

TEST(Difference, GoesThroughWhatOnlyHandsAValueOn)
{
    const Statement base(riskyPlan());
    const Statement late = scenarioStatement(base, 40);
    const LendersCase lenders = lendersCase(base);
    const Explainer before(base), after(late, &lenders);
    const auto difference = before.differenceTo(after, Asked::constant(Figure::LowestCoverage));
    EXPECT_TRUE(difference.note.starts_with("All of it comes through Revenue coverage (")) << difference.note;
    ASSERT_GE(difference.lines.size(), 1U);
    EXPECT_EQ(difference.lines[0].after.label, "Contracted receipts, trailing window");
}

TEST(Difference, OfYearsIsThatOfTheirOperands)
{
    const Statement statement(buildOutPlan());
    const Explainer explainer(statement);
    const auto difference = explainer.difference(Asked::period(Figure::Capex, 0, 0, 12), Asked::period(Figure::Capex, 0, 12, 24));
    EXPECT_EQ(difference.beforeWhen, "2026-01 to 2026-12");
    EXPECT_EQ(difference.lines.at(0).after.label, "Capex: servers");
    EXPECT_EQ(difference.lines.at(0).after.when, "2027-01 to 2027-12");
    EXPECT_EQ(difference.unmoved, 1U);  // other investments: there are none
}

TEST(Difference, OfWhatDoesNotExistOnOneSideIsMadeByTheCondition)
{
    const Statement statement(buildOutPlan());
    const Explainer explainer(statement);
    ASSERT_EQ(statement.at(Figure::CoverageExists, 3), 0);
    const auto difference = explainer.difference(Asked::month(Figure::Coverage, 0, 3), Asked::month(Figure::Coverage, 0, 30));
    ASSERT_EQ(difference.lines.size(), 1U);
    EXPECT_EQ(difference.lines[0].after.label, "Coverage exists");
    EXPECT_EQ(difference.lines[0].part, difference.afterValue);
    EXPECT_EQ(difference.note, "There is a value on one side only: what decides that makes the difference. Before: There is no value, as this does not hold: “Months counted so far” is 12 or more.");
}

TEST(Difference, OfTheSameMonthHasNoLines)
{
    const Statement statement(buildOutPlan());
    const Explainer explainer(statement);
    const auto difference = explainer.difference(Asked::month(Figure::Cfads, 0, 30), Asked::month(Figure::Cfads, 0, 30));
    EXPECT_TRUE(difference.lines.empty());
    EXPECT_EQ(difference.differenceText, "–");
}

}  // namespace
}  // namespace headroom
