// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/text.h"

#include <utility>

#include "plan/untranslated.h"

namespace headroom {

namespace {

std::string (*translator)(std::string_view) = nullptr;
thread_local bool isUntranslated = false;

}  // namespace

std::string said(std::string_view marked) { return translator && !isUntranslated && !marked.empty() ? translator(marked) : std::string{marked}; }

void setTranslator(std::string (*translate)(std::string_view)) { translator = translate; }

Untranslated::Untranslated() : m_before(std::exchange(isUntranslated, true)) {}
Untranslated::~Untranslated() { isUntranslated = m_before; }

std::string said(std::string_view marked, std::initializer_list<std::string_view> parts)
{
    const std::string pattern = said(marked);
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == '%' && at + 1 < pattern.size() && pattern[at + 1] >= '1' && pattern[at + 1] <= '9';
        const std::size_t part = isPlace ? static_cast<std::size_t>(pattern[at + 1] - '1') : parts.size();
        if (part < parts.size()) {
            text += parts.begin()[part];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

}  // namespace headroom
