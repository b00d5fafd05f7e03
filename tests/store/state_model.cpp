// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_model.h"

#include <algorithm>

namespace headroom::testing {

namespace {

bool changesSomething(const Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    return std::ranges::any_of(group, [&](const Edit& edit) {
        const Edit inverse = applyEdit(after, edit);
        const auto* set = std::get_if<SetField>(&edit);
        return !set || !(set->value == std::get<SetField>(inverse).value);
    });
}

/// The plans that the trail leads to, one by one, must be these, the nearest last.
void expectTrail(PlanFile& file, PlanFile::Way way, const std::vector<Snapshot>& plans)
{
    const auto trail = file.trail(way, 0, plans.size() + 1, 1'000'000);
    RC_ASSERT(trail.has_value());
    RC_ASSERT(trail->size() == plans.size());
    Plan<> plan = file.plan();
    for (std::size_t step = 0; step < plans.size(); ++step) {
        applyEdit(plan, way == PlanFile::Way::Undo ? (*trail)[step].edits.backward : (*trail)[step].edits.forward);
        RC_ASSERT(samePlan(plan, *plans[plans.size() - 1 - step]));
    }
}

}  // namespace

void HistoryModel::edit(const EditGroup& group)
{
    if (!changesSomething(plan(), group)) return;
    Plan<> changed = plan();
    applyEdit(changed, group);
    before.push_back(steps.back());
    after.clear();
    nextId = std::max(nextId, headroom::nextId(changed));
    steps.push_back(std::make_shared<Plan<>>(std::move(changed)));
}

void HistoryModel::move(std::vector<Snapshot>& from, std::vector<Snapshot>& to)
{
    if (from.empty()) return;
    to.push_back(steps.back());
    steps.push_back(from.back());
    from.pop_back();
}

void HistoryModel::keepVersion()
{
    if (versions.empty() || versions.back() != last()) versions.push_back(last());
}

void HistoryFile::open(const std::filesystem::path& path)
{
    file.reset();
    auto opened = PlanFile::open(path, OpenMode::ReadWrite);
    if (!opened) RC_FAIL(opened.error());
    file = std::move(*opened);
}

void expectSame(const HistoryModel& model, PlanFile& file)
{
    RC_ASSERT(samePlan(file.plan(), model.plan()));
    RC_ASSERT(file.lastStep() == model.last());
    RC_ASSERT(file.canUndo() == !model.before.empty());
    RC_ASSERT(file.canRedo() == !model.after.empty());
    RC_ASSERT(file.nextId() == model.nextId);
    RC_ASSERT_FALSE(file.isAltered());
}

void expectSameHistory(const HistoryModel& model, PlanFile& file)
{
    expectSame(model, file);
    RC_ASSERT(file.checkHistory().has_value());
    for (StepNumber step = 0; step <= model.last(); ++step) {
        const auto plan = file.planAt(step);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(samePlan(*plan, *model.steps[static_cast<std::size_t>(step)]));
    }
    expectTrail(file, PlanFile::Way::Undo, model.before);
    expectTrail(file, PlanFile::Way::Redo, model.after);
    const auto history = file.history({}, model.last() + 1, model.steps.size() + 1);
    RC_ASSERT(history.has_value());
    RC_ASSERT(history->size() == model.steps.size());
    RC_ASSERT(std::ranges::count_if(*history, [](const Step& step) { return step.standing; }) == static_cast<std::ptrdiff_t>(model.before.size()));
    const auto versions = file.versions();
    RC_ASSERT(versions.has_value());
    RC_ASSERT(versions->size() == model.versions.size());
    for (std::size_t at = 0; at < versions->size(); ++at) RC_ASSERT((*versions)[at].step == model.versions[versions->size() - 1 - at]);
}

}  // namespace headroom::testing
