// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assumptions.h"

#include <algorithm>

#include "model/assumption_sections.h"
#include "model/described_input.h"
#include "plan/entry.h"
#include "plan/mix.h"
#include "plan/sources.h"

namespace headroom {

std::string assumedText(const Plan<>& plan, const Place& place)
{
    // What stands in the row itself does not count.
    if (isRestShare(plan, place)) return said(HR_TR("rest: %1"), {shownText(plan, place, Value{restTierShare(plan)})});
    if (const auto words = describedInput(plan, place)) return *words;
    return assumedText(plan, place, readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field));
}

std::string assumedText(const Plan<>& plan, const Place& place, const Value& value)
{
    const TableType& type = table(place.table);
    if (const std::string text = printedText(plan, place, value); !text.empty()) return text;
    return said(type.fields[place.field].kind == FieldKind::OptionalNumber ? HR_TR("not set") : HR_TR("none"));
}

Assumptions assumptions(const Plan<>& plan, const Plan<>* base)
{
    const SourceNumbers numbers(plan);
    Assumptions result;
    const auto missing = inputsWithoutSource(plan);
    const auto entered = static_cast<std::size_t>(std::ranges::count(missing, Standing::Entered, &Unsourced::standing));
    result.coverage = said(HR_TR("Inputs that need a source: %1. Without one: %2 entered, %3 at their default."), {std::to_string(inputsToSource(plan)), std::to_string(entered), std::to_string(missing.size() - entered)});
    for (const TableType& table : tables()) {
        if (table.kind == EntityKind::Source) continue;
        for (AssumptionSection& section : sectionsOf(plan, base, table, numbers)) result.sections.push_back(std::move(section));
    }
    result.sources = numbers.table();
    return result;
}

}  // namespace headroom
