// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// A warning about a field of a row, which leaves the plan as it is (issue.h).
Issue warningAt(const Plan<>& plan, EntityKind kind, Id row, std::string_view fieldKey, IssueCode code, std::string value, std::string allowed = {});

}  // namespace headroom
