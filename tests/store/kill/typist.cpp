// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill/typist.h"

#include <algorithm>

#include "plan/parse.h"
#include "support/random_edits.h"

namespace headroom::testing {

Typist::Typist(const Plan<>& plan, std::uint64_t seed) : m_seed(seed), m_plan(plan), m_next(nextId(plan)) {}

EditGroup Typist::type()
{
    EditGroup group = randomEdits(m_plan, m_next, m_seed * 1'000'003 + m_steps);
    // Every step tells itself from the one before it.
    group.push_back(SetField{*parseKey(m_plan, "settings.name"), "step " + std::to_string(++m_steps)});
    applyEdit(m_plan, group);
    for (const Edit& edit : group)
        if (const auto* insert = std::get_if<InsertRow>(&edit)) m_next = std::max(m_next, insert->row.id + 1);
    return group;
}

Plan<> plainPlan()
{
    Plan<> plan;
    plan.counterparties.push_back({.id = 4, .name = "O'Brien \"& Sons\"; DROP TABLE edit;--", .note = "two\nlines"});
    plan.skus.push_back({.id = 5, .name = "H100"});
    plan.sites.push_back({.id = 6, .name = "Denton", .energyPrice = {.shape = CurveShape::Steps, .points = {{0, 0.05}, {12, 0.06}}}});
    plan.tranches.push_back({.id = 7, .name = "First", .sku = {5}, .site = {6}, .unitCost = 31'000});
    plan.contracts.push_back({.id = 8, .name = "Anchor", .gpus = 100, .price = 2, .termMonths = 24});
    return plan;
}

}  // namespace headroom::testing
