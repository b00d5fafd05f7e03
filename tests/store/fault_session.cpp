// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_session.h"

#include <algorithm>

#include "plan_damage.h"
#include "support/one_sentence.h"
#include "support/random_edits.h"

namespace headroom::testing {

namespace {

bool isOneOf(const std::vector<Plan<>>& plans, const Plan<>& plan)
{
    return std::ranges::any_of(plans, [&](const Plan<>& each) { return samePlan(each, plan); });
}

}  // namespace

void FaultSession::create()
{
    m_acknowledged = smallPlan();
    m_first = m_acknowledged;
    auto file = PlanFile::create(path(), m_acknowledged);
    if (!file) return hear(file.error());
    m_wasCreated = true;
    work(std::move(*file));
}

void FaultSession::openOlder(const Plan<>& plan, int version)
{
    m_wasCreated = true;
    m_acknowledged = plan;
    m_version = version;
    m_original = bytesOf(path());
    if (auto file = opened()) step(*file);
}

void FaultSession::work(std::optional<PlanFile> file)
{
    for (int part = 0; part < 2; ++part) {
        if (!file) file = opened();
        if (!file) return;
        for (int count = 0; count < 4; ++count) step(*file);
        enter(*file);
        keepVersion(*file);
        copy(*file);
        step(*file);
        file.reset();
    }
}

std::optional<PlanFile> FaultSession::opened()
{
    auto file = PlanFile::open(path(), OpenMode::ReadWrite);
    // A fault that has passed: the second time must do.
    if (!file) hear(file.error()), file = PlanFile::open(path(), OpenMode::ReadWrite);
    if (!file) return hear(file.error()), std::nullopt;
    if (!isPossible(file->plan())) m_complaints.push_back("opened with another plan");
    m_acknowledged = file->plan();
    m_asked.clear();
    m_isUpgraded = !m_original.empty();
    return std::move(*file);
}

void FaultSession::step(PlanFile& file)
{
    // Every third is undo, and every third after one redo, where there is something to undo or redo.
    const auto choice = m_seed++ % 3;
    const bool undoes = choice == 1 && file.canUndo(), redoes = choice == 2 && file.canRedo();
    EditGroup group;
    if (undoes || redoes) {
        const auto trail = file.trail(undoes ? PlanFile::Way::Undo : PlanFile::Way::Redo, 0, 1, 1);
        if (!trail) return refused(file, trail.error());
        group = undoes ? trail->front().edits.backward : trail->front().edits.forward;
    } else {
        group = randomEdits(file.plan(), file.nextId(), m_seed);
    }
    Plan<> after = file.plan();
    applyEdit(after, group);
    // The disk is not asked for what changes nothing.
    if (samePlan(after, file.plan())) return;
    const auto done = undoes ? file.undo("ann") : redoes ? file.redo("ann") : file.commit(group, "ann", "Step");
    if (!done) {
        m_asked.push_back(std::move(after));
        return refused(file, done.error());
    }
    if (!samePlan(file.plan(), after)) m_complaints.push_back("acknowledged another plan than was asked for");
    m_acknowledged = std::move(after);
    m_asked.clear();
}

void FaultSession::keepVersion(PlanFile& file)
{
    const auto kept = file.keepVersion({.author = "ann", .name = "Board", .note = "as shown", .engine = "0.1.0", .figures = {{"capex", 1e9}}});
    if (!kept) return refused(file, kept.error());
    if (kept->step != file.lastStep()) m_complaints.push_back("kept a version of another step");
}

void FaultSession::enter(PlanFile& file)
{
    if (const auto kept = file.keepPending({setting(file.plan(), "settings.name", {}).place, "rubbish"}); !kept) refused(file, kept.error());
}

void FaultSession::copy(PlanFile& file)
{
    if (const auto done = file.copyTo(copyPath()); !done) {
        m_copies.push_back(file.plan());
        return hear(done.error());
    }
    m_copy = file.plan();
    m_copies.clear();
}

void FaultSession::refused(PlanFile& file, const std::string& sentence)
{
    hear(sentence);
    if (!samePlan(file.plan(), m_acknowledged)) m_complaints.push_back("a refusal changed the plan in memory");
    // What the desk does: it looks what the file holds.
    if (const auto seen = file.refresh(); !seen) return hear(seen.error());
    if (!isPossible(file.plan())) m_complaints.push_back("the file holds another plan after a refusal");
    m_acknowledged = file.plan();
    m_asked.clear();
}

void FaultSession::hear(const std::string& sentence)
{
    m_refusals.push_back(sentence);
    if (!isOneSentence(sentence)) m_complaints.push_back("no sentence: " + sentence);
    for (const char* blamed : {"is damaged", "not a valid plan", "another program", "not a plan"})
        if (sentence.find(blamed) != std::string::npos) m_complaints.push_back("blames the wrong thing: " + sentence);
}

bool FaultSession::isPossible(const Plan<>& plan) const { return samePlan(plan, m_acknowledged) || isOneOf(m_asked, plan); }

std::string FaultSession::verdict() const
{
    std::string wrong;
    const auto judge = [&](const std::filesystem::path& file, bool mustBe, const auto& isRight) {
        if (!std::filesystem::exists(file) || std::filesystem::file_size(file) == 0) {
            // A name that was taken for a plan that never came to be.
            if (mustBe) wrong += file.filename().string() + " is gone. ";
            return;
        }
        auto opened = PlanFile::open(file, OpenMode::ReadWrite);
        if (!opened) {
            // What there is of a plan that never came to be is no plan, rather than a damaged one.
            const bool isNone = opened.error().find("is empty") != std::string::npos || opened.error().find("is not a plan file") != std::string::npos;
            if (mustBe || !isNone) wrong += opened.error() + " ";
            return;
        }
        if (!isRight(opened->plan())) wrong += file.filename().string() + " holds another plan. ";
        if (const auto history = opened->checkHistory(); !history) wrong += history.error() + " ";
        if (opened->isAltered()) wrong += "The history tells of another plan. ";
        if (m_first) {
            // Taking back all of the history leads to where it began.
            const auto first = opened->planAt(0);
            if (!first || !samePlan(*first, *m_first)) wrong += first ? "The history begins with another plan. " : first.error() + " ";
        }
        // It can be worked on, and then nothing of the past lies beside it: SQLite keeps a journal that was hardly begun until
        // it needs one.
        if (const auto done = opened->commit({setting(opened->plan(), "settings.name", std::string{"after"})}, "ann"); !done) wrong += done.error() + " ";
        wrong += damageOf(file);
    };
    judge(path(), m_wasCreated, [&](const Plan<>& plan) { return isPossible(plan); });
    if (m_isUpgraded && bytesOf(path().string() + ".v" + std::to_string(m_version)) != m_original) wrong += "the original is not kept. ";
    judge(copyPath(), wasCopied(), [&](const Plan<>& plan) { return (m_copy && samePlan(plan, *m_copy)) || isOneOf(m_copies, plan); });
    return wrong;
}

}  // namespace headroom::testing
