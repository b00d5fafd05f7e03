// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock_file.h"

#ifdef _WIN32

#include <windows.h>

#include <utility>

namespace headroom {

namespace {

constexpr DWORD mostText = 4'096;
constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
// A name of a link is the link itself; a folder can be opened too, and is then refused.
constexpr DWORD always = FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS;

std::error_code lastError() { return {static_cast<int>(::GetLastError()), std::system_category()}; }
HANDLE native(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }

/// Not inherited by a program that is started (no security attributes).
std::intptr_t opened(const std::filesystem::path& path, DWORD access, DWORD how)
{
    return reinterpret_cast<std::intptr_t>(::CreateFileW(path.c_str(), access, shared, nullptr, how, always, nullptr));
}

/// One byte far beyond the text, since nobody else may read what is locked.
OVERLAPPED farByte()
{
    OVERLAPPED place{};
    place.OffsetHigh = 0x4000'0000;
    return place;
}

bool sameFile(HANDLE one, HANDLE other)
{
    BY_HANDLE_FILE_INFORMATION a{}, b{};
    if (!::GetFileInformationByHandle(one, &a) || !::GetFileInformationByHandle(other, &b)) return false;
    return a.dwVolumeSerialNumber == b.dwVolumeSerialNumber && a.nFileIndexHigh == b.nFileIndexHigh && a.nFileIndexLow == b.nFileIndexLow;
}

}  // namespace

LockFile::Tried<LockFile> LockFile::create(const std::filesystem::path& path, const LockFault& fault)
{
    LockFile file(none, fault);
    if (const auto error = file.faultAt(LockStep::Create)) return tl::unexpected(error);
    // The name of a file that was removed is denied, not free, until the last who reads it has closed it.
    constexpr int tries = 20;
    for (int attempt = 0; file.m_handle == none; ++attempt) {
        file.m_handle = opened(path, GENERIC_READ | GENERIC_WRITE | DELETE, CREATE_NEW);
        if (file.m_handle != none) break;
        if (::GetLastError() != ERROR_ACCESS_DENIED || attempt == tries) return tl::unexpected(lastError());
        ::Sleep(10);
    }
    return file;
}

LockFile::Tried<LockFile> LockFile::open(const std::filesystem::path& path, const LockFault& fault)
{
    LockFile file(opened(path, GENERIC_READ | GENERIC_WRITE | DELETE, OPEN_EXISTING), fault);
    if (file.m_handle == none && ::GetLastError() == ERROR_ACCESS_DENIED) {
        file.m_isWritable = false;
        file.m_handle = opened(path, GENERIC_READ, OPEN_EXISTING);
    }
    if (file.m_handle == none) return tl::unexpected(lastError());
    BY_HANDLE_FILE_INFORMATION about{};
    if (!::GetFileInformationByHandle(native(file.m_handle), &about)) return tl::unexpected(lastError());
    if (about.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) return tl::unexpected(make_error_code(std::errc::is_a_directory));
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
    if (m_handle != none) ::CloseHandle(native(m_handle));
}

std::error_code LockFile::lock()
{
    if (const auto error = faultAt(LockStep::Lock)) return error;
    OVERLAPPED place = farByte();
    if (::LockFileEx(native(m_handle), LOCKFILE_FAIL_IMMEDIATELY | (m_isWritable ? LOCKFILE_EXCLUSIVE_LOCK : 0), 0, 1, 0, &place)) return {};
    const DWORD error = ::GetLastError();
    if (error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING) return make_error_code(std::errc::resource_unavailable_try_again);
    return {static_cast<int>(error), std::system_category()};
}

bool LockFile::isAt(const std::filesystem::path& path) const
{
    const LockFile there(opened(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING), {});
    return there.m_handle != none && sameFile(native(m_handle), native(there.m_handle));
}

std::string LockFile::read() const
{
    std::string text(mostText, '\0');
    DWORD length = 0;
    OVERLAPPED start{};
    if (!::ReadFile(native(m_handle), text.data(), mostText, &length, &start)) length = 0;
    text.resize(length);
    return text;
}

std::error_code LockFile::write(std::string_view text)
{
    if (const auto error = faultAt(LockStep::Write)) return error;
    DWORD length = 0;
    OVERLAPPED start{};
    if (!::WriteFile(native(m_handle), text.data(), static_cast<DWORD>(text.size()), &length, &start)) return lastError();
    return length == text.size() ? std::error_code{} : make_error_code(std::errc::no_space_on_device);
}

std::error_code LockFile::remove(const std::filesystem::path& path)
{
    if (const auto error = faultAt(LockStep::Remove)) return error;
    if (!isAt(path)) return {};
    FILE_DISPOSITION_INFO gone{TRUE};
    return ::SetFileInformationByHandle(native(m_handle), FileDispositionInfo, &gone, sizeof gone) ? std::error_code{} : lastError();
}

}  // namespace headroom

#endif
