// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exchange/csv.h"
#include "plan/edit.h"

namespace headroom {

/// One table as CSV (csv.h): "id", then a column a field, headed `key [unit]` with the unit's key; shares as fractions,
/// references by id, curves as curve_text.h writes them (a JSON text in every dialect), texts guarded against being run as
/// formulas.
std::string tableCsv(const Plan<>& plan, EntityKind kind, CsvDialect dialect = internationalCsv);

/// The dialect in which the text is a table of this kind as tableCsv() heads it: "id", and no column but keys of fields,
/// with or without units. Nothing where it is somebody else's table (table_import.h).
std::optional<CsvDialect> ownDialect(EntityKind kind, std::string_view text);

/// The edits that make the table what the CSV says: rows with an id of the table change, rows without one are new (from
/// `nextId` on), rows that are missing go, unless something refers to them. A row of another name and other
/// inputs under an id is refused: it is a row of another file, not one that was renamed. Columns may stand in any order, without
/// units, or be missing: a known row then keeps its value, a new one takes the default. The import of an export is the
/// empty group. The error names line, field, value and bounds; nothing of a wrong file is taken.
Result<EditGroup> tableFromCsv(const Plan<>& plan, EntityKind kind, std::string_view text, Id nextId, CsvDialect dialect = internationalCsv);

/// The heading of a field's column: `pue`, `server_price [money_each]`.
std::string columnHeading(const FieldType& type);

}  // namespace headroom
