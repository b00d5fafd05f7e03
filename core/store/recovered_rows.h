// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/assemble.h"
#include "store/row_memory.h"
#include "store/salvage.h"

namespace headroom {

/// The rows of a plan that were read or are remembered, not yet checked, and what is missing, a sentence each.
struct RecoveredRows {
    PlanRows rows;
    std::vector<std::string> lost;     ///< what is gone, or was taken from the history
    std::vector<std::string> unsure;   ///< what may be gone: it is not, where the plan turns out to be the one of the history
};

/// Of every table what was read of it; where it is not whole, the rows too that the history remembers and that were not
/// read, and without those that the history says were removed.
RecoveredRows recoveredRows(const Salvage& salvage, const RowMemory& memory);

}  // namespace headroom
