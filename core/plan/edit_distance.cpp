// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edit_distance.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headroom {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    // Long texts are no names; those that differ much need no number.
    constexpr std::size_t longest = 200;
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t at = 0; at <= b.size(); ++at) last[at] = at;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

}  // namespace headroom
