// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// The name of who is logged in, as the environment or else the system has it; empty where neither does.
std::string userName();

/// The name of this machine; empty where it has none.
std::string hostName();

/// The number of this process.
long long processNumber();

/// Now, as "2026-11-28T07:40:12Z".
std::string utcToTheSecond();

}  // namespace headroom
