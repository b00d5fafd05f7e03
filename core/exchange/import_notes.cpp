// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_notes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "exchange/column_names.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

/// The unit in which the number of the file would be typical; empty where there is none.
std::string typicalUnit(const FieldType& type, const ColumnUnit& unit, double value, std::string_view currency)
{
    const double number = value / unit.factor / std::pow(10.0, unit.zeros);
    for (const ColumnUnit& other : unitsFor(type, currency)) {
        const double meant = number * other.factor * std::pow(10.0, other.zeros);
        if (meant >= type.field.typical.low && meant <= type.field.typical.high) return other.text;
    }
    return {};
}

}  // namespace

std::string filledText(const TableType& table, const FilledIn& filled)
{
    const std::string label = said(table.fields[filled.field].field.label);
    if (!filled.isInFile) return said(HR_TR("%1: not in the file; %2 in every new row."), {label, filled.value});
    std::string lines;
    for (const std::size_t line : filled.lines) lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    if (filled.lines.size() < filled.rows) lines += ", … (" + std::to_string(filled.rows) + ")";
    return said(HR_TR("%1: empty in the new rows of lines %2; %3 is put there."), {label, lines, filled.value});
}

bool isTotal(std::string_view name)
{
    constexpr std::array<std::string_view, 13> anywhere{"total", "totals", "subtotal", "subtotals", "sum", "sums", "overall", "summe", "gesamt", "gesamtsumme", "totale", "totaal", "totaux"};
    constexpr std::array<std::string_view, 6> whole{"合计", "总计", "小计", "average", "mean", "median"};
    const std::string lower = inLowerCase(trimmed(name));
    if (std::ranges::any_of(whole, [&](std::string_view each) { return lower == each || lower == std::string{each} + ":"; })) return true;
    for (std::size_t at = 0; at < lower.size();) {
        const auto isLetter = [&] { return at < lower.size() && ((lower[at] >= 'a' && lower[at] <= 'z') || static_cast<unsigned char>(lower[at]) >= 0x80); };
        const std::size_t from = at;
        while (isLetter()) ++at;
        if (std::ranges::count(anywhere, std::string_view{lower}.substr(from, at - from)) > 0) return true;
        if (at == from) ++at;
    }
    return false;
}

std::string shownWithUnit(const Plan<>& plan, const Place& place, const Value& value)
{
    const std::string unit = unitText(plan, table(place.table).fields[place.field]), shown = shownText(plan, place, value);
    return shown.empty() || unit.empty() ? shown : shown + " " + unit;
}

std::string anotherRow(const Plan<>& plan, EntityKind kind, Id id, std::string_view called)
{
    return said(HR_TR("The id %1 is \"%2\" in the plan and \"%3\" in the file, with other inputs too; leave the id empty for a new row, or give the row its new name in the plan first."), {std::to_string(id), quotable(rowName(plan, kind, id), 60), quotable(called, 60)});
}

std::string typicalNote(const Plan<>& plan, const ColumnScope& scope, std::string_view heading, std::vector<double> values)
{
    const FieldType& type = table(scope.table).fields[scope.field];
    const Range typical = type.field.typical;
    if (values.empty() || typical.high <= typical.low || type.field.unit == Unit::Month) return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (*middle >= typical.low && *middle <= typical.high) return {};
    const auto shown = [&](double value) { return shownWithUnit(plan, {.table = scope.table, .row = 0, .field = scope.field}, type.kind == FieldKind::Curve ? Value{flat(value)} : Value{value}); };
    const std::string unit = typicalUnit(type, scope.unit.value_or(ColumnUnit{}), *middle, plan.settings.currency);
    if (unit.empty()) return said(HR_TR("\"%1\" as %2: its middle value is %3; typical is %4 to %5: is that its unit?"), {quotable(heading), said(type.field.label), shown(*middle), shown(typical.low), shown(typical.high)});
    return said(HR_TR("\"%1\" as %2: its middle value is %3; typical is %4 to %5: is it in %6?"), {quotable(heading), said(type.field.label), shown(*middle), shown(typical.low), shown(typical.high), unit});
}

}  // namespace headroom
