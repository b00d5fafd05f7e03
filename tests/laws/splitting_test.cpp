// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 4: two halves are the whole, and the order of rows means nothing.
namespace headroom::testing {
namespace {

/// Halves what is extensive about a row: the registry's units say what is.
template <class Entity>
void halve(Entity& entity)
{
    Entity::fields([&]<class T>(const Field& field, T Entity::*member) {
        if (!info(field.unit).extensive) return;
        if constexpr (std::is_same_v<T, double>) entity.*member /= 2;
        else if constexpr (std::is_same_v<T, std::optional<double>>)
            if (entity.*member) entity.*member = *(entity.*member) / 2;
    });
}

Comparison totals()
{
    return {.relative = 1e-12, .covers = [](Figure figure) { return info(figure).scope == Scope::Plan && !isStep(figure); }};
}

void assertSameTotals(const Plan<>& whole, const Plan<>& halves)
{
    const Statement before(whole), after(halves);
    RC_PRE(!hasDust(before));
    const auto found = mismatch(before, after, totals());
    if (found) RC_FAIL(*found);
}

template <class Entity>
std::size_t anyOf(const std::vector<Entity>& list)
{
    RC_PRE(!list.empty());
    return *rc::gen::inRange<std::size_t>(0, list.size());
}

/// Halves a row and appends its twin.
template <class Entity>
Entity& split(Plan<>& plan, std::vector<Entity>& list, std::size_t at)
{
    halve(list[at]);
    Entity twin = list[at];
    twin.id = nextId(plan);
    return list.emplace_back(std::move(twin));
}

RC_GTEST_PROP(Splitting, ATrancheChangesNoTotal, (const Plan<>& plan))
{
    Plan<> halves = plan;
    split(halves, halves.tranches, anyOf(plan.tranches));
    assertSameTotals(plan, halves);
}

RC_GTEST_PROP(Splitting, AContractChangesNoTotal, (const Plan<>& plan))
{
    Plan<> halves = plan;
    split(halves, halves.contracts, anyOf(plan.contracts));
    assertSameTotals(plan, halves);
}

RC_GTEST_PROP(Splitting, ACommitmentChangesNoTotal, (const Plan<>& plan))
{
    Plan<> halves = plan;
    const std::size_t at = anyOf(plan.commitments);
    auto& twin = split(halves, halves.commitments, at);
    // The pace of both halves is still that of the whole fleet.
    twin.referenceGpus = halves.commitments[at].referenceGpus = plan.commitments[at].referenceGpus;
    assertSameTotals(plan, halves);
}

RC_GTEST_PROP(Splitting, ASiteWithItsTranchesChangesNoTotal, (const Plan<>& plan))
{
    Plan<> halves = plan;
    const std::size_t at = anyOf(plan.sites);
    const Id twin = split(halves, halves.sites, at).id;
    for (std::size_t k = 0; k < plan.tranches.size(); ++k)
        if (plan.tranches[k].site.id == plan.sites[at].id) split(halves, halves.tranches, k).site.id = twin;
    assertSameTotals(plan, halves);
}

RC_GTEST_PROP(Reordering, OfRowsChangesNoTotal, (const Plan<>& drawn))
{
    Plan<> plan = drawn;
    // Of the same seniority, the first row is paid first.
    for (std::size_t f = 0; f < plan.facilities.size(); ++f) plan.facilities[f].seniority = static_cast<int>(f) + 1;
    Plan<> other = plan;
    // The tier that takes the rest where none is named is the first: named, it stays the same.
    if (!plan.storage.restTier && !plan.tiers.empty()) other.storage.restTier.id = plan.tiers.front().id;
    const auto turn = [](auto& list) {
        if (list.size() < 2) return;
        std::ranges::reverse(list);
        std::rotate(list.begin(), list.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(list)), list.end());
    };
    turn(other.skus);
    turn(other.sites);
    turn(other.facilities);
    turn(other.tranches);
    turn(other.tiers);
    turn(other.contracts);
    turn(other.commitments);
    turn(other.counterparties);
    assertSameTotals(plan, other);
}

}  // namespace
}  // namespace headroom::testing
