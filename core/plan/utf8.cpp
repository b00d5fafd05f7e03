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

void appendLetter(std::string& text, std::uint32_t code)
{
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) byte(0xc0 | (code >> 6));
    else if (code < 0x10000) byte(0xe0 | (code >> 12));
    else byte(0xf0 | (code >> 18));
    if (code >= 0x10000) byte(0x80 | ((code >> 12) & 0x3f));
    if (code >= 0x800) byte(0x80 | ((code >> 6) & 0x3f));
    byte(0x80 | (code & 0x3f));
}

}  // namespace headroom
