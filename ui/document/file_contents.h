// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "plan/plan.h"
#include "store/pending.h"
#include "store/step.h"

namespace headroom {

/// What undo and redo come to, nearest first, and where each goes on in the file: 0 where it ends.
struct Trails {
    std::vector<TrailStep> undo, redo;
    StepNumber moreUndo = 0, moreRedo = 0;
};

/// What a file holds: the plan, the entries that its fields refused, the near end of its history; and why it cannot be
/// written, empty where it can.
struct FileContents {
    Plan<> plan;
    std::vector<Pending> pending;
    Trails trails;
    QString locked;
};

}  // namespace headroom
