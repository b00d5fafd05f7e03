// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plan/edit.h"
#include "plan/version_figure.h"

namespace headroom {

/// The number of a step of a plan's history: they count up from 0, the making of the file, and are its edits' `group`.
using StepNumber = std::int64_t;

/// No step or version of a plan has a higher number; one that says so was made by hand, and there must be room above it.
inline constexpr StepNumber lastStepNumber = 999'999'999'999'999;

enum class StepKind {
    Created,  ///< the file was made; no edits
    Commit,   ///< edits of a user
    Undo,     ///< takes back the step `of`
    Redo,     ///< makes the step `of` again
    Restore,  ///< brings back the plan as it was after the step `of`
    Outside,  ///< another program changed the tables and left no record: no edits
};

/// A step of the history: what somebody did at once, all of it or nothing.
struct Step {
    StepNumber number = 0;
    StepKind kind = StepKind::Commit;
    std::string time;             ///< UTC, 2026-01-31T23:59:59.999Z
    std::string author;
    std::string what;             ///< in the words of the program that made it; may be empty
    StepNumber of = 0;            ///< of Undo, Redo and Restore
    std::int64_t changes = 0;     ///< fields and rows that it changed
    bool standing = false;        ///< an edit or a restoration that is part of the plan now, neither taken back nor left on an abandoned branch
};

/// What a step changed, in the order in which it did, and what takes it back, in the reverse order.
struct StepEdits {
    EditGroup forward, backward;
};

/// A step that undo or redo would come to.
struct TrailStep {
    StepNumber number = 0;  ///< the edit that is taken back or made again
    std::string what;
    StepEdits edits;
    StepNumber next = 0;    ///< where the trail goes on (see PlanFile::trail()); 0 where it ends
};

/// The longest name of a version, in bytes.
inline constexpr std::size_t longestVersionName = 200;

/// The longest text that a history is searched for, in bytes; far below where SQLite refuses a pattern.
inline constexpr std::size_t longestFilterText = 1'000;

/// Which steps of a history are asked for; what is empty does not restrict.
struct HistoryFilter {
    std::string author;
    std::string text;                 ///< in `what`, in names and values; any case of ASCII
    std::optional<EntityKind> table;
    std::optional<Id> row;
    std::optional<std::size_t> field; ///< of `table`
};

/// A point of the history that somebody kept, with what the program then said of it.
struct Version {
    std::int64_t number = 0;  ///< from 1
    StepNumber step = 0;
    std::string time, author;
    std::string name, note;   ///< may be empty
    std::string engine;       ///< the version of the program that computed the figures
    std::vector<VersionFigure> figures;
};

}  // namespace headroom
