// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "plan/assemble.h"
#include "store/row_memory.h"

namespace headroom {

/// A plan without errors, and what had to be changed for it, a sentence each.
struct Mended {
    Plan<> plan;
    std::vector<std::string> repairs;
};

/// Makes a plan of rows of which nothing is believed but their form: a list for every table, a value for every field, at
/// most one row in a single table (defaults where it is missing, without a word). A value that is not valid becomes the one that
/// the history remembers where that is valid, else its default; a reference that leads nowhere is emptied, or its row goes
/// where it must name one; a row whose id is none, or is another's, goes. Law: what assemble() takes is not changed, and
/// firstError() finds nothing in the plan.
Mended mend(PlanRows rows, const RowMemory& memory);

}  // namespace headroom
