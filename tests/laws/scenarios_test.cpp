// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <rapidcheck/gtest.h>

#include "plan/validate.h"
#include "risk/presets.h"
#include "risk/scenario.h"
#include "support/compare.h"
#include "support/generate.h"

// What overrides do, and what they never do.
namespace headroom::testing {
namespace {

/// What lenders computed once, for the base, and a scenario does not compute again; what it pays is among the others.
bool isLendersOwn(Figure figure)
{
    const std::string_view key = info(figure).key;
    const auto begins = [&](std::string_view start) { return key.starts_with(start); };
    return begins("facility_planned_") || begins("facility_lenders_") || begins("facility_profile") || begins("facility_ahead_") || begins("facility_repay_share");
}

void assertSameBits(const Statement& a, const Statement& b, const std::function<bool(Figure)>& isLeftOut = [](Figure) { return false; })
{
    for (std::size_t at = 0; at < figureCount; ++at)
        for (std::size_t entity = 0; !isLeftOut(static_cast<Figure>(at)) && entity < a.ledger().layout().size(static_cast<Figure>(at)); ++entity)
            if (valuesOf(a, static_cast<Figure>(at), entity) != valuesOf(b, static_cast<Figure>(at), entity)) RC_FAIL(std::string{info(static_cast<Figure>(at)).key} + " differs");
}

RC_GTEST_PROP(Scenarios, NeverChangeTheBaseAndMakeAPlanWithoutError, (const Plan<>& plan))
{
    Plan<> base = plan;
    bool changes = false;
    for (const auto& scenario : base.scenarios) {
        const ScenarioPlan applied = applyScenario(base, scenario.id);
        RC_ASSERT(samePlan(base, plan));
        RC_ASSERT(!firstError(applied.plan).has_value());
        for (const Issue& problem : applied.problems) RC_ASSERT(problem.severity == Severity::Warning && problem.table == EntityKind::Override);
        changes = changes || !samePlan(applied.plan, base);
        RC_ASSERT(Statement(applied.plan).horizon() == applied.plan.settings.horizonMonths);
    }
    RC_TAG(changes ? "changes something" : "changes nothing");
}

RC_GTEST_PROP(Scenarios, EveryOverrideIsAppliedOrReported, (const Plan<>& plan))
{
    std::size_t reported = 0;
    for (const auto& scenario : plan.scenarios) reported += applyScenario(plan, scenario.id).problems.size();
    const auto issues = validate(plan);
    const auto warned = std::ranges::count_if(issues, [](const Issue& issue) { return issue.table == EntityKind::Override; });
    RC_ASSERT(static_cast<std::size_t>(warned) == reported);
    RC_ASSERT(reported <= plan.overrides.size());
}

/// Overrides of every number and curve of the plan that leave each as it is.
Plan<> withIdleOverrides(Plan<> plan, OverrideKind operation)
{
    plan.overrides.clear();
    plan.scenarios = {{.id = nextId(plan), .name = "idle"}};
    Id next = nextId(plan);
    for (int kind = 0; kind < static_cast<int>(EntityKind::Scenario); ++kind) {
        const TableType& type = table(static_cast<EntityKind>(kind));
        for (std::size_t row = 0; row < type.count(plan); ++row)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Value value = readField(plan, type, row, field);
                if (!std::holds_alternative<double>(value) && !std::holds_alternative<Curve<double>>(value)) continue;
                const std::string text = operation == OverrideKind::Set ? valueText(value) : operation == OverrideKind::Scale ? "1" : "0";
                plan.overrides.push_back({.id = next++, .scenario = {plan.scenarios.front().id}, .input = keyOf({.table = type.kind, .row = type.id(plan, row), .field = field}), .operation = operation, .value = text});
            }
    }
    return plan;
}

RC_GTEST_PROP(Scenarios, SettingToThePresentValueTimesOneAndPlusNothingChangeNoFigure, (const Plan<>& plan))
{
    const auto operation = *rc::gen::element(OverrideKind::Set, OverrideKind::Scale, OverrideKind::Shift);
    const Statement base(withIdleOverrides(plan, operation));
    const auto applied = applyScenario(base.plan(), base.plan().scenarios.front().id);
    RC_ASSERT(applied.problems.empty());
    RC_ASSERT(samePlan(applied.plan, base.plan()));
    assertSameBits(base, scenarioStatement(base, base.plan().scenarios.front().id), isLendersOwn);
}

RC_GTEST_PROP(Scenarios, AStatementRenewedHasTheBitsOfANewOne, (const Plan<>& plan))
{
    // Trials of levers and of what every plan has, over and over in one statement.
    const Statement base(plan);
    Statement trial(plan, base);
    for (int at = 0; at < 4; ++at) {
        Plan<> other = plan;
        other.settings.demandDelay = *rc::gen::inRange(-20, 60) / 2.0;
        other.settings.siteDelay = *rc::gen::inRange(0, 40) / 4.0;
        other.settings.gpuScale = *rc::gen::inRange(0, 30) / 10.0;
        other.sites.front().criticalItMw = *rc::gen::inRange(0, 300) / 10.0;
        trial.renew(other, base);
        assertSameBits(trial, Statement(other, base));
    }
}

RC_GTEST_PROP(Presets, ApplyToEveryPlanWithoutProblem, (const Plan<>& plan))
{
    for (const PresetInfo& about : presetInfos()) {
        const EditGroup edits = addPreset(plan, about.preset, nextId(plan));
        RC_ASSERT(!errorAfter(plan, edits).has_value());
        Plan<> after = plan;
        applyEdit(after, edits);
        const auto applied = applyScenario(after, after.scenarios.back().id);
        // A lever at its end cannot be pushed on; all else has room.
        for (const Issue& problem : applied.problems) RC_ASSERT(problem.code == IssueCode::OutOfBounds);
        if (about.preset == Preset::DemandLate && applied.problems.empty()) RC_ASSERT(applied.plan.settings.demandDelay == plan.settings.demandDelay + 12);
    }
}

}  // namespace
}  // namespace headroom::testing
