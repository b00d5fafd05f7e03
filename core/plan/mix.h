// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace headroom {

/// The tier that holds what the shares of the others leave: the one that is named, else the first; nobody (0) where
/// there are no tiers.
Id restTier(const Plan<>& plan);

/// The share of the dataset that it holds, whatever stands in its own row; with the shares of the others it makes 1.
double restTierShare(const Plan<>& plan);

}  // namespace headroom
