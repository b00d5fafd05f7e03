// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace headroom {

/// Takes the tables of an older plan to this version of the format, a step a version, in one transaction: a field that
/// came later is a column that holds its value when absent, a table that came later is there and empty, and both stand
/// where the tables of a new file have them. Rows, history and entries that wait stay as they are. For a copy, never for
/// the only file that there is (see upgradeFile()). Throws SQLite::Exception, with the database as it was.
void migrate(SQLite::Database& database);

}  // namespace headroom
