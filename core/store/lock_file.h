// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <system_error>
#include <tl/expected.hpp>

namespace headroom {

/// What a lock file asks of the system, and a number of the system's errors that a test puts in place of asking (0: it
/// is asked). Without one, everything is asked.
enum class LockStep { Create, Lock, Write, Remove };
using LockFault = std::function<int(LockStep)>;

/// An open file that can be locked: the part of PlanLock that each system has in its own words. The lock is the file's
/// that is open, not the process's: two objects of one process exclude each other, and to close any other descriptor of the
/// file frees nothing (POSIX locks do both wrong). It goes with the object or the process, however that ends.
class LockFile {
public:
    template <class T>
    using Tried = tl::expected<T, std::error_code>;

    /// A new file. `file_exists` where the name is taken, by whatever.
    static Tried<LockFile> create(const std::filesystem::path& path, const LockFault& fault);

    /// The file that is there, to be looked at; for writing where it may be. Follows no link; `is_a_directory` for all
    /// that is no ordinary file.
    static Tried<LockFile> open(const std::filesystem::path& path, const LockFault& fault);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    ~LockFile();

    /// Takes the lock without waiting; `resource_unavailable_try_again` where another has it.
    std::error_code lock();

    /// Whether the name leads to this file still: it may have been removed, and another made, since it was opened.
    bool isAt(const std::filesystem::path& path) const;

    /// The first 4 KB. Another's lock does not stop it.
    std::string read() const;

    std::error_code write(std::string_view text);

    /// Takes the name away where it is this file's. Only for who has the lock.
    std::error_code remove(const std::filesystem::path& path);

private:
    /// A descriptor; on Windows a HANDLE.
    using Handle = std::intptr_t;
    static constexpr Handle none = -1;

    LockFile(Handle handle, LockFault fault) : m_handle(handle), m_fault(std::move(fault)) {}
    std::error_code faultAt(LockStep step) const { return {m_fault ? m_fault(step) : 0, std::system_category()}; }

    Handle m_handle = none;
    bool m_isWritable = true;
    LockFault m_fault;
};

}  // namespace headroom
