// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// The plan in these bytes of a plan file, read from a file in a folder that nobody else can look into, gone again afterwards. The
/// error is a sentence that calls it plan.headroom.
Result<Plan<>> attachedPlan(std::string_view bytes);

}  // namespace headroom
