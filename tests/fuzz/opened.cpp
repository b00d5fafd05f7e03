// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/opened.h"

#include <limits>

#include "fuzz/require.h"
#include "plan/rows.h"
#include "plan/validate.h"
#include "store/plan_file.h"
#include "store/recover.h"

namespace headroom {

namespace {

constexpr StepNumber endOfTime = std::numeric_limits<StepNumber>::max();

/// A result, or a refusal in a sentence; whether it is a result.
template <class T>
bool hasResult(const Result<T>& result)
{
    if (!result) requireSentence(result.error());
    return result.has_value();
}

void requireDone(const Result<>& result, const std::string& what) { require(result.has_value(), what + (result ? std::string{} : ": " + result.error())); }

void requireLegal(PlanFile& file)
{
    require(!firstError(file.plan()), "a plan that is accepted has no error");
    require(nextId(file.plan()) <= file.nextId(), "the next id is above those of all rows");
    if (const auto entries = file.pending(); hasResult(entries))
        for (const Pending& entry : *entries) require(indexOf(file.plan(), entry.place.table, entry.place.row).has_value(), "an entry that waits has its row");
}

/// All that can be asked of a history is answered, or refused.
void requireHistory(PlanFile& file)
{
    constexpr std::size_t most = 5, mostEdits = 100;
    hasResult(file.checkHistory());
    hasResult(file.versions());
    hasResult(file.changedOutside());
    hasResult(file.history({.author = "ann", .text = "50%", .table = EntityKind::Site, .row = 6, .field = 0}, endOfTime, most));
    for (const auto way : {PlanFile::Way::Undo, PlanFile::Way::Redo}) hasResult(file.trail(way, 0, most, mostEdits));
    const auto steps = file.history({}, endOfTime, most);
    if (!hasResult(steps)) return;
    for (const Step& step : *steps) {
        hasResult(file.editsOf(step.number));
        if (const auto then = file.planAt(step.number); hasResult(then)) require(!firstError(*then), "a plan of the past has no error");
    }
    if (const auto now = file.planAt(file.lastStep()); hasResult(now)) require(samePlan(*now, file.plan()), "the plan after the last step is the plan");
}

void requireStored(const PlanFile& file)
{
    require(!firstError(file.plan()), "a plan that was changed has no error");
    const auto again = PlanFile::open(file.path(), OpenMode::ReadOnly);
    require(again.has_value(), "a file that was changed opens again: " + (again ? std::string{} : again.error()));
    require(samePlan(file.plan(), again->plan()), "what was changed is there when the file is opened again");
    require(file.canUndo() == again->canUndo() && file.canRedo() == again->canRedo() && file.lastStep() == again->lastStep(), "and so is what can be undone");
}

/// A change that every plan can take is made, taken back and made again, whatever history it has.
void requireChange(PlanFile& file)
{
    const Plan<> before = file.plan();
    const auto row = newRow(before, EntityKind::Counterparty, file.nextId());
    require(row.has_value(), "every plan takes another counterparty");
    if (!hasResult(file.commit({*row}, "fuzz"))) return require(samePlan(file.plan(), before), "what is refused changes nothing");
    Plan<> after = before;
    applyEdit(after, *row);
    require(samePlan(file.plan(), after), "a commit changes the plan");
    requireDone(file.undo("fuzz"), "what was just made is taken back");
    require(samePlan(file.plan(), before), "and nothing else");
    requireDone(file.redo("fuzz"), "what was just taken back is made again");
    require(samePlan(file.plan(), after), "and nothing else");
    requireStored(file);
}

/// What the history asks for is made without errors, or refused and changes nothing.
void requireReplay(PlanFile& file)
{
    for (int times = 0; times < 4; ++times) {
        const Plan<> before = file.plan();
        if (!hasResult(file.undo("fuzz"))) {
            require(samePlan(file.plan(), before), "an undo that is refused changes nothing");
            break;
        }
    }
    hasResult(file.redo("fuzz"));
    hasResult(file.restore(file.lastStep() / 2, "fuzz"));
    hasResult(file.keepVersion({.name = "kept", .engine = "fuzz", .figures = {{"irr", 0.1}}}));
    requireStored(file);
}

}  // namespace

void requireLegalOrRefused(const std::filesystem::path& path, OpenMode mode)
{
    auto file = PlanFile::open(path, mode);
    if (!hasResult(file)) return;
    requireLegal(*file);
    requireHistory(*file);
    if (mode == OpenMode::ReadOnly) return;
    requireChange(*file);
    requireReplay(*file);
}

void requireRecoveredOrRefused(const std::filesystem::path& path)
{
    const std::filesystem::path target = path.string() + ".recovered";
    const auto recovery = recoverPlan(path, target);
    if (!hasResult(recovery)) return require(!std::filesystem::exists(target), "a recovery that is refused leaves nothing behind");
    for (const std::string& missing : recovery->missing) requireSentence(missing);
    const auto file = PlanFile::open(recovery->written, OpenMode::ReadOnly);
    require(file.has_value(), "what was recovered opens: " + (file ? std::string{} : file.error()));
    require(!firstError(file->plan()), "a plan that was recovered has no error");
}

}  // namespace headroom
