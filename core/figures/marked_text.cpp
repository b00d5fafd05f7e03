// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/marked_text.h"

namespace headroom {

MarkedText verbatim(std::string text) { return {.pattern = "%1", .arguments = {{.text = std::move(text)}}}; }

std::string plainText(const MarkedText& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.pattern.size(); ++at) {
        const bool isPlace = text.pattern[at] == '%' && at + 1 < text.pattern.size() && text.pattern[at + 1] >= '1' && text.pattern[at + 1] <= '9';
        const std::size_t argument = isPlace ? static_cast<std::size_t>(text.pattern[at + 1] - '1') : 0;
        if (!isPlace || argument >= text.arguments.size()) {
            result += text.pattern[at];
            continue;
        }
        result += text.arguments[argument].text;
        ++at;
    }
    return result + text.suffix;
}

}  // namespace headroom
