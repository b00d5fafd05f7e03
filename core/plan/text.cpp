// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/text.h"

namespace headroom {

namespace {

std::string (*translator)(std::string_view) = nullptr;

}  // namespace

std::string said(std::string_view marked) { return translator && !marked.empty() ? translator(marked) : std::string{marked}; }

void setTranslator(std::string (*translate)(std::string_view)) { translator = translate; }

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> parts)
{
    std::string text;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        text += pattern.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto at = open + 1 < pattern.size() ? static_cast<std::size_t>(pattern[open + 1] - '0') : parts.size();
        const bool isPart = at < parts.size() && open + 2 < pattern.size() && pattern[open + 2] == '}';
        text += isPart ? parts.begin()[at] : pattern.substr(open, 1);
        pattern.remove_prefix(open + (isPart ? 3 : 1));
    }
    return text;
}

}  // namespace headroom
