// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "plan/contract_check.h"
#include "plan/replay.h"
#include "store/edit_log.h"
#include "store/plan_file_state.h"

namespace headroom {

/// A step that is about to be made: what it is, and how it leaves what undo and redo come to.
struct PlanFile::Making {
    StepKind kind = StepKind::Commit;
    const std::string& author;
    const std::string& what;
    StepNumber of = 0;
    StepNumber below = 0;
    std::optional<StepNumber> undo{}, redo{};  ///< nothing: the step itself
};

namespace {

/// A field that keeps its value is no edit.
bool isIdle(const Edit& edit, const Edit& inverse)
{
    const auto* set = std::get_if<SetField>(&edit);
    return set && set->value == std::get<SetField>(inverse).value;
}

}  // namespace

Result<> PlanFile::make(const EditGroup& group, const Making& making)
{
    if (auto may = mayWrite(); !may) return may;
    Plan<> after = m_state->plan;
    EditGroup busy, inverses;
    for (const Edit& edit : group) {
        Edit inverse = applyEdit(after, edit);
        if (isIdle(edit, inverse)) continue;
        busy.push_back(edit);
        inverses.push_back(std::move(inverse));
    }
    if (const auto issue = errorMadeBy(group, after)) return tl::unexpected(sentence(*issue));
    if (busy.empty() && making.kind != StepKind::Undo && making.kind != StepKind::Redo) return {};

    return guarded<void>(m_state->path, [&]() -> Result<> {
        auto& database = m_state->database;
        if (hasMoved()) return tl::unexpected(pathText(m_state->path) + " was renamed, deleted or replaced by another program; the change was not made.");
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (dataVersion(m_state->file()) != m_state->version) return tl::unexpected(pathText(m_state->path) + " was changed by another program; the change was not made.");
        Standing standing = m_state->standing;
        if (m_state->isAltered) noteOutside(database, standing);
        ++standing.last;
        standing.time = timeNow();
        NewStep step{.kind = making.kind, .author = making.author, .what = making.what, .of = making.of, .below = making.below};
        EditLog log(database, standing.last, step.author, standing.time);
        for (std::size_t at = 0; at < busy.size(); ++at) log.write(busy[at], inverses[at]);
        step.first = log.first();
        step.last = log.last();
        standing.undo = making.undo.value_or(standing.last);
        standing.redo = making.redo.value_or(standing.last);
        standing.nextId = std::max(standing.nextId, headroom::nextId(after));
        standing.digest = *standing.digest + digestChange(busy, inverses);
        appendStep(database, step, standing);
        transaction.commit();
        m_state->plan = std::move(after);
        m_state->standing = standing;
        m_state->isAltered = false;
        return {};
    });
}

Result<> PlanFile::commit(const EditGroup& group, const std::string& author, const std::string& what)
{
    return make(group, {.kind = StepKind::Commit, .author = author, .what = what, .below = m_state->standing.undo, .redo = 0});
}

Result<> PlanFile::restore(StepNumber step, const std::string& author, const std::string& what)
{
    const auto then = planAt(step);
    if (!then) return tl::unexpected(then.error());
    return make(difference(m_state->plan, *then), {.kind = StepKind::Restore, .author = author, .what = what, .of = step, .below = m_state->standing.undo, .redo = 0});
}

Result<> PlanFile::undo(const std::string& author)
{
    const StepNumber of = m_state->standing.undo;
    if (of == 0) return tl::unexpected(pathText(m_state->path) + " holds no edit that could be taken back.");
    auto steps = trail(Way::Undo, 0, 1, 1);
    if (!steps) return tl::unexpected(steps.error());
    if (const auto problem = misfit(m_state->plan, steps->front().edits.backward)) return tl::unexpected("Step " + std::to_string(of) + " cannot be taken back. " + *problem);
    return make(steps->front().edits.backward, {.kind = StepKind::Undo, .author = author, .what = steps->front().what, .of = of, .below = m_state->standing.redo, .undo = steps->front().next});
}

Result<> PlanFile::redo(const std::string& author)
{
    if (m_state->standing.redo == 0) return tl::unexpected(pathText(m_state->path) + " holds no edit that was taken back and could be made again.");
    auto steps = trail(Way::Redo, 0, 1, 1);
    if (!steps) return tl::unexpected(steps.error());
    const TrailStep& step = steps->front();
    if (const auto problem = misfit(m_state->plan, step.edits.forward)) return tl::unexpected("Step " + std::to_string(step.number) + " cannot be made again. " + *problem);
    return make(step.edits.forward, {.kind = StepKind::Redo, .author = author, .what = step.what, .of = step.number, .undo = step.number, .redo = step.next});
}

}  // namespace headroom
