// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace headroom {

/// A small plan that uses every branch of the model's structure: all shapes of curves, leased and built sites, late ones
/// that landlord or tenant pay for, overrides, online and offline tiers, all kinds of pricing and billing, named and any
/// SKU, prepayments credited both ways, credits, early ends, renewals, commitments, debt, moved levers.
Plan<> everythingPlan();

}  // namespace headroom
