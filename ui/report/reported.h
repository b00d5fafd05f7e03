// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "model/statement.h"
#include "risk/check.h"

namespace headroom {

/// What a report is of, and the room of its pages: what every chapter is made from.
struct Reported {
    const Statement& base;
    const Statement& statement;  ///< of the scenario; the base where there is none
    Id scenario = 0;             ///< 0: the plan as it is
    std::vector<CheckResult> checks;  ///< of the plan, those that name no scenario read in this one
    QString made;                ///< by which program and when
    double width = 0, height = 0;
};

}  // namespace headroom
