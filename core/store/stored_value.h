// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/registry.h"
#include "store/stored_row.h"

namespace headroom {

/// What a stored value says in a field, as columnValue() of plan_rows.h; check() says what does not fit.
Value valueOf(const StoredValue& stored, const FieldType& type);

/// The row of a table of the plan, as a version of the format stores it, what came later with its value when absent. The
/// number of columns is that of the version.
Row rowOf(const StoredRow& stored, const TableType& type, int version);

/// Whether it can be a row of the table by its values: an id that rows of it have, choices, dates, curves, bounds. What it
/// refers to is not looked for.
bool isLikely(const StoredRow& stored, const TableType& type, int version);

}  // namespace headroom
