// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// Everything wrong with a plan, in one pass: every field against its bounds, references, then what fields must agree
/// on. Errors cannot be stored; warnings have a defined meaning, so that a stored plan can always be evaluated.
std::vector<Issue> validate(const Plan<>& plan);

/// What the fields of one row of the plan are wrong in, one by one.
std::optional<Issue> errorInRow(const Plan<>& plan, EntityKind kind, Id row);

/// What several rows must agree on: the shares of the storage mix.
std::optional<Issue> errorAcrossRows(const Plan<>& plan);

/// Ids that are no ids, or not in order, or given twice; too many rows.
std::optional<Issue> errorInIds(const Plan<>& plan);

/// The first error of validate(), or nothing.
std::optional<Issue> firstError(const Plan<>& plan);

}  // namespace headroom
