// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include "plan/registry.h"

namespace headroom {

/// Which row of one plan is which row of another, by table and id.
using RowMatch = std::map<std::pair<EntityKind, Id>, Id>;

/// The rows of `b` that `a` has too, each with its id there. Ids are unique within a plan, and its copies share them; in plans
/// that never met, the same id means nothing. So a row of `b` is the row of `a` that has its id and its name; else the first left
/// that has its name; else the one left with its id, where more than half of the fields agree. Rows of tables without names go
/// by id and fields, and else by fields that agree in all. No row of `a` is taken twice.
///
/// Of several facilities with one seniority the first is paid first: where matching would turn them round, they are not matched.
RowMatch matchedRows(const Plan<>& a, const Plan<>& b);

/// `b` with the ids that its rows have in `a`; the others keep theirs where they are free there, and get new ones else, so that difference(a, …) tells what differs and not
/// how two files count. Every reference, and every key of an input, follows its row; a rest tier that was the first by default
/// is named. Law: its figures are those of `b`, but for the order in which they are added up; aligned to itself a plan stays
/// as it is.
Plan<> aligned(const Plan<>& a, const Plan<>& b);

/// The same with a match that is known: the plan of a scenario is matched as its base is.
Plan<> aligned(const Plan<>& a, const Plan<>& b, const RowMatch& match);

}  // namespace headroom
