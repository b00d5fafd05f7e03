// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "store/open_mode.h"

namespace headroom {

/// Opens a file that nobody vouches for and does with it what the program can. Holds that it is refused with one sentence,
/// or is a plan without errors, whose history answers; opened to be written, that it can be changed, that taken back, and
/// read again.
void requireLegalOrRefused(const std::filesystem::path& path, OpenMode mode);

/// Recovers what the file holds, whatever it is: refused with one sentence and nothing left behind, or a plan that opens.
void requireRecoveredOrRefused(const std::filesystem::path& path);

}  // namespace headroom
