// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_text.h"

#include <cstdint>

namespace headroom {

namespace {

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;  ///< 0: not UTF-8
};

Character characterAt(std::string_view text)
{
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

bool isShown(std::uint32_t code)
{
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
    const bool isDirection = code == 0x61c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return !isDirection && code != 0x2028 && code != 0x2029 && code != 0xfeff;
}

}  // namespace

std::string foreignText(std::string_view text, std::size_t longest)
{
    std::string result;
    while (!text.empty()) {
        const Character next = characterAt(text);
        if (next.bytes > 0 && isShown(next.code)) {
            if (result.size() + next.bytes > longest) break;
            if (!result.empty() || next.code != ' ') result += text.substr(0, next.bytes);
        }
        text.remove_prefix(next.bytes > 0 ? next.bytes : 1);
    }
    while (result.ends_with(' ')) result.pop_back();
    return result;
}

}  // namespace headroom
