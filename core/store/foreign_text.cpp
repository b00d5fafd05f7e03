// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_text.h"

#include <cstdint>

#include "plan/utf8.h"

namespace headroom {

namespace {

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
        const Letter next = letterAt(text);
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
