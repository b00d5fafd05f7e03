// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

#include "store/file_probe.h"
#include "store_support.h"
#include "support/fault_vfs.h"

namespace headroom::testing {
namespace {

/// Whether this process has a lock of SQLite on the file, as another process sees it.
bool isLocked(const std::filesystem::path& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        // The bytes that SQLite locks (sqlite.org/lockingv3.html), in a file of any size.
        struct flock lock {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000000, .l_len = 512, .l_pid = 0};
        const int file = ::open(path.c_str(), O_RDWR);
        _exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/// POSIX frees all locks of a process on a file when it closes any descriptor of it: reading a plan that the same process is
/// just writing must not let another program in.
TEST(OwnLock, IsKeptWhenTheSameProgramLooksAtThePlanItWrites)
{
    const TemporaryFolder folder;
    FaultVfs disk(folder.path());
    const auto path = folder / "plan.headroom";
    auto file = PlanFile::create(path, smallPlan()).value();
    EXPECT_FALSE(isLocked(path));

    disk.holdSyncs();
    std::thread writer([&] { EXPECT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"new"})}, "ann")); });
    disk.waitUntilHeld();
    EXPECT_TRUE(isLocked(path));
    EXPECT_TRUE(probePlanFile(path));
    EXPECT_TRUE(isLocked(path));
    const auto busy = PlanFile::open(path, OpenMode::ReadOnly);
    EXPECT_TRUE(!busy && busy.error().find("is in use by another program") != std::string::npos);
    EXPECT_TRUE(isLocked(path));
    disk.releaseSyncs();
    writer.join();
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.name, "new");
}

}  // namespace
}  // namespace headroom::testing
