// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "plan/issue.h"
#include "plan/parse.h"
#include "plan/registry.h"

namespace headroom {

/// One field gets a value.
struct SetField {
    Place place;
    Value value;
    bool operator==(const SetField&) const = default;
};

/// A row comes in, whole, at the place of its id.
struct InsertRow {
    EntityKind table = EntityKind::Count_;
    Row row;
    bool operator==(const InsertRow&) const = default;
};

/// A row goes.
struct RemoveRow {
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    bool operator==(const RemoveRow&) const = default;
};

using Edit = std::variant<SetField, InsertRow, RemoveRow>;

/// What is one step for the user: a paste, an import, a deletion with all that goes with it.
using EditGroup = std::vector<Edit>;

/// Changes the plan and returns the edit that takes the change back. Not named `apply`: the argument would find
/// std::apply. The edit must fit the plan (rows exist or do not,
/// values pass check()); law 13: applying the inverse restores the plan to the bit.
Edit applyEdit(Plan<>& plan, const Edit& edit);

/// Applies all, in order; the inverse group undoes them in the reverse order.
EditGroup applyEdit(Plan<>& plan, const EditGroup& group);

/// The edits that turn `from` into `to`: insertions, fields, removals, so that references hold all the way. Empty
/// where the plans are the same.
EditGroup difference(const Plan<>& from, const Plan<>& to);

/// What is wrong with a plan that these edits have led to, first error only. The plan before them had no error (a stored
/// plan never has one), so only what they touched is looked at: a lever asks this sixty times a second. Law: there is an
/// error where firstError() finds one, and only there.
std::optional<Issue> errorMadeBy(const EditGroup& group, const Plan<>& after);

/// What would be wrong with the plan after the group; the plan itself, which has no error, is not touched.
std::optional<Issue> errorAfter(const Plan<>& plan, const EditGroup& group);

/// The rows that refer to this one, as "Hall A, Hall B"; empty where nothing does.
std::string usersOf(const Plan<>& plan, EntityKind kind, Id id);

}  // namespace headroom
