// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario.h"

namespace headroom {

Statement statementBeside(const Statement& base, Plan<> plan)
{
    return Statement(std::move(plan), base);
}

void renewBeside(Statement& statement, const Statement& base, Plan<> plan)
{
    statement.renew(std::move(plan), base);
}

Statement scenarioStatement(const Statement& base, Id scenario) { return statementBeside(base, applyScenario(base.plan(), scenario).plan); }

}  // namespace headroom
