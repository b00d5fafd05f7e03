// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// The bytes of good plan files, small ones, to begin from: a new plan, one that uses everything, what an older
/// version left (the frozen tables of tests/store), one with every kind of step, a version and an entry that waits.
std::vector<std::string> seedFiles();

}  // namespace headroom
