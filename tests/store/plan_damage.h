// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "plan/plan.h"

namespace headroom::testing {

/// What is wrong with a plan file in which nobody is writing: not whole, references into the air, journals beside it. Empty
/// where nothing is.
std::string damageOf(const std::filesystem::path& path);

/// Writes a file as a program of an older version of the format has left it (tests/store/fixtures); the plan in it.
Plan<> writeOlder(const std::filesystem::path& path, int version);

}  // namespace headroom::testing
