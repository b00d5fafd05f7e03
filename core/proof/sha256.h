// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// The SHA-256 digest of these bytes (FIPS 180-4), as 64 hexadecimal digits: what tells the plan of one report from that of another.
std::string sha256(std::string_view bytes);

}  // namespace headroom
