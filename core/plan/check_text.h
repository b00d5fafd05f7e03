// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

enum class TextLines { One, Many };

/// Well-formed UTF-8 without control characters; line breaks and tabs where there may be many lines.
bool isCleanText(std::string_view text, TextLines lines);

}  // namespace headroom
