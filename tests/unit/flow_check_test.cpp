// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "plan/validate.h"

namespace headroom {
namespace {

Plan<> stakes(std::vector<std::pair<Id, Id>> pairs)
{
    Plan<> plan;
    plan.counterparties = {{.id = 4, .name = "Chips"}, {.id = 5, .name = "Lab"}, {.id = 6, .name = "Cloud"}};
    Id id = 10;
    for (const auto& [from, to] : pairs) plan.flows.push_back({.id = id++, .name = "stake", .from = {from}, .to = {to}, .flowKind = FlowKind::Equity, .amount = 100});
    return plan;
}

std::vector<std::string> sentences(const Plan<>& plan, IssueCode code)
{
    std::vector<std::string> found;
    for (const Issue& issue : validate(plan))
        if (issue.code == code) {
            EXPECT_EQ(issue.severity, Severity::Warning);
            found.push_back(sentence(issue));
        }
    return found;
}

using Found = std::vector<std::string>;

TEST(FlowWarnings, AFlowToItselfIsNamed)
{
    EXPECT_EQ(sentences(stakes({{4, 4}}), IssueCode::FlowToSelf), Found{"stake: To: the money goes from Chips to Chips; the flow is left out."});
    EXPECT_EQ(sentences(stakes({{0, 0}}), IssueCode::FlowToSelf), Found{"stake: To: the money goes from us to us; the flow is left out."});
    EXPECT_EQ(sentences(stakes({{4, 5}, {0, 5}, {5, 0}}), IssueCode::FlowToSelf), Found{});
}

TEST(FlowWarnings, ACircularStakeIsNamedOnceWithItsCircle)
{
    EXPECT_EQ(sentences(stakes({{4, 5}, {5, 6}, {4, 6}}), IssueCode::CircularStake), Found{});
    EXPECT_EQ(sentences(stakes({{4, 5}, {5, 6}, {6, 4}}), IssueCode::CircularStake), Found{"stake: To: the stakes go round in a circle (Chips \xe2\x86\x92 Lab \xe2\x86\x92 Cloud \xe2\x86\x92 Chips); each counts as a flow of its own."});
    EXPECT_EQ(sentences(stakes({{0, 5}, {5, 0}}), IssueCode::CircularStake), Found{"stake: To: the stakes go round in a circle (us \xe2\x86\x92 Lab \xe2\x86\x92 us); each counts as a flow of its own."});
    EXPECT_EQ(sentences(stakes({{4, 5}, {5, 4}, {0, 6}, {6, 0}}), IssueCode::CircularStake).size(), 2U);
}

TEST(FlowWarnings, ASelfLoopAPurchaseAndAStakeOfNothingMakeNoCircularStake)
{
    EXPECT_EQ(sentences(stakes({{4, 4}}), IssueCode::CircularStake), Found{});
    Plan<> plan = stakes({{4, 5}, {5, 4}});
    plan.flows.back().flowKind = FlowKind::Purchase;
    EXPECT_EQ(sentences(plan, IssueCode::CircularStake), Found{});
    plan.flows.back().flowKind = FlowKind::Equity;
    EXPECT_EQ(sentences(plan, IssueCode::CircularStake).size(), 1U);
    plan.flows.back().amount = 0;
    EXPECT_EQ(sentences(plan, IssueCode::CircularStake), Found{});
}

TEST(FlowWarnings, ManyStakesAreReadInOnePass)
{
    // A circle of many, each of whom also holds a stake in the first: nothing here may take the square of their number.
    Plan<> plan;
    constexpr Id many = 20'000;
    for (Id at = 0; at < many; ++at) plan.counterparties.push_back({.id = 4 + at, .name = "c" + std::to_string(at)});
    for (Id at = 0; at < many; ++at) {
        plan.flows.push_back({.id = 100'000 + 2 * at, .from = {4 + at}, .to = {4 + (at + 1) % many}, .flowKind = FlowKind::Equity});
        plan.flows.push_back({.id = 100'001 + 2 * at, .from = {4 + at}, .to = {4}, .flowKind = FlowKind::Equity});
    }
    const auto found = sentences(plan, IssueCode::CircularStake);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_LT(found.front().size(), 500U);
}

TEST(FlowWarnings, ARevenueOfNothingAndAYearPastTheHorizonAreNamed)
{
    Plan<> plan = stakes({});
    plan.counterparties[0].baselineRevenue = 0;
    EXPECT_EQ(sentences(plan, IssueCode::BaselineOfNothing), Found{"Chips: Revenue without us: 0 says that it earns nothing without us, so that what we pay has no ratio to it; leave it empty where it is not known."});
    plan.settings.horizonMonths = 24;
    plan.settings.flowsMonth = 23.5;
    EXPECT_EQ(sentences(plan, IssueCode::FlowsBeyondHorizon), Found{});
    plan.settings.flowsMonth = 24;
    EXPECT_EQ(sentences(plan, IssueCode::FlowsBeyondHorizon), Found{"Settings: Year of the flows: month 24 lies beyond the horizon of 24 months; the flows of its last fiscal year are shown."});
}

}  // namespace
}  // namespace headroom
