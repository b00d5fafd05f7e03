// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/facility_check.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "plan/validate.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

Facility<> funded(Id id, std::string name)
{
    return {.id = id, .name = std::move(name), .openingBalance = 1e6};
}

std::vector<IssueCode> codes(const Plan<>& plan)
{
    std::vector<IssueCode> found;
    for (const Issue& issue : facilityWarnings(plan)) found.push_back(issue.code);
    return found;
}

TEST(FacilityWarnings, AreNoneWhereEachFacilityIsDrawnAndHasItsOwnRank)
{
    Plan<> plan = smallPlan();
    plan.facilities = {funded(10, "first"), funded(11, "second")};
    plan.facilities[1].seniority = 2;
    EXPECT_TRUE(facilityWarnings(plan).empty());
}

TEST(FacilityWarnings, NameTheFacilityOfTheSameRankThatIsPaidFirst)
{
    Plan<> plan = smallPlan();
    plan.facilities = {funded(10, "Term loan"), funded(11, "Notes")};
    const auto issues = facilityWarnings(plan);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].severity, Severity::Warning);
    EXPECT_EQ(issues[0].row, 11);
    EXPECT_NE(sentence(issues[0]).find("\"Term loan\" has seniority 1 too"), std::string::npos) << sentence(issues[0]);
}

TEST(FacilityWarnings, SayWhatNothingDraws)
{
    Plan<> plan = smallPlan();
    plan.facilities = {{.id = 10, .name = "idle"}};
    EXPECT_EQ(codes(plan), std::vector{IssueCode::NothingFunded});
    plan.tiers[0].facility = {10};
    EXPECT_TRUE(codes(plan).empty());
    plan.facilities[0].drawing = Drawing::Dates;
    EXPECT_EQ(codes(plan), std::vector{IssueCode::NothingFunded});
    plan.fundings = {{.id = 12, .facility = {10}, .month = 3}};
    EXPECT_TRUE(codes(plan).empty());
    plan.fundings[0].month = 71;  // a month before maturity
    EXPECT_EQ(codes(plan), std::vector{IssueCode::DrawnTooLate});
    plan.facilities[0].drawing = Drawing::Revolving;
    EXPECT_EQ(codes(plan), std::vector{IssueCode::NotDrawnOnDates});
}

TEST(FacilityWarnings, SayThatAGraceOutlastsItsLoanAndAllOfThemAreFoundByValidation)
{
    Plan<> plan = smallPlan();
    plan.facilities = {funded(10, "late")};
    plan.facilities[0].repaidFrom = 71.5;
    EXPECT_EQ(codes(plan), std::vector{IssueCode::GraceOutlastsLoan});
    EXPECT_TRUE(std::ranges::any_of(validate(plan), [](const Issue& issue) { return issue.code == IssueCode::GraceOutlastsLoan; }));
    plan.facilities[0].repayment = Repayment::Bullet;
    EXPECT_TRUE(codes(plan).empty());
}

}  // namespace
}  // namespace headroom::testing
