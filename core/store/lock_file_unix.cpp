// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock_file.h"

#ifndef _WIN32

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t mostText = 4'096;
constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;  // a pipe of that name must not make us wait

std::error_code lastError() { return {errno, std::system_category()}; }
int descriptor(std::intptr_t handle) { return static_cast<int>(handle); }

/// 0, or -1 with errno. A file that could only be opened to be read takes the lock that a reader may have, which keeps
/// writers out too.
int setLock(int file, bool isWritable)
{
#ifdef F_OFD_SETLK
    struct flock whole {};
    whole.l_type = isWritable ? F_WRLCK : F_RDLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(file, F_OFD_SETLK, &whole);
#else
    return ::flock(file, (isWritable ? LOCK_EX : LOCK_SH) | LOCK_NB);
#endif
}

}  // namespace

LockFile::Tried<LockFile> LockFile::create(const std::filesystem::path& path, const LockFault& fault)
{
    LockFile file(none, fault);
    if (const auto error = file.faultAt(LockStep::Create)) return tl::unexpected(error);
    file.m_handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | always, 0666);
    if (file.m_handle == none) return tl::unexpected(lastError());
    return file;
}

LockFile::Tried<LockFile> LockFile::open(const std::filesystem::path& path, const LockFault& fault)
{
    LockFile file(::open(path.c_str(), O_RDWR | always), fault);
    if (file.m_handle == none && (errno == EACCES || errno == EROFS)) {
        file.m_isWritable = false;
        file.m_handle = ::open(path.c_str(), O_RDONLY | always);
    }
    if (file.m_handle == none) return tl::unexpected(errno == ELOOP || errno == ENXIO ? make_error_code(std::errc::is_a_directory) : lastError());
    struct stat about {};
    if (::fstat(descriptor(file.m_handle), &about) != 0) return tl::unexpected(lastError());
    if (!S_ISREG(about.st_mode)) return tl::unexpected(make_error_code(std::errc::is_a_directory));
    return file;
}

LockFile::LockFile(LockFile&& other) noexcept : m_handle(std::exchange(other.m_handle, none)), m_isWritable(other.m_isWritable), m_fault(std::move(other.m_fault)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_isWritable, other.m_isWritable);
    std::swap(m_fault, other.m_fault);
    return *this;
}

LockFile::~LockFile()
{
    if (m_handle != none) ::close(descriptor(m_handle));
}

std::error_code LockFile::lock()
{
    if (const auto error = faultAt(LockStep::Lock)) return error;
    while (setLock(descriptor(m_handle), m_isWritable) != 0) {
        if (errno == EINTR) continue;
        // fcntl() may say either, flock() says the first.
        if (errno == EWOULDBLOCK || errno == EAGAIN || errno == EACCES) return make_error_code(std::errc::resource_unavailable_try_again);
        return lastError();
    }
    return {};
}

bool LockFile::isAt(const std::filesystem::path& path) const
{
    struct stat here {}, there {};
    return ::fstat(descriptor(m_handle), &here) == 0 && ::lstat(path.c_str(), &there) == 0 && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

std::string LockFile::read() const
{
    std::string text(mostText, '\0');
    const ssize_t length = ::pread(descriptor(m_handle), text.data(), text.size(), 0);
    text.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return text;
}

std::error_code LockFile::write(std::string_view text)
{
    if (const auto error = faultAt(LockStep::Write)) return error;
    for (off_t at = 0; !text.empty();) {
        const ssize_t length = ::pwrite(descriptor(m_handle), text.data(), text.size(), at);
        if (length < 0 && errno == EINTR) continue;
        if (length <= 0) return length == 0 ? make_error_code(std::errc::no_space_on_device) : lastError();
        text.remove_prefix(static_cast<std::size_t>(length));
        at += length;
    }
    return {};
}

std::error_code LockFile::remove(const std::filesystem::path& path)
{
    if (const auto error = faultAt(LockStep::Remove)) return error;
    if (isAt(path) && ::unlink(path.c_str()) != 0 && errno != ENOENT) return lastError();
    return {};
}

}  // namespace headroom

#endif
