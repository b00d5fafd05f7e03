// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "store/plan_file.h"

namespace headroom {

/// Reads of a history for its page. All run on the thread of the file (PlanKeeper::ask()).

/// A step, and what it changed in a line.
struct ListedStep {
    Step step;
    QString changed;
};

/// Some steps, newest first, and all versions and authors.
struct HistoryPart {
    std::vector<ListedStep> steps;
    std::vector<Version> versions;
    std::vector<std::string> authors;
};

/// The steps before `before`, at most `most`. Those up to `known` are not described again: `changed` is empty.
Result<HistoryPart> readPart(PlanFile& file, const HistoryFilter& filter, StepNumber before, std::size_t most, StepNumber known = -1);

/// A point of the history and the names it goes by.
struct PastPoint {
    Step step;
    StepNumber earlier = -1, later = -1;  ///< the steps beside it; -1 where there is none
};
Result<PastPoint> readPoint(PlanFile& file, StepNumber step);

}  // namespace headroom
