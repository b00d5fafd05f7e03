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

/// The first error of validate(), or nothing.
std::optional<Issue> firstError(const Plan<>& plan);

}  // namespace headroom
