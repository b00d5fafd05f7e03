// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <string_view>

#include "exchange/plan_json.h"
#include "plan/validate.h"
#include "support/fleet_plan.h"

// Prints the reference plan as JSON, for headroom-cli and for the port that it is measured against:
//   build/dev/bin/fleet_plan [--equal-principal] > fleet-250k.json
int main(int argc, char** argv)
{
    using namespace headroom;
    const bool equal = argc > 1 && std::string_view(argv[1]) == "--equal-principal";
    const Plan<> plan = fleetPlan(1, 120, equal ? FleetDebt::EqualPrincipal : FleetDebt::EveryKind);
    for (const Issue& issue : validate(plan)) std::fprintf(stderr, "%s\n", sentence(issue).c_str());
    std::fputs(toJson(plan).c_str(), stdout);
    return 0;
}
