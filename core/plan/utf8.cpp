// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/utf8.h"

namespace headroom {

Letter letterAt(std::string_view text)
{
    if (text.empty()) return {};
    const auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(text[at])}; };
    const std::uint32_t first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length == 0 || length > text.size()) return {};
    std::uint32_t code = length == 1 ? first : first & (0xffU >> (length + 1));
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xc0) != 0x80) return {};
        code = (code << 6) | (byte(at) & 0x3f);
    }
    const bool isLongForm = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (isLongForm || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return {};
    return {code, length};
}

}  // namespace headroom
