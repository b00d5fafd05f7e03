// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "plan/issue.h"

namespace headroom {

/// Takes the name where nobody has it, in one step: two programs cannot both.
Result<> reserve(const std::filesystem::path& path);

/// Where the file that is to have this name is made: beside it, under a name that is ours alone, as that of the lock is. What
/// stands there was left by a program that died.
std::filesystem::path halfPath(const std::filesystem::path& path);

/// Takes that name, in place of what was left there.
Result<> reserveHalf(const std::filesystem::path& half);

/// Gives a finished file that nobody has open the name `path`, in place of what had it. When it returns, the file and its
/// name outlast a power loss. Throws filesystem_error.
void takePlace(const std::filesystem::path& half, const std::filesystem::path& path);

/// Makes what was named, renamed and removed in the folder of this file outlast a power loss. Throws filesystem_error.
void syncFolderOf(const std::filesystem::path& path);

/// Removes a file that was begun and not finished.
class HalfFile {
public:
    explicit HalfFile(const std::filesystem::path& path) : m_path(path) {}
    HalfFile(const HalfFile&) = delete;
    HalfFile& operator=(const HalfFile&) = delete;
    ~HalfFile();
    void finished() { m_finished = true; }

private:
    std::filesystem::path m_path;
    bool m_finished = false;
};

}  // namespace headroom
