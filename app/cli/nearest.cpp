// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <algorithm>

#include "plan/edit_distance.h"

namespace headroom {

namespace {

/// Nobody types as much by mistake.
constexpr std::size_t longest = 100;

}  // namespace

std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& words, std::size_t most)
{
    text = text.substr(0, longest);
    std::vector<std::string> sorted = words;
    std::ranges::stable_sort(sorted, {}, [&](const std::string& word) { return std::pair{word.find(text) == std::string::npos, editDistance(word, text)}; });
    sorted.resize(std::min(most, sorted.size()));
    return sorted;
}

std::string didYouMean(std::string_view text, const std::vector<std::string>& words)
{
    if (text.empty() || text.size() > longest) return {};
    const auto found = std::ranges::min_element(words, {}, [&](const std::string& word) { return editDistance(word, text); });
    if (found == words.end()) return {};
    const bool isLike = editDistance(*found, text) <= std::max<std::size_t>(1, text.size() / 3) || (text.size() > 2 && found->starts_with(text));
    return isLike ? " did you mean \"" + *found + "\"?" : std::string{};
}

}  // namespace headroom
