// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text_table.h"
#include "risk/break_even.h"
#include "risk/check.h"

/// What would break a plan: each check against the inputs that a signer asks about first.
namespace headroom {

/// The plan-wide inputs that are tried: delays of demand, sites and tranches, GPUs, prices, the utilization target.
std::vector<Place> usualInputs();

/// What every plan is asked, whatever its checks: coverage of 1 at least in every month, and an NPV that is not negative. Rows of
/// no plan (id 0).
std::vector<Assertion<>> questionsOfEveryPlan();

/// The questions of every plan, then the plan's checks, each a group: a row for every input that turns it, with its value now and at
/// the turn, the colour that the check has there, the value in full with its tolerance, and the month that binds; then a line
/// that names the inputs no value of which turns it, or says why it has no break-even. Checks that name no scenario are read in
/// this one (0: the plan as it is). Costs some hundreds of evaluations, shared by all checks of a scenario.
TextTable breakEvenTable(const Statement& base, Id scenario = 0);

}  // namespace headroom
