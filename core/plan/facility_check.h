// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// Warnings about debt, each with its meaning: a facility that nothing makes pay out, two of the same seniority (the first
/// row is paid first), a grace that outlasts the loan, dated funding that no facility takes or that comes too late.
std::vector<Issue> facilityWarnings(const Plan<>& plan);

}  // namespace headroom
