// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "support/fault_state.h"

// Calls of the C library that programs make past SQLite's file system, and SQLite for its folders. A function of the
// program comes before the library's, also for calls from other libraries: std::filesystem and SQLite arrive here.
namespace headroom::testing {
namespace {

using Fate = FaultVfs::State::Fate;

template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int failed()
{
    errno = EIO;
    return -1;
}

int rename(const char* from, const char* to)
{
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    FaultVfs::State* state = liveFaults();
    if (!state) return real(from, to);
    const std::lock_guard lock(state->mutex);
    const auto before = state->nameIn(from), after = state->nameIn(to);
    if (!before || !after) return real(from, to);
    state->look();
    const Fate fate = state->fateOf(DiskOp::Rename);
    if (fate == Fate::FailsAsPowerGoes) state->folder.rename(*before, *after);
    if (fate != Fate::Happens) return failed();
    const int result = real(from, to);
    if (result == 0) state->folder.rename(*before, *after);
    return result;
}

int link(const char* from, const char* to)
{
    static const auto real = next<int (*)(const char*, const char*)>("link");
    FaultVfs::State* state = liveFaults();
    if (!state) return real(from, to);
    const std::lock_guard lock(state->mutex);
    if (!state->nameIn(to)) return real(from, to);
    if (!state->hasLinks) return errno = EPERM, -1;
    state->look();
    if (state->fateOf(DiskOp::Link) != Fate::Happens) return failed();
    const int result = real(from, to);
    state->look();
    return result;
}

/// The sync of the folder or of a file in it. The disk is not asked: what is lost, the LossyFolder decides.
int sync(int file, const char* name)
{
    const auto real = next<int (*)(int)>(name);
    FaultVfs::State* state = liveFaults();
    struct stat info {}, folder {};
    if (!state || ::fstat(file, &info) != 0 || ::stat(state->folder.path().c_str(), &folder) != 0) return real(file);
    const std::lock_guard lock(state->mutex);
    if (state->isOver) return 0;
    if (!S_ISDIR(info.st_mode)) {
        state->look();
        if (state->hasPower) state->folder.syncFile(info.st_ino);
        return 0;
    }
    if (info.st_ino != folder.st_ino || info.st_dev != folder.st_dev) return real(file);
    state->look();
    if (state->fateOf(DiskOp::SyncFolder) != Fate::Happens) return failed();
    state->folder.sync();
    return 0;
}

}  // namespace
}  // namespace headroom::testing

extern "C" {
int rename(const char* from, const char* to) noexcept { return headroom::testing::rename(from, to); }
int link(const char* from, const char* to) noexcept { return headroom::testing::link(from, to); }
int fsync(int file) { return headroom::testing::sync(file, "fsync"); }
int fdatasync(int file) { return headroom::testing::sync(file, "fdatasync"); }
}
