// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bit>
#include <rapidcheck/gtest.h>

#include "compare/mixes.h"
#include "model/headline.h"
#include "plan/convert.h"
#include "plan/validate.h"
#include "support/generate.h"
#include "support/random_edits.h"

// Mixes that are computed in lanes have the bits of those that are computed one after another, in every width that this machine has:
// what a bridge says does not depend on the machine.
namespace headroom::testing {
namespace {

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The plan with some of its numbers moved a little, and perhaps a step of a user later.
Plan<> moved(const Plan<>& plan)
{
    Plan<> result = convert<double>(plan, [](const std::string&, double number) { return *rc::gen::inRange(0, 4) == 0 ? number * (1 - 0.01 * *rc::gen::inRange(0, 4)) : number; });
    if (*rc::gen::arbitrary<bool>()) applyEdit(result, randomEdits(result, nextId(result), *rc::gen::arbitrary<std::uint64_t>()));
    return result;
}

/// All mixes of four groups, into which units are put by chance.
std::vector<Mix> mixesOf(std::size_t units)
{
    std::vector<std::size_t> groupOf(units);
    for (std::size_t& group : groupOf) group = *rc::gen::inRange<std::size_t>(0, 4);
    std::vector<Mix> mixes;
    for (std::size_t set = 0; set < 16; ++set) {
        Mix& mix = mixes.emplace_back(units);
        for (std::size_t unit = 0; unit < units; ++unit) mix[unit] = set >> groupOf[unit] & 1;
    }
    return mixes;
}

RC_GTEST_PROP(MixesInLanes, HaveTheBitsOfThoseThatAreComputedOneByOne, (const Plan<>& plan))
{
    const Plan<> other = moved(plan);
    RC_PRE(!firstError(other).has_value());
    const bool isScenario = !plan.scenarios.empty() && *rc::gen::arbitrary<bool>();
    const Pair pair = isScenario ? paired(sideOf("plan", plan), sideOf("scenario", plan, plan.scenarios.front().id), Descent::OneFile) : paired(sideOf("a", plan), sideOf("b", other), Descent::OneFile);
    const Changes changes = changesBetween(pair);
    const auto mixes = mixesOf(changes.units.size());
    const auto figures = headline(Statement(plan));
    const std::string_view figure = figures[*rc::gen::inRange<std::size_t>(0, figures.size())].key;
    const auto one = mixedValues(changes, figure, mixes, {}, nullptr);
    for (const LaneKernel* lanes : laneKernels()) {
        const auto several = mixedValues(changes, figure, mixes, {}, lanes);
        RC_ASSERT(several.size() == one.size());
        for (std::size_t at = 0; at < one.size(); ++at) {
            RC_ASSERT(several[at].kind == one[at].kind);
            RC_ASSERT(sameBits(several[at].value, one[at].value));
            RC_ASSERT(several[at].reason == one[at].reason);
        }
    }
}

}  // namespace
}  // namespace headroom::testing
