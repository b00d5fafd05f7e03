// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/time_travel.h"

#include <limits>

#include "history/point_words.h"
#include "text/core_text.h"

namespace headroom {

namespace {

struct Then {
    PastPoint point;
    Plan<> plan;
};

Result<Then> readThen(PlanFile& file, StepNumber step)
{
    auto point = readPoint(file, step);
    if (!point) return tl::unexpected(point.error());
    return file.planAt(step).map([&](Plan<> plan) { return Then{*point, std::move(plan)}; });
}

}  // namespace

void PastDocument::become(const Plan<>& plan, StepNumber step, const QString& why)
{
    m_step = step;
    setLocked(why);
    replace(plan, {});
}

void TimeTravel::setDocument(PlanDocument* document)
{
    back();
    ++m_asked;
    m_document = qobject_cast<FileDocument*>(document);
}

void TimeTravel::go(StepNumber step)
{
    if (!m_document) return;
    m_document->keeper().ask<Then>(
        this, [step](PlanFile& file) { return readThen(file, step); },
        [this, asked = ++m_asked](const Result<Then>& then) {
            if (asked != m_asked || !m_document) return;
            if (then) show(then->point, then->plan);
            else emit failed(textOf(then.error()));
        });
}

void TimeTravel::show(const PastPoint& point, const Plan<>& plan)
{
    m_point = point;
    if (m_past) {
        m_past->become(plan, point.step.number, sentence());
        return emit moved();
    }
    m_past = std::make_unique<PastDocument>(plan, m_document->place());
    m_past->become(plan, point.step.number, sentence());
    m_past->choose(m_document->scenario());
    emit arrived();
    emit moved();
}

QString TimeTravel::sentence() const
{
    const Step& step = m_point.step;
    const QString when = whenAndWho(step.time, step.author);
    if (step.kind == StepKind::Commit && step.what.empty() && step.standing) return tr("The plan as it was after step %1, %2.").arg(step.number).arg(when);
    return tr("The plan as it was after step %1, %2: %3.").arg(step.number).arg(when, doneText(step));
}

QString TimeTravel::restoreRefusal() const { return m_document ? m_document->lockedBecause() : QString(); }

void TimeTravel::goEarlier()
{
    if (m_past && m_point.earlier >= 0) go(m_point.earlier);
}

void TimeTravel::goLater()
{
    if (m_past && m_point.later >= 0) go(m_point.later);
}

void TimeTravel::back()
{
    ++m_asked;
    if (!m_past) return;
    const std::unique_ptr<PastDocument> before = std::move(m_past);
    emit arrived();
}

void TimeTravel::restore(StepNumber step)
{
    if (!m_document) return;
    if (!m_document->canEdit()) return emit failed(m_document->lockedBecause());
    back();
    const auto lastOf = [](PlanFile& file) { return file.history({}, std::numeric_limits<StepNumber>::max(), 1); };
    // Asked behind the change: what the file then holds is what was done, and a refusal is in the document's notice.
    m_document->restore(step, {});
    m_document->keeper().ask<std::vector<Step>>(this, lastOf, [this, step](const Result<std::vector<Step>>& last) {
        if (!last || last->empty()) return;
        const Step& made = last->front();
        if (made.kind == StepKind::Restore && made.of == step) emit said(tr("The plan is again as it was after step %1; undo takes that back.").arg(step));
        else if (m_document && m_document->notice().isEmpty()) emit said(tr("The plan is as it was after step %1 already; nothing was changed.").arg(step));
    });
}

}  // namespace headroom
