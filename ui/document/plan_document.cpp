// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_document.h"

#include <algorithm>

#include "plan/edit_text.h"
#include "plan/entry.h"
#include "plan/replay.h"
#include "risk/scenario.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// The group without fields that keep their value.
EditGroup withoutIdle(const Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    EditGroup busy;
    for (const Edit& edit : group) {
        const Edit inverse = applyEdit(after, edit);
        const auto* set = std::get_if<SetField>(&edit);
        if (!set || !(set->value == std::get<SetField>(inverse).value)) busy.push_back(edit);
    }
    return busy;
}

/// Whether the edit makes a pending entry of this place pointless: it was answered, or its row is gone.
bool settles(const Edit& edit, const Place& place)
{
    if (const auto* set = std::get_if<SetField>(&edit)) return set->place == place;
    const auto* remove = std::get_if<RemoveRow>(&edit);
    return remove && remove->table == place.table && remove->row == place.row;
}

}  // namespace

PlanDocument::PlanDocument(const Plan<>& plan, QString place, QObject* parent) : QObject(parent), m_base(std::make_unique<Statement>(plan)), m_place(std::move(place)) {}

PlanDocument::~PlanDocument() = default;

const Statement& PlanDocument::statement() const
{
    if (m_scenario) return m_previewInScenario ? *m_previewInScenario : *m_inScenario;
    return plain();
}

const Statement* PlanDocument::compared() const
{
    if (m_preview && m_inScenario) return m_inScenario.get();
    return m_preview || m_scenario ? m_base.get() : nullptr;
}

void PlanDocument::choose(Id scenario)
{
    if (scenario && !indexOf(plan(), EntityKind::Scenario, scenario)) scenario = 0;
    if (scenario == m_scenario) return;
    m_scenario = scenario;
    m_inScenario.reset();
    renewScenario();
    emit changed();
    emit scenarioChosen();
}

void PlanDocument::renewScenario()
{
    m_previewInScenario.reset();
    if (!m_scenario) return m_inScenario.reset();
    // A lever moves the plan; what the scenario is without the preview stays meanwhile.
    if (!m_preview || !m_inScenario) m_inScenario = std::make_unique<Statement>(scenarioStatement(*m_base, m_scenario));
    if (m_preview) m_previewInScenario = std::make_unique<Statement>(scenarioStatement(*m_preview, m_scenario));
}

Id PlanDocument::nextId() const
{
    Id next = headroom::nextId(plan());
    // An id is never used again: undo may bring its row back.
    for (const Step& step : m_steps)
        for (const EditGroup* group : {&step.forward, &step.backward})
            for (const Edit& edit : *group)
                if (const auto* insert = std::get_if<InsertRow>(&edit)) next = std::max(next, insert->row.id + 1);
    return next;
}

std::optional<Issue> PlanDocument::edit(const EditGroup& group, const QString& what)
{
    if (!canEdit()) return std::nullopt;
    const EditGroup busy = withoutIdle(plan(), group);
    // A legal value in place of rubbish answers it, even where it is the old one.
    std::vector<Place> answered;
    for (const Pending& entry : m_pending)
        if (std::ranges::any_of(group, [&](const Edit& edit) { return settles(edit, entry.place); })) answered.push_back(entry.place);
    if (busy.empty()) {
        endPreview();
        for (const Place& place : answered) dropPending(place);
        return std::nullopt;
    }
    if (auto issue = errorAfter(plan(), busy)) return issue;
    Plan<> after = plan();
    EditGroup inverse = applyEdit(after, busy);
    m_steps.resize(m_done);
    m_steps.push_back({busy, std::move(inverse), what});
    ++m_done;
    perform(Kept::Done, busy, what);
    for (const Place& place : answered) dropPending(place);
    emit historyChanged();
    return std::nullopt;
}

void PlanDocument::perform(Kept kind, const EditGroup& group, const QString& what)
{
    Plan<> after = plan();
    applyEdit(after, group);
    m_preview.reset();
    m_base = std::make_unique<Statement>(std::move(after));
    const bool isGone = m_scenario && !indexOf(plan(), EntityKind::Scenario, m_scenario);
    if (isGone) m_scenario = 0;
    renewScenario();
    keep(kind, group, what);
    std::erase_if(m_pending, [&](const Pending& entry) { return std::ranges::any_of(group, [&](const Edit& edit) { return settles(edit, entry.place); }); });
    emit changed();
    emit planChanged();
    emit pendingChanged();
    if (isGone) emit scenarioChosen();
}

