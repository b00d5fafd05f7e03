// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace headroom {

/// How the facilities of fleetPlan() are repaid: in every way there is, with quarters, fees, reserves and a sweep; or all in
/// equal parts each month, before tax, so that a port of the model elsewhere can stay small.
enum class FleetDebt { EveryKind, EqualPrincipal };

/// The reference plan of measurements, *fleet-250k*: 250,000 GPUs in 48 tranches of four kinds over 32 sites, leased and
/// built, some late; 30 contracts of both billings, 8 facilities, 12 commitments, four tiers. Made up, a function of its
/// arguments alone: `scale` times as many entities, each of the same size.
Plan<> fleetPlan(int scale = 1, int horizonMonths = 120, FleetDebt debt = FleetDebt::EveryKind);

}  // namespace headroom
