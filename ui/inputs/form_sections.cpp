// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/form_sections.h"

#include <algorithm>

#include "text/core_text.h"

namespace headroom {

std::vector<FormSection> sectionsOf(const TableType& table, const std::vector<std::string_view>& headings)
{
    std::vector<FormSection> sections;
    bool isWanted = headings.empty();
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        const std::string_view heading = table.fields[field].field.section;
        if (!heading.empty()) {
            isWanted = headings.empty() || std::ranges::find(headings, heading) != headings.end();
            if (isWanted) sections.push_back({translated(heading), {}});
        }
        if (!isWanted) continue;
        if (sections.empty()) sections.push_back({});
        sections.back().fields.push_back(field);
    }
    return sections;
}

std::size_t firstColumn(const std::vector<FormSection>& sections)
{
    // A heading takes about the room of two fields.
    const auto heightOf = [](const FormSection& section) { return section.fields.size() + 2; };
    std::size_t all = 0, left = 0;
    for (const FormSection& section : sections) all += heightOf(section);
    for (std::size_t at = 0; at < sections.size(); ++at) {
        if (at > 0 && 2 * left + heightOf(sections[at]) > all) return at;
        left += heightOf(sections[at]);
    }
    return sections.size();
}

}  // namespace headroom
