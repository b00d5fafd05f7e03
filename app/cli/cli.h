// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace headroom {

/// Exit statuses of the program.
inline constexpr int exitDone = 0, exitCheckFailed = 1, exitBadInput = 2;

/// The whole command line: `arguments` without the program's name. Results go to `out`; on bad use or input, one
/// sentence goes to `err`, nothing else does, and the status is exitBadInput.
int runCli(std::vector<std::string> arguments, std::ostream& out, std::ostream& err);

}  // namespace headroom
