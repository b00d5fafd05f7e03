// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "plan/edit_text.h"
#include "store/open_mode.h"
#include "store/pending.h"
#include "store/plan_lock.h"
#include "store/step.h"

namespace headroom {

/// A plan on disk, and the same plan in memory. What commit() acknowledged is on the disk, and in the history; there is
/// nothing unsaved. One object, one thread. Errors are sentences that name the path; on any of them the file and the
/// plan in memory are as they were.
class PlanFile {
public:
    /// Writes a new file and opens it. Refuses a path that exists and a plan that has errors; where it fails, no file
    /// is left behind.
    static Result<PlanFile> create(const std::filesystem::path& path, const Plan<>& plan, const std::string& author = {});

    /// Opens a file after checking all of it: pages, version, every value against its bounds. A file of an older version
    /// is migrated: in a copy that takes its place, with the original kept beside it (upgradeFile()), or in memory where
    /// it is opened or can only be read; it is then not touched, and not writable.
    ///
    /// To be written it is held: one PlanFile in all programs holds a plan (PlanLock), which `program` names to others.
    /// Where it cannot be, because another does or locks do not work there, it is opened to be read, and refusal() says why.
    static Result<PlanFile> open(const std::filesystem::path& path, OpenMode mode, const std::string& program = defaultProgram);
    static constexpr const char* defaultProgram = "Headroom";

    PlanFile(PlanFile&&) noexcept;
    PlanFile& operator=(PlanFile&&) noexcept;
    ~PlanFile();

    const Plan<>& plan() const;
    const std::filesystem::path& path() const;

    /// Makes the edits: all in one durable transaction, or none, as one step of the history that `what` names. They must fit
    /// plan() (see applyEdit); what they lead to may be wrong, and is then refused. Refused too where the file has changed
    /// since it was last read. Fields that keep their value leave no trace, and where nothing changes there is no step.
    Result<> commit(const EditGroup& group, const std::string& author, const std::string& what = {});

    /// Takes back the last edit that stands, or makes the last one that was taken back again, as one more step of the
    /// history; an edit made in between leaves nothing to make again. Refused where there is nothing to take back.
    Result<> undo(const std::string& author);
    Result<> redo(const std::string& author);
    bool canUndo() const;
    bool canRedo() const;

    /// Brings back the plan as it was after a step, as one more edit.
    Result<> restore(StepNumber step, const std::string& author, const std::string& what = {});

    /// The last step of the history.
    StepNumber lastStep() const;

    /// What undo (redo) would come to, nearest first: at most `most` steps, and no more once they hold `mostEdits` edits.
    /// Begins at the end of the history where `from` is 0, else where another trail ended (TrailStep::next).
    enum class Way { Undo, Redo };
    Result<std::vector<TrailStep>> trail(Way way, StepNumber from, std::size_t most, std::size_t mostEdits);

    /// The steps before the step `before`, newest first, at most `most`.
    Result<std::vector<Step>> history(const HistoryFilter& filter, StepNumber before, std::size_t most);
    Result<StepEdits> editsOf(StepNumber step);

    /// Who made the steps of the history, by name.
    Result<std::vector<std::string>> authors();

    /// What rows were called that are gone, as they were removed last: to tell old steps by. Reads all of the history.
    Result<RowNames> removedNames();

    /// The plan as it was after a step.
    Result<Plan<>> planAt(StepNumber step);

    /// Keeps the last step as a version: of the draft, its author, name, note, engine and figures count. Where the last
    /// version is of this step and engine already, and has no other name, nothing is written and that version is the result.
    Result<Version> keepVersion(const Version& draft);
    Result<> describeVersion(std::int64_t number, const std::string& name, const std::string& note);

    /// Newest first.
    Result<std::vector<Version>> versions();

    /// Whether the tables hold another plan than the one that the history tells of: another program has changed them, or a
    /// disk has. changedOutside() names the inputs of which the history knows what they should be.
    bool isAltered() const;
    Result<std::vector<std::string>> changedOutside();

    /// Looks whether the tables of the history are whole, which takes the longer the longer it is; open() leaves it out.
    Result<> checkHistory();

    /// Reads the file again where another connection has changed it, and says whether it had.
    Result<bool> refresh();

    /// Whether the file was renamed, deleted or replaced since it was opened; what this object reads is then still the old one.
    bool hasMoved() const;

    /// Whether the history of this file holds the last step of the other: then nothing of that plan is missing here.
    bool continues(const PlanFile& other);

    /// Whether commit() could write: the file was opened for it, is held, and its permissions allow it.
    bool isWritable() const;

    /// Why a file that was opened to be written is only read: held by another, or locks do not work.
    const std::optional<LockRefusal>& refusal() const;

    /// Tries again to hold a file that was refused; where it is held now, it is read again, may be written, and the result
    /// is true. The plan may be another then.
    Result<bool> hold(const std::string& program = defaultProgram);

    /// Takes the lock again where somebody has removed it from the disk; where another has it now, the file is only read from
    /// now on.
    void keepHold(const std::string& program = defaultProgram);

    /// Writes a copy of the file with all its history by SQLite's backup, while it stays open. A file of that name is
    /// replaced once the copy is complete; where it fails, that file is as it was. Refuses its own path.
    Result<> copyTo(const std::filesystem::path& target);

    /// An id that no row has, and none ever had. The next call gives the same until a row with it is committed.
    Id nextId() const;

    /// Entries that were refused and kept. What does not fit the plan any more is left out.
    Result<std::vector<Pending>> pending();

    /// Keeps an entry, in place of an older one. A commit that sets the field, or removes the row, drops it.
    Result<> keepPending(const Pending& entry);
    Result<> dropPending(const Place& place);

private:
    struct State;
    struct Making;
    explicit PlanFile(std::unique_ptr<State> state);
    Result<> make(const EditGroup& group, const Making& making);
    Result<> mayWrite() const;
    std::unique_ptr<State> m_state;
};

}  // namespace headroom
