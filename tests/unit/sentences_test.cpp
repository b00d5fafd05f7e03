// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "model/sentences.h"
#include "support/build_out_plan.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

std::string first(const TwoSentences& two) { return two[0]; }
std::string second(const TwoSentences& two) { return two[1]; }

TEST(CapexSentences, NameTheLargestCategoryAndTheLargestYear)
{
    // 100 GPUs at 10,000 in month 0 and 50 in month 12: 1.0 m and 0.5 m USD, all of it servers.
    Plan<> plan = smallPlan();
    plan.tranches.push_back(plan.tranches.front());
    plan.tranches.back().id = 9;
    plan.tranches.back().gpus = 50;
    plan.tranches.back().deliveryMonth = 12;
    const auto two = capexSentences(Statement{plan});
    EXPECT_EQ(first(two), "Capex within the horizon totals 1.50 m USD; its largest category is “Servers” with 1.50 m USD, which is 100.0 % of it.");
    EXPECT_EQ(second(two), "The largest fiscal year is FY2026 with 1.00 m USD, which is 66.7 % of the total.");
    EXPECT_EQ(second(capexSentences(Statement{smallPlan()})), "All of it is paid in FY2026.");
}

TEST(CapexSentences, SayThatThereIsNoneAndWhereItIs)
{
    const auto none = capexSentences(Statement{Plan<>{}});
    EXPECT_EQ(first(none), "No capex is paid within the horizon.");
    EXPECT_EQ(second(none), "None is paid before month 0 or after the horizon either.");
    Plan<> plan = smallPlan();
    plan.tranches.front().deliveryMonth = -2;
    EXPECT_EQ(second(capexSentences(Statement{plan})), "1.00 m USD is paid before month 0.");
    plan.tranches.front().deliveryMonth = 30;
    EXPECT_EQ(second(capexSentences(Statement{plan})), "1.00 m USD is paid after the horizon.");
    plan.tranches.front().depositShare = 0.25;
    plan.tranches.front().depositLeadMonths = 31;
    EXPECT_EQ(second(capexSentences(Statement{plan})), "250.0 k USD is paid before month 0 and 750.0 k USD after the horizon.");
}

TEST(WasteSentences, NameTheLargestCause)
{
    // Nothing is sold: 100 GPUs × 24 × 730 hours at 2 USD.
    Plan<> plan = smallPlan();
    auto two = wasteSentences(Statement{plan});
    EXPECT_EQ(first(two), "1.75 m GPU-h are lost, 100.0 % of those installed; at the market price of each month they are worth 3.50 m USD.");
    EXPECT_EQ(second(two), "The largest cause is “No buyer” with 3.50 m USD, which is 100.0 % of the waste; no buyer waits for any of the hours.");
    plan.skus.front().marketPrice = flat(0);
    two = wasteSentences(Statement{plan});
    EXPECT_EQ(first(two), "1.75 m GPU-h are lost, 100.0 % of those installed; at the market prices of this plan they are worth nothing.");
    EXPECT_EQ(second(two), "The largest cause is “No buyer” with 1.75 m GPU-h.");
}

TEST(WasteSentences, SayThatThereIsNothingToLose)
{
    EXPECT_EQ(first(wasteSentences(Statement{Plan<>{}})), "No GPU is installed within the horizon.");
    EXPECT_EQ(second(wasteSentences(Statement{Plan<>{}})), "There is no GPU-hour to lose.");
    Plan<> plan = smallPlan();
    plan.skus.front().marketDemandGpus = flat(1000);
    EXPECT_EQ(first(wasteSentences(Statement{plan})), "All of the 1.75 m GPU-h installed are sold.");
    EXPECT_EQ(second(wasteSentences(Statement{plan})), "There is no waste.");
}

TEST(CoverageSentences, CompareTheLowestWithTheThresholdAndCountMonthsBelowOne)
{
    // 14,600 a month are received; the supplier takes 10,000 a month, so coverage is 1.46 throughout.
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.horizonMonths = 12;
    plan.commitments.push_back({.id = 9, .total = 120'000, .termMonths = 12});
    auto two = coverageSentences(Statement{plan});
    EXPECT_EQ(first(two), "Coverage is lowest in 2026-01 at 1.46x, which meets the threshold of 1.00x.");
    EXPECT_EQ(second(two), "It is never below 1.00x; obligations within the horizon total 120.0 k USD.");
    plan.settings.coverageThreshold = 1.5;
    EXPECT_EQ(first(coverageSentences(Statement{plan})), "Coverage is lowest in 2026-01 at 1.46x, below the threshold of 1.50x.");
    plan.commitments.front().total = 240'000;
    two = coverageSentences(Statement{plan});
    EXPECT_EQ(first(two), "Coverage is lowest in 2026-01 at 0.73x, below the threshold of 1.50x.");
    EXPECT_EQ(second(two), "Of the 12 months with coverage, 12 lie below 1.00x; the largest shortfall over a window is 5.40 k USD.");
}

TEST(CoverageSentences, SayThatThereIsNone)
{
    EXPECT_EQ(first(coverageSentences(Statement{Plan<>{}})), "There is no coverage to show: no window with obligations lies wholly after the first month counted.");
    EXPECT_EQ(second(coverageSentences(Statement{Plan<>{}})), "The plan has no obligations within the horizon.");
    Plan<> plan = smallPlan();
    plan.commitments.push_back({.id = 9, .total = 120'000, .termMonths = 12});
    EXPECT_EQ(second(coverageSentences(Statement{plan})), "Obligations within the horizon total 120.0 k USD.");
    plan.settings.coverageFrom = 0;
    EXPECT_EQ(first(coverageSentences(Statement{plan})), "Coverage is lowest in 2026-01 at 0.00x, below the threshold of 1.00x.");
}

TEST(CoverageSentences, TellACoverageFromAThresholdThatItAlmostMeets)
{
    Plan<> plan = buildOutPlan();
    const double lowest = Statement(plan).constant(Figure::LowestCoverage);
    plan.settings.coverageThreshold = lowest + 1e-5;
    const std::string words = first(coverageSentences(Statement(plan)));
    EXPECT_NE(words.find("below the threshold"), std::string::npos) << words;
    const auto at = words.find(" at "), of = words.find("threshold of ");
    EXPECT_NE(words.substr(at + 4, words.find(',') - at - 4), words.substr(of + 13, words.size() - of - 14)) << words;
}

}  // namespace
}  // namespace headroom::testing
