// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "plan/plan.h"

namespace headroom {

/// What a new plan begins with: the defaults, and the GPUs and storage tiers of a catalogue with where their figures come
/// from. The catalogue is the text of a plan that ships with the program; a broken one is a bug.
Plan<> startingPlan(std::string_view catalogueJson);

}  // namespace headroom
