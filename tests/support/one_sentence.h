// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

/// One line that ends as a sentence does: what every refusal owes its reader.
inline bool isOneSentence(std::string_view text)
{
    return text.size() > 10 && text.find('\n') == std::string_view::npos && text.ends_with('.') && !text.ends_with("..");
}

}  // namespace headroom
