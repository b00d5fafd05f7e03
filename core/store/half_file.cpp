// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/half_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "store/file_probe.h"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace headroom {

namespace {

enum class Kind { File, Folder };

void sync([[maybe_unused]] const std::filesystem::path& path, [[maybe_unused]] Kind kind)
{
#ifndef _WIN32
    // Windows has no such call for folders, and NTFS keeps a log of them; SQLite has synced the files that it wrote.
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | (kind == Kind::Folder ? O_DIRECTORY : 0));
    // A folder in which one may write and not read: SQLite, too, goes on.
    if (handle < 0) return;
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some network disks know no sync of a folder.
    if (error != 0 && error != EINVAL && error != ENOTSUP) throw std::filesystem::filesystem_error("fsync", path, std::error_code(error, std::generic_category()));
#endif
}

}  // namespace

Result<> reserve(const std::filesystem::path& path)
{
    errno = 0;
    if (std::FILE* file = std::fopen(path.string().c_str(), "wbx")) {
        std::fclose(file);
        return {};
    }
    if (errno == EEXIST || errno == EISDIR) return tl::unexpected(pathText(path) + " exists already, and a new plan does not replace it.");
    return tl::unexpected(pathText(path) + " cannot be created: " + std::strerror(errno) + ".");
}

std::filesystem::path halfPath(const std::filesystem::path& path)
{
    auto name = std::filesystem::path{".~half."};
    name += path.filename();
    name += "#";
    return path.parent_path() / name;
}

Result<> reserveHalf(const std::filesystem::path& half)
{
    std::error_code ignored;
    std::filesystem::remove(half, ignored);
    std::filesystem::remove(half.string() + "-journal", ignored);
    return reserve(half);
}

void takePlace(const std::filesystem::path& half, const std::filesystem::path& path)
{
    sync(half, Kind::File);
    std::filesystem::rename(half, path);
    syncFolderOf(path);
}

void syncFolderOf(const std::filesystem::path& path) { sync(std::filesystem::absolute(path).parent_path(), Kind::Folder); }

HalfFile::~HalfFile()
{
    std::error_code ignored;
    if (m_finished) return;
    std::filesystem::remove(m_path, ignored);
    std::filesystem::remove(m_path.string() + "-journal", ignored);
}

}  // namespace headroom
