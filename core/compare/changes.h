// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "compare/side.h"
#include "plan/edit_text.h"

namespace headroom {

/// What a change is about: an input, or a whole row that came or went.
struct ChangePlace {
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    bool isRow = false;         ///< it came or went
    std::size_t field = 0;
    auto operator<=>(const ChangePlace&) const = default;
};

/// Changes that only make sense together: one input; or a row that comes with all that names it; or one that goes, with all
/// that let go of it. In the order of the plan.
struct ChangeUnit {
    std::vector<ChangePlace> places;
};

/// All in which two sides differ that a figure can follow from. Names, notes, scenarios, checks, published values, sources and
/// the flows between others are none of it (a law: without them every headline figure is the same to the bit).
struct Changes {
    Plan<> base, plan;                                  ///< the first side, without what no figure follows from
    bool isBeside = false;                              ///< a side is a scenario: lenders look at the base
    EditGroup onBase, onPlan;                           ///< what makes the second side of it
    std::vector<std::size_t> unitOfBase, unitOfPlan;    ///< of each edit
    std::vector<ChangeUnit> units;
};
Changes changesBetween(const Pair& pair);

/// How coarsely changes are taken together.
enum class Grain {
    Input,  ///< each by itself
    Row,    ///< those of a row; of settings, storage and operations those under one heading
    Table,  ///< those of a table; of settings and so on those under one heading
};

/// The units that stand together at a grain, each list in order, the lists in the order of their first.
std::vector<std::vector<std::size_t>> grouped(const Changes& changes, Grain grain);

/// What people call some units: "Denton: PUE", "Denton: PUE, Critical IT power", "Site Denton", "Sites", "Settings: Market".
std::string nameOf(const Pair& pair, const Changes& changes, const std::vector<std::size_t>& units);

}  // namespace headroom
