// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/statement.h"

namespace headroom {

/// One of two things that are compared: a plan, or a plan in one of its scenarios.
struct Side {
    std::string name;          ///< for people
    Plan<> base;               ///< what its lenders looked at
    Plan<> plan;               ///< what is compared: the base, or what its scenario makes of it
    bool isScenario = false;
};

Side sideOf(std::string name, Plan<> plan);

/// The plan in this scenario of it; with 0 the plan itself.
Side sideOf(std::string name, Plan<> base, Id scenario);

/// The figures of a side, as the desk shows them.
Statement statementOf(const Side& side);

/// Where the sides come from: rows of two states of one file are the same where their ids are; those of two files have to be
/// matched (aligned.h).
enum class Descent { OneFile, TwoFiles };

/// Two sides whose rows have the same ids.
struct Pair {
    Side a, b;
};
Pair paired(Side a, Side b, Descent descent);

/// The other way round. The ids stay those of the old first side.
Pair swapped(const Pair& pair);

}  // namespace headroom
