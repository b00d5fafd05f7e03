// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "plan_damage.h"
#include "state_model.h"
#include "store_support.h"
#include "support/one_sentence.h"
#include "support/random_edits.h"

// A plan file against a list of snapshots: whatever is done, in any order, the file has the plan, the history and what undo
// and redo come to. RC_PARAMS="max_success=1000" asks for more.
namespace headroom::testing {
namespace {

/// A command that may be given at any time. What it does follows from the model as it is then, so that a failure stays one
/// when commands before it are left out.
struct Command : rc::state::Command<HistoryModel, HistoryFile> {
    std::uint64_t seed = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>());

    /// What the file must be afterwards is said by apply(), in the model.
    void run(const HistoryModel& before, HistoryFile& work) const final
    {
        act(before, work);
        HistoryModel after = before;
        apply(after);
        expectSame(after, *work.file);
    }
    virtual void act(const HistoryModel& model, HistoryFile& work) const = 0;

    /// Any step there has been.
    StepNumber anyStep(const HistoryModel& model) const { return static_cast<StepNumber>(seed % model.steps.size()); }
};

void expectDone(const Result<>& done)
{
    if (!done) RC_FAIL(done.error());
}

struct Commit : Command {
    EditGroup group(const HistoryModel& model) const { return randomEdits(model.plan(), model.nextId, seed); }
    void apply(HistoryModel& model) const override { model.edit(group(model)); }
    void act(const HistoryModel& model, HistoryFile& work) const override { expectDone(work.file->commit(group(model), "rc", "Change")); }
    void show(std::ostream& out) const override { out << "commit " << seed; }
};

struct Undo : Command {
    void apply(HistoryModel& model) const override { model.undo(); }
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        const auto done = work.file->undo("rc");
        RC_ASSERT(done.has_value() == !model.before.empty());
        RC_ASSERT(done || isOneSentence(done.error()));
    }
    void show(std::ostream& out) const override { out << "undo"; }
};

struct Redo : Command {
    void apply(HistoryModel& model) const override { model.redo(); }
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        const auto done = work.file->redo("rc");
        RC_ASSERT(done.has_value() == !model.after.empty());
        RC_ASSERT(done || isOneSentence(done.error()));
    }
    void show(std::ostream& out) const override { out << "redo"; }
};

struct Restore : Command {
    void apply(HistoryModel& model) const override { model.edit(difference(model.plan(), *model.steps[static_cast<std::size_t>(anyStep(model))])); }
    void act(const HistoryModel& model, HistoryFile& work) const override { expectDone(work.file->restore(anyStep(model), "rc", "Restore")); }
    void show(std::ostream& out) const override { out << "restore " << seed; }
};

struct KeepVersion : Command {
    void apply(HistoryModel& model) const override { model.keepVersion(); }
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        const auto kept = work.file->keepVersion({.author = "rc", .name = "Board", .note = "as shown", .engine = "0.1.0", .figures = {{"capex", 1e9}}});
        RC_ASSERT(kept.has_value());
        RC_ASSERT(kept->step == model.last());
    }
    void show(std::ostream& out) const override { out << "keep a version"; }
};

/// Refused: what the group leads to has an error. Nothing may have happened.
struct CommitWrong : Command {
    void apply(HistoryModel&) const override {}
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        EditGroup group = randomEdits(model.plan(), model.nextId, seed);
        group.push_back(setting(model.plan(), "settings.horizon_months", -1.0));
        const auto done = work.file->commit(group, "rc");
        RC_ASSERT_FALSE(done.has_value());
        RC_ASSERT(isOneSentence(done.error()));
    }
    void show(std::ostream& out) const override { out << "commit what is wrong " << seed; }
};

struct Reopen : Command {
    void apply(HistoryModel&) const override {}
    void act(const HistoryModel&, HistoryFile& work) const override { work.open(std::filesystem::path{work.file->path()}); }
    void show(std::ostream& out) const override { out << "close and open"; }
};

struct GoOnWithACopy : Command {
    void apply(HistoryModel&) const override {}
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        // Every other copy replaces one that is there.
        const auto path = work.folder / ("copy" + std::to_string(++work.copies / 2 % 2) + ".headroom");
        if (path == work.file->path()) return;
        expectDone(work.file->copyTo(path));
        expectSame(model, *work.file);
        work.open(path);
    }
    void show(std::ostream& out) const override { out << "go on with a copy"; }
};

/// Others look on; none of them may write, and none keeps the holder from it.
struct LookOn : Command {
    void apply(HistoryModel&) const override {}
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        auto reader = PlanFile::open(work.file->path(), OpenMode::ReadOnly).value();
        expectSame(model, reader);
        RC_ASSERT_FALSE(reader.isWritable());
        auto second = PlanFile::open(work.file->path(), OpenMode::ReadWrite).value();
        expectSame(model, second);
        RC_ASSERT(second.refusal().has_value());
        for (PlanFile* file : {&reader, &second}) RC_ASSERT_FALSE(file->commit({setting(model.plan(), "settings.name", std::string{"other"})}, "rc").has_value());
    }
    void show(std::ostream& out) const override { out << "look on"; }
};

struct LookBack : Command {
    void apply(HistoryModel&) const override {}
    void act(const HistoryModel& model, HistoryFile& work) const override
    {
        const auto plan = work.file->planAt(anyStep(model));
        RC_ASSERT(plan.has_value());
        RC_ASSERT(samePlan(*plan, *model.steps[static_cast<std::size_t>(anyStep(model))]));
        RC_ASSERT_FALSE(work.file->planAt(model.last() + 1).has_value());
    }
    void show(std::ostream& out) const override { out << "look back " << seed; }
};

RC_GTEST_PROP(History, IsAListOfSnapshots, ())
{
    const TemporaryFolder folder;
    HistoryModel model(smallPlan());
    HistoryFile work(folder, smallPlan());
    const auto oneOf = rc::state::gen::execOneOfWithArgs<Commit, Commit, Commit, Undo, Undo, Undo, Redo, Redo, Restore, KeepVersion, CommitWrong, Reopen, GoOnWithACopy, LookOn, LookBack>();
    // A plan has a longer life than a list.
    const auto commands = *rc::gen::scale(4, rc::state::gen::commands(model, oneOf));
    rc::state::runAll(commands, model, work);
    rc::state::applyAll(commands, model);

    expectSameHistory(model, *work.file);
    const std::filesystem::path path = work.file->path();
    work.open(path);
    expectSameHistory(model, *work.file);
    RC_ASSERT(damageOf(path) == "");
}

}  // namespace
}  // namespace headroom::testing
