// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// A character at the beginning of a text in UTF-8 (RFC 3629): no long forms, no surrogates. `bytes` is 0 where there is none.
struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};
Letter letterAt(std::string_view text);

/// Puts a character behind a text in UTF-8. The code is one of Unicode's: no surrogate, at most U+10FFFF.
void appendLetter(std::string& text, std::uint32_t code);

}  // namespace headroom
