// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "plan/overrides.h"

namespace headroom {

/// The statement of another plan beside the base: a scenario or a trial. It pays the principal that lenders sculpted for
/// the base (MODEL §8), which is why it is made from the base's statement, and nowhere else.
Statement statementBeside(const Statement& base, Plan<> plan);

/// The same into a statement that stands already; what of it fits is used again.
void renewBeside(Statement& statement, const Statement& base, Plan<> plan);

/// The statement of a scenario of the base plan; what its overrides could not do is in applyScenario(). Id 0 is the base.
Statement scenarioStatement(const Statement& base, Id scenario);

}  // namespace headroom
