// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "explain/explainer.h"
#include "risk/scenario.h"
#include "support/build_out_plan.h"

// What explanations say of a value that is not there: not the number that stands for it, and why.
namespace headroom {
namespace {

class Absence : public ::testing::Test {
protected:
    Explanation explain(const Asked& asked) const { return explainer.explain(asked); }

    const Statement statement{buildOutPlan()};
    const Explainer explainer{statement};
};

TEST_F(Absence, OfALowestRatioSoFarIsNoNumber)
{
    const auto lowest = explain(Asked::month(Figure::LowestCoverageSoFar, 0, 3));
    EXPECT_FALSE(lowest.isThere);
    EXPECT_EQ(lowest.valueText, "no value");
    EXPECT_EQ(lowest.numbers, "");
    EXPECT_EQ(lowest.note, "There is none up to this month.");
    for (const ExplainedLine& line : lowest.operands) EXPECT_EQ(line.valueText.find("000,000"), std::string::npos) << line.label;
    // The first month with a coverage: the month before still has none.
    int first = 0;
    while (statement.at(Figure::CoverageExists, first) == 0) ++first;
    EXPECT_TRUE(explain(Asked::month(Figure::LowestCoverageSoFar, 0, first)).numbers.starts_with("the lesser of no value and ")) << explain(Asked::month(Figure::LowestCoverageSoFar, 0, first)).numbers;
}

TEST_F(Absence, OfTheMonthOfALowestRatioIsNoMonth)
{
    const auto month = explain(Asked::month(Figure::LowestCoverageMonth, 0, 3));
    EXPECT_EQ(month.valueText, "none");
    EXPECT_EQ(month.note, "There is none up to this month.");
    const auto difference = explainer.difference(Asked::month(Figure::LowestCoverageMonth, 0, 3), Asked::month(Figure::LowestCoverageMonth, 0, 30));
    EXPECT_EQ(difference.beforeText, "none");
    EXPECT_EQ(difference.differenceText, "");
}

TEST_F(Absence, OfACoverageSaysWhatDoesNotHold)
{
    const auto coverage = explain(Asked::month(Figure::Coverage, 0, 3));
    EXPECT_FALSE(coverage.isThere);
    EXPECT_EQ(coverage.note, "There is no value, as this does not hold: “Months counted so far” is 12 or more.");
    EXPECT_EQ(explain(Asked::period(Figure::Coverage, 0, 1, 4)).note, coverage.note);
    EXPECT_TRUE(explain(Asked::month(Figure::Coverage, 0, 30)).isThere);
}

TEST_F(Absence, OnOneSideLeavesNoDifference)
{
    const auto difference = explainer.difference(Asked::month(Figure::Coverage, 0, 3), Asked::month(Figure::Coverage, 0, 30));
    EXPECT_FALSE(difference.beforeIsThere);
    EXPECT_TRUE(difference.afterIsThere);
    EXPECT_EQ(difference.beforeText, "none");
    EXPECT_EQ(difference.differenceText, "");
    ASSERT_EQ(difference.lines.size(), 1U);
    EXPECT_EQ(difference.lines[0].partText, "");
    EXPECT_TRUE(difference.note.ends_with("Before: There is no value, as this does not hold: “Months counted so far” is 12 or more.")) << difference.note;
}

TEST_F(Absence, OfAPaybackInAPlanIsNoFasterOne)
{
    Plan<> plan = buildOutPlan();
    plan.settings.priceScale = 0.1;
    const Statement poor = statementBeside(statement, plan);
    const auto difference = explainer.differenceTo(Explainer(poor), Asked::constant(Figure::Payback));
    EXPECT_EQ(difference.afterText, "none");
    EXPECT_EQ(difference.differenceText, "");
}

TEST_F(Absence, OfADivisorIsSaidInPlaceOfADivisionByZero)
{
    const auto limit = explain(Asked::month(Figure::SitePowerLimit, 0, 0));
    ASSERT_EQ(statement.at(Figure::SiteEnergisableKw, 0, 0), 0);
    EXPECT_EQ(limit.numbers, "");
    EXPECT_EQ(limit.note, "There is nothing to divide by: “IT power of GPUs that could be energised” is 0.");
}

/// Two loans: one that funds a site, and one that is repaid by the end of month 0.
Plan<> twoLoans()
{
    Plan<> plan;
    plan.settings.horizonMonths = 11;
    plan.facilities = {{.id = 7, .repaidFrom = -18}, {.id = 8, .openingBalance = 1.59e8, .maturityMonth = 1}};
    plan.sites = {{.id = 13, .delayMonths = 1, .tenure = Tenure::Built, .facility = {7}}};
    return plan;
}

TEST(AbsenceOfALoan, SharesNothingOfTheNumberThatStandsForNone)
{
    const Statement statement(twoLoans());
    const auto difference = Explainer(statement).difference(Asked::month(Figure::LowestLlcrSoFar, 0, 0), Asked::month(Figure::LowestLlcrSoFar, 0, 1));
    ASSERT_TRUE(difference.beforeIsThere && difference.afterIsThere);
    ASSERT_NE(difference.beforeValue, difference.afterValue);
    for (const DifferenceLine& line : difference.lines) EXPECT_LT(std::abs(line.part), 1e6) << line.partText;
}

TEST(AbsenceOfALoan, IsNotARatioThatIsLarge)
{
    Plan<> plan = buildOutPlan();
    plan.facilities = {{.id = 98, .limit = 0, .openingBalance = 1, .repaidFrom = 30, .maturityMonth = 78}};
    for (auto& tranche : plan.tranches) tranche.facility = {};
    const Statement statement(plan);
    ASSERT_GT(statement.at(Figure::FacilityLlcr, 0, 0), 1e9);
    const auto llcr = Explainer(statement).explain(Asked::month(Figure::FacilityLlcr, 0, 0));
    EXPECT_TRUE(llcr.isThere);
    EXPECT_TRUE(llcr.valueText.ends_with("x")) << llcr.valueText;
}

}  // namespace
}  // namespace headroom
