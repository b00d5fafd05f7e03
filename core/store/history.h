// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/step_log.h"

namespace headroom {

/// Reads of a history, for PlanFile. Nothing in it is believed: what makes no sense is an error, a sentence without the
/// path. All throw SQLite::Exception.

/// The steps that undo comes to from `top` on, down to the step `least`.
Result<std::vector<StepNumber>> standingSteps(SQLite::Database& database, StepNumber top, StepNumber least);

/// See PlanFile::history(); `standing` is set where `undo` is the top of what undo comes to.
Result<std::vector<Step>> readHistory(SQLite::Database& database, const HistoryFilter& filter, StepNumber undo, StepNumber before, std::size_t most);

/// The plan as it was after a step, got by taking back all edits after it from `plan`, the plan of now.
Result<Plan<>> planAfter(SQLite::Database& database, Plan<> plan, StepNumber step);

}  // namespace headroom
