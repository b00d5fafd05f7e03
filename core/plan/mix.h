// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/parse.h"

namespace headroom {

/// The tier that holds what the shares of the others leave: the one that is named, else the first; nobody (0) where
/// there are no tiers.
Id restTier(const Plan<>& plan);

/// The share of the dataset that it holds, whatever stands in its own row; with the shares of the others it makes 1.
double restTierShare(const Plan<>& plan);

/// Whether the place is the share of that tier: what stands there does not count.
bool isRestShare(const Plan<>& plan, const Place& place);

}  // namespace headroom
