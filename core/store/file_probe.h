// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "plan/issue.h"

namespace headroom {

/// Looks at a file before SQLite does: there, a file, readable, not empty, an SQLite database that says it is a plan, of
/// a version that this program reads. SQLite would take an empty file for an empty database and a directory for a disk
/// error. Gives that version. The error is a sentence that names the path.
Result<int> probePlanFile(const std::filesystem::path& path);

/// The sentence for a file in which something is damaged, `why` as SQLite or we say it, with what can be done.
std::string damaged(const std::filesystem::path& path, std::string_view why);

/// The sentence for a file whose tables are not those that we make.
std::string notOurs(const std::filesystem::path& path, std::string_view why);

/// Whether a sentence with which opening refused a file says that what can be read of it can be recovered (recoverPlan()).
bool saysRecoverable(std::string_view refusal);

/// How a refusal ends because another program uses the file just now, and whether one does: it may go if it is tried again.
inline constexpr std::string_view busyWords = " is in use by another program; try again in a moment.";
inline bool saysBusy(std::string_view refusal) { return refusal.ends_with(busyWords); }

/// A path in a sentence, in quotes, UTF-8, on one line.
std::string pathText(const std::filesystem::path& path);

}  // namespace headroom
