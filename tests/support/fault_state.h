// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "support/fault_vfs.h"
#include "support/lossy_folder.h"

namespace headroom::testing {

/// What the file system of SQLite (fault_vfs.cpp) and the calls that go past it (fault_calls.cpp) share.
struct FaultVfs::State {
    explicit State(const std::filesystem::path& path) : folder(path) {}

    /// How an operation has to end.
    enum class Fate { Happens, Fails, FailsAsPowerGoes };
    Fate fateOf(DiskOp op);

    /// Lets the folder see what happened past it; what happens without power does not count.
    void look();

    /// The name in the folder, or nothing for a file elsewhere.
    std::optional<std::string> nameIn(const char* path) const;
    void waitForSync();

    std::recursive_mutex mutex;
    LossyFolder folder;
    std::optional<Fault> fault;
    int matching = 0;  ///< operations that the fault waits for, so far
    std::array<int, static_cast<std::size_t>(DiskOp::Count_)> counts{};
    std::optional<DiskOp> struck;
    bool hasPower = true;
    bool isOver = false;  ///< after the power loss: nothing fails, nothing is followed
    bool hasLinks = true;
    std::int64_t limit = -1;

    std::mutex syncMutex;
    std::condition_variable syncReleased, syncHeld;
    bool areSyncsHeld = false;
    int held = 0;  ///< syncs that wait
    int syncDelay = 0;

    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
};

/// The one that lives, or nothing.
FaultVfs::State* liveFaults();

}  // namespace headroom::testing
