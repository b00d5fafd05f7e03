// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "plan/edit.h"

namespace headroom {

/// Names of rows that a plan does not have (any more).
using RowNames = std::map<std::pair<EntityKind, Id>, std::string>;

/// One change as people read it. Numbers are as shownText() has them, long texts cut, nothing is "–", and no text has a
/// line break. Where a row came or went, `field` is nothing, `input`, `unit` and `before` are empty and `after` says which.
struct ChangeText {
    enum class Kind { Set, Added, Removed };
    Kind kind = Kind::Set;
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    std::optional<std::size_t> field;
    std::string name;   ///< of the row: "Denton"
    std::string input;  ///< "PUE"
    std::string unit;   ///< of both numbers: "MW"; empty where there is none
    std::string before, after;
};

/// The plans that two sides of a change are told by: their months as dates, their currency, their names of rows. Which of
/// them has a row does not matter; what neither has is named by the edits, where one of them adds or removes it, else by
/// `removed`, else "Site 7".
struct ChangeScope {
    const Plan<>& before;
    const Plan<>& after;
    const RowNames* removed = nullptr;
};

/// Every change of a group, in its order. `backward` takes `forward` back and is in the reverse order, as applyEdit() gives
/// it. Neither need fit a plan: what its field would not take is shown as it is.
std::vector<ChangeText> changeTexts(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward);

/// The inputs in which two plans differ, and the rows that one of them lacks; empty where they are the same.
std::vector<ChangeText> changeTexts(const Plan<>& before, const Plan<>& after);

/// A group in one line: "Denton: PUE 1.2 → 1.5", "Tranche First removed", "500 changes in Sites"; empty where it holds
/// nothing.
std::string describe(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward);
std::string describe(const Plan<>& plan, const EditGroup& forward, const EditGroup& backward);

}  // namespace headroom
