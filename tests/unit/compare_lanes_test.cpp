// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <atomic>
#include <bit>

#include "compare/lattice.h"
#include "model/headline.h"
#include "model/plan_returns.h"
#include "numbers/same_shape.h"
#include "support/everything_plan.h"

namespace headroom {
namespace {

/// The kernel under test, and how often it ran.
const LaneKernel* counted = nullptr;
std::atomic<int> runs = 0;

LaneKernel counting(const LaneKernel& kernel)
{
    counted = &kernel;
    runs = 0;
    LaneKernel result = kernel;
    result.run = [](void* room, const Structure& structure, const double* numbers, const LendersCase* lenders, double* constants) {
        ++runs;
        counted->run(room, structure, numbers, lenders, constants);
    };
    return result;
}

/// Five inputs that are numbers, one of which moves the last month, and the tenure of a site, which is structure.
Plan<> changed(Plan<> plan)
{
    plan.settings.gpuScale *= 0.97;
    plan.settings.siteDelay += 3;
    plan.settings.marketPriceShift -= 0.1;
    plan.settings.discountRate += 0.01;
    plan.contracts[0].price *= 1.1;
    plan.sites[0].tenure = plan.sites[0].tenure == Tenure::Leased ? Tenure::Built : Tenure::Leased;
    return plan;
}

class LanesOfMixes : public ::testing::Test
{
protected:
    Pair pair = paired(sideOf("a", everythingPlan()), sideOf("b", changed(everythingPlan())), Descent::OneFile);
    Changes changes = changesBetween(pair);
    std::vector<Mix> mixes = allMixes(grouped(changes, Grain::Input), changes.units.size());
};

TEST_F(LanesOfMixes, HaveTheBitsOfOneByOneInEveryWidthAndFigure)
{
    ASSERT_EQ(mixes.size(), 64u);
    for (const HeadlineFigure& figure : headline(Statement(pair.a.plan))) {
        const auto one = mixedValues(changes, figure.key, mixes, {}, nullptr);
        for (const LaneKernel* kernel : laneKernels()) {
            const LaneKernel lanes = counting(*kernel);
            const auto several = mixedValues(changes, figure.key, mixes, {}, &lanes);
            ASSERT_EQ(several.size(), one.size());
            for (std::size_t at = 0; at < one.size(); ++at) {
                EXPECT_EQ(several[at].kind, one[at].kind) << figure.key << " in " << kernel->width << " lanes, mix " << at;
                EXPECT_EQ(std::bit_cast<std::uint64_t>(several[at].value), std::bit_cast<std::uint64_t>(one[at].value)) << figure.key << " in " << kernel->width << " lanes, mix " << at;
                EXPECT_EQ(several[at].reason, one[at].reason);
            }
            // Two structures of 32 mixes each fill every lane; what is searched for in the flows is computed one by one.
            EXPECT_EQ(runs, isReadOff(figure.figure) ? 0 : static_cast<int>(mixes.size() / kernel->width)) << figure.key;
        }
    }
}

TEST_F(LanesOfMixes, FewOfAStructureAreComputedOneByOne)
{
    mixes.resize(2);
    for (const LaneKernel* kernel : laneKernels()) {
        const LaneKernel lanes = counting(*kernel);
        const auto one = mixedValues(changes, "project_npv", mixes, {}, nullptr), several = mixedValues(changes, "project_npv", mixes, {}, &lanes);
        EXPECT_EQ(runs, 0);
        for (std::size_t at = 0; at < mixes.size(); ++at) EXPECT_EQ(several[at].value, one[at].value);
    }
}

TEST_F(LanesOfMixes, AreNotFullWhereMixesDoNotFillThem)
{
    // Seven mixes of one structure: what is left of a lane computes nothing that anybody reads.
    mixes.resize(7);
    const auto one = mixedValues(changes, "project_npv", mixes, {}, nullptr);
    for (const LaneKernel* kernel : laneKernels()) {
        const LaneKernel lanes = counting(*kernel);
        const auto several = mixedValues(changes, "project_npv", mixes, {}, &lanes);
        EXPECT_GT(runs, 0);
        for (std::size_t at = 0; at < mixes.size(); ++at) EXPECT_EQ(several[at].value, one[at].value);
    }
}

TEST(SameShape, IsOfPlansThatDifferInNumbersAndNames)
{
    const Plan<> plan = everythingPlan();
    Plan<> numbers = plan;
    numbers.contracts[0].price += 1;
    numbers.sites[0].name += " again";
    EXPECT_TRUE(sameShape(plan, numbers));
    Plan<> choice = plan, row = plan, optional = plan, curve = plan;
    choice.sites[0].tenure = choice.sites[0].tenure == Tenure::Leased ? Tenure::Built : Tenure::Leased;
    EXPECT_FALSE(sameShape(plan, choice));
    row.contracts.pop_back();
    EXPECT_FALSE(sameShape(plan, row));
    auto& early = optional.contracts[0].earlyEndMonth;
    if (early) early.reset();
    else early = 3;
    EXPECT_FALSE(sameShape(plan, optional));
    curve.skus[0].marketPrice.points.push_back({.month = 700, .value = 1});
    EXPECT_FALSE(sameShape(plan, curve));
    Plan<> id = plan;
    id.contracts[0].id += 1'000;
    EXPECT_FALSE(sameShape(plan, id));
}

}  // namespace
}  // namespace headroom
