// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/salvage.h"

namespace headroom {

/// Writes into the empty tables of a database of the same version what was read of the tables beside those of entities:
/// the history (edits and steps) and the versions in it, each where it is whole and left out where not, and the entries that
/// wait, as many as there are. Gives what is missing, a sentence each. Throws SQLite::Exception.
std::vector<std::string> writeHistory(SQLite::Database& database, const Salvage& salvage);

}  // namespace headroom
