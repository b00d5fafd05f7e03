// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// The bytes of good plan files, small ones, to begin from: a new plan, one with rows, changes and an entry that waits,
/// one that uses everything, and what older versions left (the frozen tables of tests/store).
std::vector<std::string> seedFiles();

}  // namespace headroom
