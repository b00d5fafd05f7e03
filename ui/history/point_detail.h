// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_rows.h"
#include "plan/edit_text.h"
#include "risk/headline_change.h"
#include "risk/kept_figures.h"

namespace headroom {

/// What the page says of a row of the history, read on the thread of the file.
struct PointDetail {
    std::vector<ChangeText> changes;       ///< by the step; of a version, since the version before it, or the making of the plan
    std::size_t left = 0;                  ///< changes that are not among them
    std::string problem;                   ///< why the plan of then cannot be had; the rest is empty then
    std::vector<HeadlineChange> headline;  ///< then and now; those that moved first
    std::size_t moved = 0;                 ///< how many those are
    std::vector<FigureDrift> drift;        ///< of a version
    std::string driftSentence;
};

/// `since` is the step of the version before a version; `engine` the version of this program.
Result<PointDetail> readDetail(PlanFile& file, const HistoryRow& row, StepNumber since, const std::string& engine);

/// Two points of the history in words, and all in which they differ.
struct Comparison {
    std::vector<ChangeText> inputs;
    std::vector<HeadlineChange> headline;  ///< those that differ first
    std::size_t moved = 0;                 ///< how many those are
};

/// A point to compare: a step, or the plan of now where there is none.
using ComparedStep = std::optional<StepNumber>;
Result<Comparison> readComparison(PlanFile& file, ComparedStep a, ComparedStep b);

}  // namespace headroom
