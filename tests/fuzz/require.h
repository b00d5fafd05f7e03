// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace headroom {

/// Ends the program, as libFuzzer sees a crash, where what must hold of every input does not.
inline void require(bool holds, const std::string& what)
{
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what.c_str());
    std::abort();
}

/// A refusal is one line that ends as a sentence does, whatever the input had in it.
inline void requireSentence(const std::string& error)
{
    const bool isOneLine = std::all_of(error.begin(), error.end(), [](char letter) { return static_cast<unsigned char>(letter) >= 0x20; });
    require(isOneLine && error.size() > 10 && error.ends_with('.'), "it is refused with one sentence, not: " + error);
}

}  // namespace headroom
