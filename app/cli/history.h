// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "plan/edit_text.h"
#include "store/plan_file.h"

namespace headroom {

/// What `headroom-cli history` is asked for. Without an action it lists steps.
struct HistoryOptions {
    std::string path, entity, field, row, author, text, format = "text";
    int limit = 50;
    std::string step, at, output, restore;  ///< empty: not asked for
    std::vector<std::string> compare;       ///< two points, or none
    bool undo = false, redo = false, keep = false;
    std::string name, note;  ///< of a version
};

/// A point of the history as the command line names it: a step, "v3" the step of version 3, "now" the last one.
struct HistoryPoint {
    StepNumber step = 0;
    std::string name;  ///< "step 12", "version 3", "now"
};
Result<HistoryPoint> historyPoint(PlanFile& file, const std::string& text);

// Each action; those that change the plan need a file that is held for writing.
Result<int> listHistory(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> showStep(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> comparePoints(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> writePoint(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> takeBack(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> makeAgain(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> returnTo(PlanFile& file, const HistoryOptions& options, std::ostream& out);
Result<int> keepVersion(PlanFile& file, const HistoryOptions& options, std::ostream& out);

/// A text of a file that nobody vouches for, as one line of a terminal.
std::string lineOf(std::string text);

/// "2026-01-31 23:59:59", UTC, from the time of a step or version.
std::string shownTime(const std::string& time);

/// The key of what changed: sites.6.pue, or sites.6 of a whole row.
std::string keyOf(const ChangeText& change);

}  // namespace headroom
