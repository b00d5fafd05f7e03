// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "plan/issue.h"

namespace headroom {

/// A plan that was made of what a damaged file still holds.
struct Recovery {
    std::filesystem::path written;
    std::vector<std::string> missing;  ///< what it lacks, or where it is not what the file said, a sentence each; empty where nothing is known to be missing
    std::size_t rows = 0;              ///< of all its tables
};

/// Writes a new plan file of all that can be read of another, which may be damaged in any way and is never written: cut,
/// overwritten in places, without its first page, half written by a program that died. Refuses a target that exists, and
/// a file in which no row of a plan can be read; then nothing is left behind. What it writes can be opened. What is missing
/// is restored from the history where that can be read. A flipped bit that leaves a value valid is noticed only where the
/// history is whole.
Result<Recovery> recoverPlan(const std::filesystem::path& damaged, const std::filesystem::path& target);

}  // namespace headroom
