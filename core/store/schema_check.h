// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "plan/issue.h"

namespace headroom {

/// Whether a database holds the tables that this program makes in this version of the format, and nothing else but the
/// statistics of SQLite's ANALYZE: no view, trigger, index, virtual or other table, and each table made by the very
/// statement of schemaSql(), so without generated columns or conditions. What else a file holds would run inside our own
/// statements. The error names it, to stand after the path and "is not a plan that Headroom made: ", without full stop.
/// Throws SQLite::Exception.
Result<> checkSchema(SQLite::Database& database, int version);

}  // namespace headroom
