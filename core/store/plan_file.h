// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "plan/edit.h"
#include "store/open_mode.h"
#include "store/pending.h"

namespace headroom {

/// A plan on disk, and the same plan in memory. What commit() acknowledged is on the disk, and in the history; there is
/// nothing unsaved. One object, one thread. Errors are sentences that name the path; on any of them the file and the
/// plan in memory are as they were.
class PlanFile {
public:
    /// Writes a new file and opens it. Refuses a path that exists and a plan that has errors; where it fails, no file
    /// is left behind.
    static Result<PlanFile> create(const std::filesystem::path& path, const Plan<>& plan);

    /// Opens a file after checking all of it: pages, version, every value against its bounds. A file of an older version
    /// is migrated: in a copy that takes its place, with the original kept beside it (upgradeFile()), or in memory where
    /// it is opened or can only be read; it is then not touched, and not writable.
    static Result<PlanFile> open(const std::filesystem::path& path, OpenMode mode);

    PlanFile(PlanFile&&) noexcept;
    PlanFile& operator=(PlanFile&&) noexcept;
    ~PlanFile();

    const Plan<>& plan() const;
    const std::filesystem::path& path() const;

    /// Makes the edits: all in one durable transaction, or none. They must fit plan() (see applyEdit); what they lead
    /// to may be wrong, and is then refused. Refused too where the file has changed since it was last read. Fields that
    /// keep their value leave no trace.
    Result<> commit(const EditGroup& group, const std::string& author);

    /// Reads the file again where another connection has changed it, and says whether it had.
    Result<bool> refresh();

    /// Whether commit() could write: the file was opened for it and its permissions allow it.
    bool isWritable() const;

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
    explicit PlanFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace headroom
