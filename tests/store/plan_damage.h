// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "plan/plan.h"

namespace headroom::testing {

/// What is wrong with a plan file in which nobody is writing: not whole, references into the air, journals beside it. Empty
/// where nothing is.
std::string damageOf(const std::filesystem::path& path);

/// Writes a file of version 1, as a user has it on the disk; the plan in it.
Plan<> writeVersion1(const std::filesystem::path& path);

}  // namespace headroom::testing
