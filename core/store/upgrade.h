// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>

#include "plan/issue.h"

namespace headroom {

/// Where the file of an older version is kept: "plan.headroom.v1", or "plan.headroom.v1-2" where that name is another
/// file's.
std::filesystem::path keptPath(const std::filesystem::path& path, int version);

/// Takes a file of an older version to this one: migrated in a copy beside it, which takes its place only when it is
/// whole, reads back as the same plan and the original is safe under keptPath(). At every moment there is a complete plan
/// under `path`. Throws SQLite::Exception and filesystem_error; on any
/// error nothing has changed.
Result<> upgradeFile(const std::filesystem::path& path, int version);

/// The same plan in this version, in memory, for a file that is only read. It refuses writing.
SQLite::Database upgradedInMemory(SQLite::Database& original);

}  // namespace headroom
