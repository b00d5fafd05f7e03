// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The words that are most like the text, at most so many: those that hold it first, then those that fewer letters turn into it.
std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& words, std::size_t most);

/// The word that was probably meant, as ` did you mean "evaluate"?`; empty where none is like the text.
std::string didYouMean(std::string_view text, const std::vector<std::string>& words);

}  // namespace headroom
