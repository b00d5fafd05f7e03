// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check_text.h"

#include "plan/utf8.h"

namespace headroom {

bool isCleanText(std::string_view text, TextLines lines)
{
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        const bool isBreak = letter.code == '\n' || letter.code == '\t' || letter.code == '\r';
        if (letter.bytes == 0 || letter.code == 0x7f || (letter.code < 0x20 && (lines == TextLines::One || !isBreak))) return false;
        text.remove_prefix(letter.bytes);
    }
    return true;
}

}  // namespace headroom
