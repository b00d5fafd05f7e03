// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace headroom::testing {

/// What a program asks of a disk, as far as it can fail.
enum class DiskOp { Open, Read, Write, Truncate, Sync, Size, Lock, Delete, Access, Rename, Link, SyncFolder, Count_ };

/// All of them, and those that change what is on the disk.
const std::vector<DiskOp>& allOps();
const std::vector<DiskOp>& changingOps();
std::string nameOf(DiskOp op);

/// What happens at the `at`-th operation (1 is the first) of the kinds in `ops`.
struct Fault {
    enum class Kind {
        Once,      ///< it fails, half done where it can be; the next succeeds
        ForEver,   ///< it fails, and so do all others of these kinds after it
        PowerCut,  ///< it may or may not have happened; nothing happens after it (FaultVfs::losePower())
        Kill       ///< the process dies by SIGKILL instead
    };
    Kind kind = Kind::Once;
    std::vector<DiskOp> ops = changingOps();
    int at = 1;
};

/// While one lives, SQLite's default file system is a disk that fails when it is told to, for the files of one folder; the
/// names that a program moves, links and syncs itself are seen too. One at a time. Any thread may use the files.
class FaultVfs {
public:
    explicit FaultVfs(const std::filesystem::path& folder);
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    /// All files that were opened through it must be closed.
    ~FaultVfs();

    /// Counts from the beginning again; earlier faults are over.
    void plan(const Fault& fault);
    void heal();
    /// Whether the fault has come, and at which kind of operation.
    bool hasStruck() const;
    DiskOp struckAt() const;
    /// How often each kind was asked for since plan() or heal().
    int count(DiskOp op) const;

    /// From now on the files of the folder may have so many bytes together; what is above it is SQLITE_FULL. Negative: no
    /// limit.
    void limitTo(std::int64_t bytes);
    std::int64_t bytesInUse() const;

    /// As on a memory stick: a file has one name.
    void refuseLinks();

    /// Makes the folder what the disk may hold after the PowerCut that has struck, or one now; from then on nothing fails.
    /// All files must be closed. Can be asked for again; the same seed gives the same disk.
    void losePower(std::uint64_t seed);

    /// While held, a sync does not return.
    void holdSyncs();
    void releaseSyncs();
    /// Returns when somebody waits for a sync that is held.
    void waitUntilHeld();
    /// Every sync of a file takes this much longer.
    void delaySyncs(int milliseconds);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

}  // namespace headroom::testing
