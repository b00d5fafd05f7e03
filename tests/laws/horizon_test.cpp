// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 15, for what exists: what comes later changes nothing earlier.
namespace headroom::testing {
namespace {

RC_GTEST_PROP(Horizon, LongerChangesNoEarlierMonthToTheBit, (const Plan<>& plan))
{
    Plan<> longer = plan;
    longer.settings.horizonMonths += *rc::gen::inRange(1, 40);
    const Statement a(plan), b(longer);
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (info(figure).shape == Shape::Constant) continue;
        for (std::size_t entity = 0; entity < a.ledger().layout().size(figure); ++entity)
            for (int t = 0; t < a.horizon(); ++t)
                if (a.at(figure, entity, t) != b.at(figure, entity, t)) RC_FAIL(std::string{info(figure).key} + " changes in month " + std::to_string(t));
    }
}

RC_GTEST_PROP(Horizon, ATrancheThatComesLaterChangesNoMonthBeforeItsDeposit, (const Plan<>& plan))
{
    const Plan<> less = withoutSculpting(plan);
    Plan<> more = less;
    RC_PRE(!plan.tranches.empty());
    Tranche<> late = *rc::gen::elementOf(plan.tranches);
    // The cost of a recall at list price is of the fleet as it will be.
    const int from = *rc::gen::inRange(1, plan.settings.horizonMonths + 1);
    late.id = nextId(plan);
    late.delayMonths = 0;
    late.deliveryMonth = from + 0.01 + late.depositLeadMonths + std::max(0.0, -plan.settings.trancheDelay);
    more.tranches.push_back(late);
    const Statement a(less), b(more);
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (info(figure).shape == Shape::Constant || info(figure).scope == Scope::Tranche || figure == Figure::TierRecallCost || looksAhead(figure)) continue;
        for (std::size_t entity = 0; entity < a.ledger().layout().size(figure); ++entity)
            for (int t = 0; t < std::min(from, a.horizon()); ++t)
                if (!near(a.at(figure, entity, t), b.at(figure, entity, t))) RC_FAIL(std::string{info(figure).key} + " changes in month " + std::to_string(t));
    }
}

}  // namespace
}  // namespace headroom::testing
