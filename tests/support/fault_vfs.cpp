// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <stdexcept>
#include <thread>

#include "support/fault_file.h"

namespace headroom::testing {

namespace {

std::atomic<FaultVfs::State*> live = nullptr;

FaultVfs::State& stateOf(sqlite3_vfs* vfs) { return *static_cast<FaultVfs::State*>(vfs->pAppData); }

int remove(sqlite3_vfs* vfs, const char* path, int isSynced)
{
    FaultVfs::State& state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    const auto name = state.nameIn(path);
    if (!name) return state.real->xDelete(state.real, path, isSynced);
    state.look();
    const auto fate = state.fateOf(DiskOp::Delete);
    if (fate == FaultVfs::State::Fate::FailsAsPowerGoes) state.folder.remove(*name);
    if (fate != FaultVfs::State::Fate::Happens) return SQLITE_IOERR_DELETE;
    // It syncs the folder itself, and fault_calls.cpp sees that; before, the folder must know that the name is gone.
    const int unsynced = state.real->xDelete(state.real, path, 0);
    if (unsynced != SQLITE_OK) return unsynced;
    state.look();
    return isSynced ? syncFolder(state) : SQLITE_OK;
}

int access(sqlite3_vfs* vfs, const char* path, int flags, int* result)
{
    FaultVfs::State& state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    if (state.nameIn(path) && state.fateOf(DiskOp::Access) != FaultVfs::State::Fate::Happens) return SQLITE_IOERR_ACCESS;
    return state.real->xAccess(state.real, path, flags, result);
}

// What has nothing to do with the disk goes to the real one.
sqlite3_vfs* realOf(sqlite3_vfs* vfs) { return stateOf(vfs).real; }
int fullPath(sqlite3_vfs* vfs, const char* path, int size, char* out) { return realOf(vfs)->xFullPathname(realOf(vfs), path, size, out); }
int randomness(sqlite3_vfs* vfs, int size, char* out) { return realOf(vfs)->xRandomness(realOf(vfs), size, out); }
int pause(sqlite3_vfs* vfs, int microseconds) { return realOf(vfs)->xSleep(realOf(vfs), microseconds); }
int lastError(sqlite3_vfs* vfs, int size, char* out) { return realOf(vfs)->xGetLastError(realOf(vfs), size, out); }
int currentTime(sqlite3_vfs* vfs, sqlite3_int64* out) { return realOf(vfs)->xCurrentTimeInt64(realOf(vfs), out); }

}  // namespace

FaultVfs::State* liveFaults() { return live; }

const std::vector<DiskOp>& allOps()
{
    static const std::vector<DiskOp> ops = [] {
        std::vector<DiskOp> all;
        for (int op = 0; op < static_cast<int>(DiskOp::Count_); ++op) all.push_back(static_cast<DiskOp>(op));
        return all;
    }();
    return ops;
}

const std::vector<DiskOp>& changingOps()
{
    static const std::vector<DiskOp> ops{DiskOp::Open, DiskOp::Write, DiskOp::Truncate, DiskOp::Sync, DiskOp::Delete, DiskOp::Rename, DiskOp::Link, DiskOp::SyncFolder};
    return ops;
}

std::string nameOf(DiskOp op)
{
    constexpr const char* names[]{"open", "read", "write", "truncate", "sync", "size", "lock", "delete", "access", "rename", "link", "sync of the folder"};
    return names[static_cast<std::size_t>(op)];
}

FaultVfs::State::Fate FaultVfs::State::fateOf(DiskOp op)
{
    if (!hasPower) return Fate::Fails;
    ++counts[static_cast<std::size_t>(op)];
    if (!fault || std::ranges::find(fault->ops, op) == fault->ops.end()) return Fate::Happens;
    ++matching;
    if (matching < fault->at || (matching > fault->at && fault->kind != Fault::Kind::ForEver)) return Fate::Happens;
    if (!struck) struck = op;
    if (fault->kind == Fault::Kind::Kill) ::raise(SIGKILL);
    if (fault->kind != Fault::Kind::PowerCut) return Fate::Fails;
    hasPower = false;
    return Fate::FailsAsPowerGoes;
}

void FaultVfs::State::look()
{
    if (hasPower) folder.look();
}

std::optional<std::string> FaultVfs::State::nameIn(const char* path) const
{
    if (!path || isOver) return std::nullopt;
    const std::filesystem::path file = std::filesystem::absolute(path).lexically_normal();
    return file.parent_path() == folder.path() ? std::optional{file.filename().string()} : std::nullopt;
}

void FaultVfs::State::waitForSync()
{
    std::unique_lock lock(syncMutex);
    ++held;
    syncHeld.notify_all();
    syncReleased.wait(lock, [this] { return !areSyncsHeld; });
    --held;
    const int delay = syncDelay;
    lock.unlock();
    if (delay > 0) std::this_thread::sleep_for(std::chrono::milliseconds(delay));
}

FaultVfs::FaultVfs(const std::filesystem::path& folder) : m_state(std::make_unique<State>(std::filesystem::canonical(folder)))
{
    if (live) throw std::logic_error("there is a FaultVfs already");
    m_state->real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = m_state->vfs;
    vfs = {.iVersion = 2, .szOsFile = sizeOfFaultFile(m_state->real), .mxPathname = m_state->real->mxPathname, .zName = "faults", .pAppData = m_state.get()};
    vfs.xOpen = openFaultFile;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = pause;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) throw std::runtime_error("SQLite takes no file system");
    live = m_state.get();
}

FaultVfs::~FaultVfs()
{
    releaseSyncs();
    live = nullptr;
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultVfs::plan(const Fault& fault)
{
    heal();
    const std::lock_guard lock(m_state->mutex);
    m_state->fault = fault;
}

void FaultVfs::heal()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->fault.reset();
    m_state->struck.reset();
    m_state->matching = 0;
    m_state->counts.fill(0);
    m_state->limit = -1;
}

bool FaultVfs::hasStruck() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->struck.has_value();
}

DiskOp FaultVfs::struckAt() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->struck.value();
}

int FaultVfs::count(DiskOp op) const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->counts[static_cast<std::size_t>(op)];
}

void FaultVfs::limitTo(std::int64_t bytes)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->limit = bytes;
}

std::int64_t FaultVfs::bytesInUse() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->folder.bytes();
}

void FaultVfs::refuseLinks()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->hasLinks = false;
}

void FaultVfs::losePower(std::uint64_t seed)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->hasPower = false;
    m_state->isOver = true;
    m_state->folder.losePower(seed);
}

void FaultVfs::holdSyncs()
{
    const std::lock_guard lock(m_state->syncMutex);
    m_state->areSyncsHeld = true;
}

void FaultVfs::releaseSyncs()
{
    {
        const std::lock_guard lock(m_state->syncMutex);
        m_state->areSyncsHeld = false;
    }
    m_state->syncReleased.notify_all();
}

void FaultVfs::waitUntilHeld()
{
    std::unique_lock lock(m_state->syncMutex);
    m_state->syncHeld.wait(lock, [this] { return m_state->areSyncsHeld && m_state->held > 0; });
}

void FaultVfs::delaySyncs(int milliseconds)
{
    const std::lock_guard lock(m_state->syncMutex);
    m_state->syncDelay = milliseconds;
}

}  // namespace headroom::testing
