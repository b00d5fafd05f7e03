// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/step.h"

namespace headroom {

/// Versions in the file, for PlanFile. All throw SQLite::Exception.

/// Newest first; the newest alone where `most` is 1.
std::vector<Version> readVersions(SQLite::Database& database, std::size_t most);

/// Writes it under the number that it has.
void insertVersion(SQLite::Database& database, const Version& version);

/// False where there is none of this number.
bool renameVersion(SQLite::Database& database, std::int64_t number, const std::string& name, const std::string& note);

/// What is wrong with a name and a note, as a sentence; empty where nothing.
std::string versionProblem(const std::string& name, const std::string& note);

}  // namespace headroom
