// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "store/open_mode.h"

namespace headroom {

/// Opens a file that nobody vouches for and does with it what the program can. Holds that it is refused with one sentence,
/// or is a plan without errors, whose history answers; opened to be written, that it can be changed, that taken back, and
/// read again.
void requireLegalOrRefused(const std::filesystem::path& path, OpenMode mode);

}  // namespace headroom
