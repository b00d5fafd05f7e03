// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

/// How many letters must change to turn one text into the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

/// Nobody types as much by mistake, and the table of distances grows with it.
constexpr std::size_t longest = 100;

}  // namespace

std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& words, std::size_t most)
{
    text = text.substr(0, longest);
    std::vector<std::string> sorted = words;
    std::ranges::stable_sort(sorted, {}, [&](const std::string& word) { return std::pair{word.find(text) == std::string::npos, distance(word, text)}; });
    sorted.resize(std::min(most, sorted.size()));
    return sorted;
}

std::string didYouMean(std::string_view text, const std::vector<std::string>& words)
{
    if (text.empty() || text.size() > longest) return {};
    const auto found = std::ranges::min_element(words, {}, [&](const std::string& word) { return distance(word, text); });
    if (found == words.end()) return {};
    const bool isLike = distance(*found, text) <= std::max<std::size_t>(1, text.size() / 3) || (text.size() > 2 && found->starts_with(text));
    return isLike ? " did you mean \"" + *found + "\"?" : std::string{};
}

}  // namespace headroom
