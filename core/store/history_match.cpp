// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_match.h"

#include "plan/assemble.h"
#include "plan/validate.h"
#include "store/foreign_text.h"

namespace headroom {

std::vector<std::string> matchHistory(Plan<>& plan, const RowMemory& memory, Digest digest)
{
    constexpr std::size_t longestShown = 60;
    if (digestOf(rowsOf(plan)) == digest) return {};
    Plan<> matched = plan;
    std::vector<std::string> changes;
    memory.each([&](EntityKind kind, Id id, const RowMemory::Memory&) {
        const TableType& type = table(kind);
        const auto index = indexOf(matched, kind, id);
        for (std::size_t field = 0; index && field < type.fields.size(); ++field) {
            const Place place{kind, id, field};
            const Value* value = memory.lastValue(place);
            if (!value || readField(matched, type, *index, field) == *value || check(matched, place, *value)) continue;
            const std::string was = foreignText(valueText(readField(matched, type, *index, field)), longestShown);
            writeField(matched, type, *index, field, *value);
            changes.push_back(said(HR_TR("%1: \"%2\" is another value than the history says; it was set to \"%3\"."), {placeName(matched, place), was, foreignText(valueText(*value), longestShown)}));
        }
    });
    if (digestOf(rowsOf(matched)) != digest || firstError(matched)) return {};
    plan = std::move(matched);
    return changes;
}

}  // namespace headroom
