// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "plan/entry.h"

namespace headroom {

/// A text for one field: typed, pasted or filled.
struct TypedCell {
    Place place;
    QString text;
};

/// Gives the field what was typed; a text that the field refuses is kept as its pending entry. Nothing where the row is
/// gone.
void enter(PlanDocument& document, const Place& place, const QString& text);

/// What became of many texts.
struct Entered {
    int taken = 0;
    int refused = 0;
    std::optional<Issue> issue;  ///< why nothing at all was done
};

/// Makes the edits of `first`, then gives each field its text, all as one step. Texts that are refused stay as pending
/// entries; the legal ones are taken.
Entered enterAll(PlanDocument& document, const EditGroup& first, const std::vector<TypedCell>& cells, NumberMarks marks, const QString& what);

}  // namespace headroom