void PlanDocument::undo()
{
    if (!canUndo() || !canEdit()) return;
    const Step step = m_steps[m_done - 1];
    if (!fits(step.backward, tr("The last step cannot be taken back."))) return;
    --m_done;
    perform(Kept::Undo, step.backward, step.what);
    emit historyChanged();
}

void PlanDocument::redo()
{
    if (!canRedo() || !canEdit()) return;
    const Step step = m_steps[m_done];
    if (!fits(step.forward, tr("The step cannot be made again."))) return;
    ++m_done;
    perform(Kept::Redo, step.forward, step.what);
    emit historyChanged();
}

bool PlanDocument::fits(const EditGroup& group, const QString& refusal)
{
    const auto problem = misfit(plan(), group);
    if (problem) setNotice({tr("%1 %2").arg(refusal, textOf(*problem)), Remedy::Dismiss});
    return !problem;
}

QString PlanDocument::textOfStep(const Step& step) const { return step.what.isEmpty() ? textOf(describe(plan(), step.forward, step.backward)) : step.what; }

void PlanDocument::setSteps(const std::vector<TrailStep>& undo, const std::vector<TrailStep>& redo)
{
    m_steps.clear();
    m_done = 0;
    addEarlier(undo);
    addLater(redo);
}

void PlanDocument::addEarlier(const std::vector<TrailStep>& undo)
{
    for (const TrailStep& step : undo) m_steps.push_front({step.edits.forward, step.edits.backward, textOf(step.what)});
    m_done += undo.size();
    emit historyChanged();
}

void PlanDocument::addLater(const std::vector<TrailStep>& redo)
{
    for (const TrailStep& step : redo) m_steps.push_back({step.edits.forward, step.edits.backward, textOf(step.what)});
    emit historyChanged();
}

bool PlanDocument::preview(const EditGroup& group)
{
    Plan<> as = plan();
    applyEdit(as, group);
    if (errorMadeBy(group, as)) return false;
    m_preview = std::make_unique<Statement>(std::move(as));
    renewScenario();
    emit changed();
    return true;
}

void PlanDocument::endPreview()
{
    if (!m_preview) return;
    m_preview.reset();
    m_previewInScenario.reset();
    emit changed();
}

const Pending* PlanDocument::pendingAt(const Place& place) const
{
    const auto found = std::ranges::find_if(m_pending, [&](const Pending& entry) { return entry.place == place; });
    return found == m_pending.end() ? nullptr : &*found;
}

void PlanDocument::keepPending(const Place& place, const QString& text)
{
    if (!canEdit()) return;
    std::erase_if(m_pending, [&](const Pending& entry) { return entry.place == place; });
    m_pending.push_back({place, text.toStdString()});
    keepEntry(m_pending.back());
    emit pendingChanged();
}

void PlanDocument::dropPending(const Place& place)
{
    if (std::erase_if(m_pending, [&](const Pending& entry) { return entry.place == place; }) == 0) return;
    dropEntry(place);
    emit pendingChanged();
}

std::optional<Issue> PlanDocument::issueOf(const Place& place, const QString& text) const
{
    auto value = parseEntry(plan(), place, text.toStdString());
    if (!value) return value.error();
    return errorAfter(plan(), {SetField{place, *std::move(value)}});
}

void PlanDocument::replace(const Plan<>& plan, std::vector<Pending> pending)
{
    m_preview.reset();
    m_base = std::make_unique<Statement>(plan);
    const bool isGone = m_scenario && !indexOf(plan, EntityKind::Scenario, m_scenario);
    if (isGone) m_scenario = 0;
    renewScenario();
    m_steps.clear();
    m_done = 0;
    m_pending = std::move(pending);
    emit changed();
    emit planChanged();
    emit pendingChanged();
    emit historyChanged();
    if (isGone) emit scenarioChosen();
}

void PlanDocument::setNotice(const Notice& notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    emit noticeChanged();
}

void PlanDocument::setLocked(const QString& why)
{
    if (why == m_locked) return;
    m_locked = why;
    emit historyChanged();
    emit lockChanged();
}

}  // namespace headroom
