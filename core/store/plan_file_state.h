// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "store/connection.h"
#include "store/file_probe.h"
#include "store/plan_file.h"
#include "store/plan_lock.h"
#include "store/step_log.h"

namespace headroom {

struct PlanFile::State {
    std::filesystem::path path;
    SQLite::Database database;
    std::optional<PlanLock> lock{};        ///< while this object may write
    std::optional<LockRefusal> refusal{};  ///< why it may not, where it was asked to
    std::optional<SQLite::Database> original{};  ///< an older file that is only read: `database` is its migrated copy in memory
    Plan<> plan{};
    Standing standing{};
    bool isAltered = false;  ///< the plan is not the one that the history tells of
    int version = 0;         ///< dataVersion() of file() when the plan was last read

    SQLite::Database& file() { return original ? *original : database; }
};

/// Runs what uses the database; what SQLite throws becomes a sentence.
template <class T, class Work>
Result<T> guarded(const std::filesystem::path& path, Work&& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sentence(path, error));
    } catch (const std::filesystem::filesystem_error& error) {
        return tl::unexpected(pathText(path) + " cannot be opened: " + error.code().message() + ".");
    }
}

}  // namespace headroom
