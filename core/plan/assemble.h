// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/issue.h"
#include "plan/registry.h"

namespace headroom {

/// The rows of every table, detached from a plan, in the order of tables(): what a file holds before it is believed.
using PlanRows = std::vector<std::vector<Row>>;

/// The plan of these rows, in any order of ids. Nothing about the values is taken for granted: kinds, bounds, ids,
/// references and what fields must agree on are all checked, and the first error is the issue. The form is the
/// caller's to keep: a list for every table, a value for every field, one row in a single table.
Checked<Plan<>> assemble(PlanRows rows);

/// Every row of a plan, detached; assemble() gives the plan back.
PlanRows rowsOf(const Plan<>& plan);

}  // namespace headroom
