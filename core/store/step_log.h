// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <optional>

#include "store/digest.h"
#include "store/step.h"

namespace headroom {

/// Where a plan stands in its history: what its last step says. It is all that opening reads of a history, however long.
/// Steps are never changed. Those that undo comes to hang together by `below`, the step that was on top before; those that
/// redo comes to are Undo steps, in the same way (FORMAT.md).
struct Standing {
    StepNumber last = 0;                ///< the step that was made last
    StepNumber undo = 0, redo = 0;      ///< what undo takes back, and the Undo step that redo takes back; 0 for none
    Id nextId = firstFreeId;            ///< above all ids that rows have or had
    std::optional<Digest> digest{};     ///< of the plan
    std::string time{};                 ///< when the step was made
};

/// Throws SQLite::Exception, as all here. Where the history does not begin, or makes no sense, the error says so.
Result<Standing> lastStanding(SQLite::Database& database);

/// A step to write (when it is made, the standing after it says), with the rows of `edit` from `first` to `last` (none where last < first).
struct NewStep {
    StepKind kind = StepKind::Commit;
    std::string author, what;
    StepNumber of = 0;
    std::int64_t first = 1, last = 0;
    StepNumber below = 0;
};

/// Appends the step; `after` has its number and time.
void appendStep(SQLite::Database& database, const NewStep& step, const Standing& after);

/// Notes that others changed the tables and left no record, before anything is put on top of that: one more step, after
/// which `standing` is.
void noteOutside(SQLite::Database& database, Standing& standing);

/// A step as it is in the file, with the step below it; nothing where there is none of this number. Its `standing` is not set.
struct StoredStep {
    Step step;
    std::int64_t first = 1, last = 0;
    StepNumber below = 0;
    std::optional<Digest> digest{};
};
std::optional<StoredStep> findStep(SQLite::Database& database, StepNumber number);

/// How many rows of `edit` a step names; none where no rows have such numbers.
constexpr std::int64_t editsBetween(std::int64_t first, std::int64_t last) { return first > 0 && last >= first ? last - first + 1 : 0; }

/// The time now, as the file writes it.
std::string timeNow();

}  // namespace headroom
