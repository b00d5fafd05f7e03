// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario.h"

namespace headroom {

Statement statementBeside(const Statement& base, Plan<> plan)
{
    static_cast<void>(base);
    return Statement(std::move(plan));
}

void renewBeside(Statement& statement, const Statement& base, Plan<> plan)
{
    static_cast<void>(base);
    statement.renew(std::move(plan));
}

Statement scenarioStatement(const Statement& base, Id scenario) { return statementBeside(base, applyScenario(base.plan(), scenario).plan); }

}  // namespace headroom
