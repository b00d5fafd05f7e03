// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source_numbers.h"

#include <algorithm>
#include <tuple>

#include "plan/entry_number.h"

namespace headroom {

SourceNumbers::SourceNumbers(const Plan<>& plan)
{
    m_table.columns = {{said(HR_TR("No.")), ColumnKind::Number}, {said(HR_TR("Source")), ColumnKind::Words}};
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known;
    for (const auto& source : plan.sources) {
        if (trimmed(source.text).empty()) continue;
        const auto [at, isNew] = known.try_emplace({source.text, source.date, source.note}, known.size() + 1);
        auto& numbers = m_numbers[source.input];
        if (std::ranges::find(numbers, at->second) == numbers.end()) numbers.push_back(at->second);
        if (!isNew) continue;
        std::string words = source.text;
        if (!source.date.empty()) words += " (" + source.date + ")";
        if (!source.note.empty()) words += " \u2013 " + source.note;
        m_table.rows.push_back({RowKind::Line, {std::to_string(at->second), std::move(words)}});
    }
}

std::string SourceNumbers::of(const std::string& key) const
{
    const auto found = m_numbers.find(key);
    if (found == m_numbers.end()) return {};
    std::string text;
    for (const std::size_t number : found->second) text += (text.empty() ? "[" : ", ") + std::to_string(number);
    return text + "]";
}

}  // namespace headroom
