// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <new>

namespace headroom::testing {

namespace {

using Fate = FaultVfs::State::Fate;

/// What is ours of an open file; the real file stands behind it in the memory that SQLite gave.
struct FaultFile {
    sqlite3_file base{};
    FaultVfs::State* state = nullptr;
    std::shared_ptr<LossyFile> data;  ///< nothing where it is not in the folder
};

constexpr std::size_t realAt = (sizeof(FaultFile) + 15) / 16 * 16;

FaultFile& ours(sqlite3_file* file) { return *reinterpret_cast<FaultFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + realAt); }

/// The call on the real file, unless it fails.
template <class Call>
int made(sqlite3_file* file, DiskOp op, int error, Call&& call)
{
    FaultVfs::State& state = *ours(file).state;
    const std::lock_guard lock(state.mutex);
    if (ours(file).data && state.fateOf(op) != Fate::Happens) return error;
    return call(real(file));
}

int close(sqlite3_file* file)
{
    const std::lock_guard lock(ours(file).state->mutex);
    const int result = real(file)->pMethods->xClose(real(file));
    ours(file).~FaultFile();
    return result;
}

int read(sqlite3_file* file, void* out, int size, sqlite3_int64 at)
{
    return made(file, DiskOp::Read, SQLITE_IOERR_READ, [&](sqlite3_file* disk) { return disk->pMethods->xRead(disk, out, size, at); });
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    FaultVfs::State& state = *ours(file).state;
    const std::lock_guard lock(state.mutex);
    LossyFile* data = ours(file).data.get();
    const auto put = [&](int length) {
        const int result = real(file)->pMethods->xWrite(real(file), bytes, length, at);
        if (result == SQLITE_OK && data) data->write(static_cast<std::size_t>(at), {static_cast<const char*>(bytes), static_cast<std::size_t>(length)});
        return result;
    };
    if (!data) return put(size);
    state.look();
    switch (state.fateOf(DiskOp::Write)) {
    case Fate::Happens: break;
    case Fate::FailsAsPowerGoes: data->write(static_cast<std::size_t>(at), {static_cast<const char*>(bytes), static_cast<std::size_t>(size)}); return SQLITE_IOERR_WRITE;
    case Fate::Fails:
        if (state.hasPower && size > 1) put(size / 2);
        return SQLITE_IOERR_WRITE;
    }
    const std::int64_t growth = at + size - static_cast<std::int64_t>(data->now.size());
    if (state.limit >= 0 && growth > 0 && state.folder.bytes() + growth > state.limit) {
        if (const std::int64_t room = size - growth; room > 0) put(static_cast<int>(room));
        return SQLITE_FULL;
    }
    return put(size);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    FaultVfs::State& state = *ours(file).state;
    const std::lock_guard lock(state.mutex);
    if (!ours(file).data) return real(file)->pMethods->xTruncate(real(file), size);
    state.look();
    const Fate fate = state.fateOf(DiskOp::Truncate);
    if (fate == Fate::FailsAsPowerGoes) ours(file).data->resize(static_cast<std::size_t>(size));
    if (fate != Fate::Happens) return SQLITE_IOERR_TRUNCATE;
    const int result = real(file)->pMethods->xTruncate(real(file), size);
    if (result == SQLITE_OK) ours(file).data->resize(static_cast<std::size_t>(size));
    return result;
}

int sync(sqlite3_file* file, int flags)
{
    FaultVfs::State& state = *ours(file).state;
    state.waitForSync();
    const std::lock_guard lock(state.mutex);
    if (!ours(file).data) return SQLITE_OK;
    state.look();
    if (state.fateOf(DiskOp::Sync) != Fate::Happens) return SQLITE_IOERR_FSYNC;
    ours(file).data->sync();
    // For a journal that is new, this syncs the folder too: fault_calls.cpp sees that.
    return real(file)->pMethods->xSync(real(file), flags);
}

int size(sqlite3_file* file, sqlite3_int64* out)
{
    return made(file, DiskOp::Size, SQLITE_IOERR_FSTAT, [&](sqlite3_file* disk) { return disk->pMethods->xFileSize(disk, out); });
}

int lock(sqlite3_file* file, int level)
{
    return made(file, DiskOp::Lock, SQLITE_IOERR_LOCK, [&](sqlite3_file* disk) { return disk->pMethods->xLock(disk, level); });
}

int reserved(sqlite3_file* file, int* out)
{
    return made(file, DiskOp::Lock, SQLITE_IOERR_CHECKRESERVEDLOCK, [&](sqlite3_file* disk) { return disk->pMethods->xCheckReservedLock(disk, out); });
}

// No fault is asked for here: they give back or describe.
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int control(sqlite3_file* file, int what, void* argument) { return real(file)->pMethods->xFileControl(real(file), what, argument); }
int sectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

// Version 1: no memory maps and no write-ahead log, past which writes could go.
constexpr sqlite3_io_methods methods{.iVersion = 1, .xClose = close, .xRead = read, .xWrite = write, .xTruncate = truncate, .xSync = sync, .xFileSize = size, .xLock = lock,
                                     .xUnlock = unlock, .xCheckReservedLock = reserved, .xFileControl = control, .xSectorSize = sectorSize, .xDeviceCharacteristics = characteristics};

}  // namespace

int sizeOfFaultFile(const sqlite3_vfs* real) { return static_cast<int>(realAt) + real->szOsFile; }

int openFaultFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto& state = *static_cast<FaultVfs::State*>(vfs->pAppData);
    const std::lock_guard lock(state.mutex);
    auto* made = new (file) FaultFile;
    made->state = &state;
    const auto name = state.nameIn(path);
    state.look();
    if (name && state.fateOf(DiskOp::Open) != Fate::Happens) return SQLITE_CANTOPEN;
    real(file)->pMethods = nullptr;
    const int result = state.real->xOpen(state.real, path, real(file), flags, outFlags);
    if (result != SQLITE_OK) return result;
    state.look();
    if (name) made->data = state.folder.file(*name);
    made->base.pMethods = &methods;
    return SQLITE_OK;
}

int syncFolder(FaultVfs::State& state)
{
    const int folder = ::open(state.folder.path().c_str(), O_RDONLY | O_DIRECTORY);
    if (folder < 0) return SQLITE_CANTOPEN;
    const int result = ::fsync(folder);
    ::close(folder);
    return result == 0 ? SQLITE_OK : SQLITE_IOERR_DIR_FSYNC;
}

}  // namespace headroom::testing
