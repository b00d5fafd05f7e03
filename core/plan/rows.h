// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/edit.h"

namespace headroom {

/// What people do with whole rows, as groups of edits that leave no reference in the air. All need a plan without
/// errors; none changes it.

/// A row of a plan.
struct RowPlace {
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    bool operator==(const RowPlace&) const = default;
};

/// Which rows go with a row that is copied.
enum class Dependents { Left, Taken };

/// A row of defaults with a free name; a reference that must name a row names the last of its table. The issue says what
/// is missing where there is none ("A tranche needs a site").
Checked<InsertRow> newRow(const Plan<>& plan, EntityKind kind, Id id);

/// A copy of a row under a free name, with the sources of its inputs; with Dependents::Taken, copies of the rows that
/// must name it too, naming the copy (a site with its tranches). Ids count up from `next`.
EditGroup duplicateRow(const Plan<>& plan, RowPlace row, Id next, Dependents dependents);

/// The rows whose reference must name this one: they cannot stay without it.
std::vector<RowPlace> dependentsOf(const Plan<>& plan, RowPlace row);

/// The rows that may name this one and do: they stay, and name nobody once it is gone.
std::vector<RowPlace> otherUsersOf(const Plan<>& plan, RowPlace row);

/// Removes the row, all that cannot stay without it, and the sources of what goes; other references are emptied.
EditGroup removeRow(const Plan<>& plan, RowPlace row);

/// Gives all that names the row to another row of the same table, then removes it with the sources of its inputs.
EditGroup removeRowMovingTo(const Plan<>& plan, RowPlace row, Id heir);

/// Whether a field counts in this row (Field::when).
bool counts(const Plan<>& plan, const Place& place);

/// A name that no row of the table has: the text itself, or "text 2", "text 3", …
std::string freeName(const Plan<>& plan, EntityKind kind, const std::string& wanted);

}  // namespace headroom
