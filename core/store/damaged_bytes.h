// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "plan/issue.h"

namespace headroom {

/// All bytes of a file that may be a damaged plan, which is only read. Where a program died while it wrote, and left the
/// journal with the bytes from before beside it, they are those after SQLite took the half change back, in a copy that is
/// made beside `beside` and removed. The error is a sentence that names the path.
Result<std::string> damagedBytes(const std::filesystem::path& damaged, const std::filesystem::path& beside);

}  // namespace headroom
