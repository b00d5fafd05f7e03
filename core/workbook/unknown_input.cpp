// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/unknown_input.h"

#include <charconv>

#include "plan/overrides.h"

namespace headroom {

namespace {

/// The table of the plan that has a row of this id.
const TableType* tableOf(const Plan<>& plan, Id id)
{
    for (const TableType& type : tables())
        if (indexOf(plan, type.kind, id)) return &type;
    return nullptr;
}

}  // namespace

std::string whyUnknown(const Plan<>& plan, const std::string& key, const FoundInput& found)
{
    const std::string label = quotable(labelOf(key, found));
    const auto point = key.find('.');
    const TableType* type = findTable(key.substr(0, point));
    const std::string number = type && holdsInputs(type->kind) && !type->single && point != std::string::npos ? key.substr(point + 1, key.find('.', point + 1) - point - 1) : std::string{};
    Id id = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), id);
    if (number.empty() || error != std::errc{} || end != number.data() + number.size()) return said(HR_TR("%1: the plan has no input \"%2\"."), {label, quotable(key)});
    if (indexOf(plan, type->kind, id)) return said(HR_TR("%1: the plan has no input \"%2\"; a curve may have taken another course since the export."), {label, quotable(key)});
    const std::string before = quotable(found.entityExported.empty() ? found.entity : found.entityExported);
    if (const TableType* other = tableOf(plan, id))
        return said(HR_TR("%1: row %2 was \"%3\" of %4 in the workbook and is \"%5\" of %6 in the plan; the workbook is of another plan."), {label, number, before, said(type->plural), rowName(plan, other->kind, id), said(other->plural)});
    return said(HR_TR("%1: the plan has no row %2 of %3, \"%4\" in the workbook; it was removed, or the workbook is of another plan."), {label, number, said(type->plural), before});
}

std::string labelOf(const std::string& key, const FoundInput& found)
{
    const std::string& name = found.entityExported.empty() ? found.table : found.entityExported;
    if (name.empty() && found.input.empty()) return key;
    return name + ": " + found.input;
}

}  // namespace headroom
