// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace headroom {

/// Things that stand together with others: disjoint sets of the numbers 0 … count − 1.
class Joined
{
public:
    explicit Joined(std::size_t count) : m_first(count) { std::iota(m_first.begin(), m_first.end(), std::size_t{0}); }

    void join(std::size_t a, std::size_t b)
    {
        const std::size_t one = first(a), two = first(b);
        m_first[std::max(one, two)] = std::min(one, two);
    }

    /// The number of the set in which each stands, counted in the order of their first members.
    std::vector<std::size_t> numbered() const
    {
        std::vector<std::size_t> numbers(m_first.size());
        std::size_t count = 0;
        for (std::size_t at = 0; at < m_first.size(); ++at) numbers[at] = first(at) == at ? count++ : numbers[first(at)];
        return numbers;
    }

private:
    /// The smallest of its set.
    std::size_t first(std::size_t at) const
    {
        while (m_first[at] != at) at = m_first[at];
        return at;
    }

    std::vector<std::size_t> m_first;
};

}  // namespace headroom
