// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "figures/footing.h"
#include "figures/format_input.h"
#include "figures/marked_text.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

constexpr Scale tenthsOfMillions{.divisor = 1e6, .decimals = 1, .header = "USD m"};

TEST(Footing, GivesTheStepsThatAreLeftToTheLargestRemainders)
{
    // 33.3 + 33.3 + 33.3 shows 99.9 where the whole is 100.0.
    EXPECT_EQ(formatFooted({33.333e6, 33.333e6, 33.334e6}, 100e6, tenthsOfMillions), (std::vector<std::string>{"33.3", "33.3", "33.4"}));
    EXPECT_EQ(formatFooted({0.06e6, 0.06e6, 0.06e6}, 0.18e6, tenthsOfMillions), (std::vector<std::string>{"0.1", "0.1", "<0.1"}));
    EXPECT_EQ(formatFooted({-1.06e6, 3.06e6}, 2e6, tenthsOfMillions), (std::vector<std::string>{"(1.1)", "3.1"}));
}

TEST(Footing, LeavesWhatIsNothingNothing)
{
    EXPECT_EQ(formatFooted({0, 12.34e6, 0}, 12.34e6, tenthsOfMillions), (std::vector<std::string>{"–", "12.3", "–"}));
    EXPECT_EQ(formatFooted({1e-9, 1e6}, 1e6, tenthsOfMillions), (std::vector<std::string>{"–", "1.0"}));
    EXPECT_TRUE(formatFooted({}, 0, tenthsOfMillions).empty());
    EXPECT_EQ(formatSteps(0, -4e4, tenthsOfMillions), "(<0.1)");
}

TEST(MarkedText, PutsArgumentsWhereThePatternHasThem)
{
    EXPECT_EQ(plainText({"%2 before %1", {{"a"}, {"b"}}}), "b before a");
    EXPECT_EQ(plainText({"%1 of %2", {{"%2"}, {"b"}}}), "%2 of b");
    EXPECT_EQ(plainText({"100 % of %1 %9", {{"x"}}, " [3]"}), "100 % of x %9 [3]");
    EXPECT_EQ(plainText(verbatim("Denton %1")), "Denton %1");
}

TEST(ExactNumber, IsWhatWasEntered)
{
    EXPECT_EQ(exactNumber(0), "0");
    EXPECT_EQ(exactNumber(-0.0), "0");
    EXPECT_EQ(exactNumber(0.00047), "0.00047");
    EXPECT_EQ(exactNumber(1234.5), "1,234.5");
    EXPECT_EQ(exactNumber(-24), "−24");
    EXPECT_EQ(exactNumber(0.1 + 0.2), "0.3");
    EXPECT_EQ(exactNumber(14.2e9), "14.2 bn");
    EXPECT_EQ(exactNumber(11'700'000), "11.7 m");
    EXPECT_EQ(exactNumber(2'012'500'123), "2,012,500,123");
    EXPECT_EQ(exactNumber(1e13), "10 tn");
    EXPECT_EQ(exactNumber(999'999), "999,999");
    EXPECT_EQ(exactNumber(1e-12), "1e-12");
}

std::string shown(EntityKind kind, std::string_view key, const Value& value)
{
    const Plan<> plan = buildOutPlan();
    const FieldType& type = table(kind).fields[*table(kind).find(key)];
    return plainText(inputText(type, value, plan));
}

TEST(InputText, ReadsAsPeopleSayIt)
{
    EXPECT_EQ(shown(EntityKind::Settings, "discount_rate", 0.0525), "5.25");
    EXPECT_EQ(shown(EntityKind::Contract, "start_month", -3.0), "2025-10 (−3)");
    EXPECT_EQ(shown(EntityKind::Contract, "start_month", 4.5), "2026-05 (4.5)");
    EXPECT_EQ(shown(EntityKind::Contract, "signing_month", Value{}), "not set");
    EXPECT_EQ(shown(EntityKind::Contract, "customer", Value{Id{4}}), "Lakeside Labs");
    EXPECT_EQ(shown(EntityKind::Contract, "sku", Value{}), "none");
    EXPECT_EQ(shown(EntityKind::Contract, "billing", Value{std::string{"useful"}}), "Useful hours");
    EXPECT_EQ(shown(EntityKind::Settings, "note", Value{std::string{}}), "none");
}

TEST(InputText, SaysHowACurveRuns)
{
    EXPECT_EQ(shown(EntityKind::Site, "energy_price", Value{flat(0.08)}), "0.08");
    EXPECT_EQ(shown(EntityKind::Sku, "market_price", Value{Curve<double>{.start = 2.6, .rate = -0.12, .points = {}}}), "2.6 in month 0, then −12 % a year");
    Curve<double> curve{.shape = CurveShape::Steps, .points = {{-3, 0.04}, {12, 0.036}}};
    EXPECT_EQ(shown(EntityKind::Facility, "base_rate", Value{curve}), "in steps, by month −3: 4; 12: 3.6");
    curve.shape = CurveShape::Straight;
    curve.points.clear();
    for (int month = 0; month < 30; ++month) curve.points.push_back({static_cast<double>(month), 0.01});
    EXPECT_TRUE(shown(EntityKind::Facility, "base_rate", Value{curve}).ends_with("23: 1 … and 6 more"));
}

}  // namespace
}  // namespace headroom
