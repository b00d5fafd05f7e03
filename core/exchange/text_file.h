// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "plan/issue.h"

namespace headroom {

/// Largest text file that is read, in bytes.
inline constexpr std::size_t largestTextFile = 32 * 1024 * 1024;

/// The bytes of a file. The error is a sentence that names the path: missing, a directory, unreadable, too large.
Result<std::string> readTextFile(const std::filesystem::path& path, std::size_t largest = largestTextFile);

/// Writes a file whole or not at all: under a temporary name beside it, synced, then renamed over it. Never in place of
/// a directory or a device. A symbolic link stays one; the file that it names is replaced.
Result<> writeTextFile(const std::filesystem::path& path, std::string_view text);

}  // namespace headroom
