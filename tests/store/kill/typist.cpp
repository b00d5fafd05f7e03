// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill/typist.h"

#include <algorithm>
#include <random>
#include <utility>

#include "plan/parse.h"
#include "support/random_edits.h"

namespace headroom::testing {

Typist::Typist(const Plan<>& plan, std::uint64_t seed) : m_seed(seed), m_plan(plan), m_next(nextId(plan)) {}

Result<> Typist::type(PlanFile& file)
{
    const Action action = next();
    if (action.kind == Kind::Undo) return file.undo("ann");
    if (action.kind == Kind::Redo) return file.redo("ann");
    return file.commit(action.group, "ann", "Step");
}

Typist::Action Typist::next()
{
    const std::uint64_t seed = m_seed * 1'000'003 + m_steps++;
    const std::uint64_t choice = std::mt19937_64{seed}() % 10;
    if (choice < 2 && canUndo()) {
        m_after.push_back(std::exchange(m_plan, m_before.back()));
        m_before.pop_back();
        return {Kind::Undo, {}};
    }
    if (choice >= 6 && canRedo()) {
        m_before.push_back(std::exchange(m_plan, m_after.back()));
        m_after.pop_back();
        return {Kind::Redo, {}};
    }
    EditGroup group = randomEdits(m_plan, m_next, seed);
    // Every step tells itself from the one before it.
    group.push_back(SetField{*parseKey(m_plan, "settings.name"), "step " + std::to_string(m_steps)});
    m_before.push_back(m_plan);
    m_after.clear();
    applyEdit(m_plan, group);
    for (const Edit& edit : group)
        if (const auto* insert = std::get_if<InsertRow>(&edit)) m_next = std::max(m_next, insert->row.id + 1);
    return {Kind::Edit, std::move(group)};
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
