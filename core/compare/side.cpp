// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/side.h"

#include "compare/aligned.h"
#include "risk/scenario.h"

namespace headroom {

Side sideOf(std::string name, Plan<> plan) { return {.name = std::move(name), .base = plan, .plan = std::move(plan)}; }

Side sideOf(std::string name, Plan<> base, Id scenario)
{
    if (scenario == 0) return sideOf(std::move(name), std::move(base));
    Plan<> applied = applyScenario(base, scenario).plan;
    return {.name = std::move(name), .base = std::move(base), .plan = std::move(applied), .isScenario = true};
}

Statement statementOf(const Side& side)
{
    return side.isScenario ? statementBeside(Statement(side.base), side.plan) : Statement(side.plan);
}

Pair paired(Side a, Side b, Descent descent)
{
    if (descent == Descent::TwoFiles) {
        const RowMatch match = matchedRows(a.base, b.base);
        Plan<> base = aligned(a.base, b.base, match);
        b.plan = b.isScenario ? aligned(a.base, b.plan, match) : base;
        b.base = std::move(base);
    }
    return {std::move(a), std::move(b)};
}

Pair swapped(const Pair& pair) { return {pair.b, pair.a}; }

}  // namespace headroom
