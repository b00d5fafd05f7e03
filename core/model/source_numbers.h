// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/text_table.h"
#include "plan/plan.h"

namespace headroom {

/// The sources of a plan numbered in the order of their rows; those that say the same are one, with one number.
class SourceNumbers
{
public:
    explicit SourceNumbers(const Plan<>& plan);

    /// "[3, 7]" of the key of an input, or of a row; empty without a source.
    std::string of(const std::string& key) const;

    /// A source a row: its number, and who says what and when.
    const TextTable& table() const { return m_table; }

private:
    std::map<std::string, std::vector<std::size_t>> m_numbers;
    TextTable m_table;
};

}  // namespace headroom
