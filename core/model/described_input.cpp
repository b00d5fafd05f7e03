// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/described_input.h"

#include <algorithm>
#include <charconv>

#include "figures/figure.h"
#include "model/assumptions.h"
#include "plan/entry.h"
#include "plan/overrides.h"

namespace headroom {

namespace {

std::string withUnit(std::string text, const std::string& unit) { return unit.empty() ? text : text + " " + unit; }

std::optional<std::string> inputName(const Plan<>& plan, const std::string& key)
{
    const auto places = inputPlaces(plan, key);
    if (!places || places->empty()) return std::nullopt;
    if (key.find(".*.") == std::string::npos) return placeName(plan, places->front());
    const TableType& type = table(places->front().table);
    return said(HR_TR("%1, every row: %2"), {said(type.plural), said(type.fields[places->front().field].field.label)});
}

/// The operand: what is set reads as the input itself does; factors have no unit.
std::optional<std::string> operandText(const Plan<>& plan, const Override<>& row)
{
    const auto places = inputPlaces(plan, row.input);
    if (!places || places->empty()) return std::nullopt;
    const Place& place = places->front();
    const FieldType& type = table(place.table).fields[place.field];
    const std::string unit = unitText(plan, type);
    if (row.operation == OverrideKind::Set) {
        const auto value = parseValue(plan, place, row.value);
        return value ? std::optional<std::string>(withUnit(assumedText(plan, place, *value), unit)) : std::nullopt;
    }
    if (row.operation == OverrideKind::Scale || row.value.ends_with('%')) return row.value;
    double number = 0;
    if (std::from_chars(row.value.data(), row.value.data() + row.value.size(), number).ptr != row.value.data() + row.value.size()) return std::nullopt;
    // Months that are added are a length of time, not a date.
    return type.field.unit == Unit::Month ? withUnit(row.value, symbol(Unit::Months, {})) : withUnit(shownText(plan, place, Value{number}), unit);
}

/// A figure beside the ledger has no label there: its key, as words.
std::string figureName(const std::string& key)
{
    if (const auto figure = findFigure(key)) return said(info(*figure).label);
    std::string words = key;
    std::ranges::replace(words, '_', ' ');
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

/// "sites.7" by the name of the row.
std::optional<std::string> nameOfRow(const Plan<>& plan, const std::string& key)
{
    const auto dot = key.find('.');
    const TableType* type = dot == std::string::npos ? nullptr : findTable(key.substr(0, dot));
    if (!type || type->single) return std::nullopt;
    const auto id = rowNamed(plan, type->kind, key.substr(dot + 1));
    return id ? std::optional<std::string>(rowName(plan, type->kind, *id)) : std::nullopt;
}

}  // namespace

std::optional<std::string> describedInput(const Plan<>& plan, const Place& place)
{
    const std::string_view key = table(place.table).fields[place.field].field.key;
    const Value value = readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field);
    const auto* text = std::get_if<std::string>(&value);
    if (!text || text->empty()) return std::nullopt;
    if (place.table == EntityKind::Override) {
        if (key == "input") return inputName(plan, *text);
        if (key == "value") return operandText(plan, plan.overrides[*indexOf(plan, place.table, place.row)]);
    }
    if (place.table == EntityKind::Check || place.table == EntityKind::Published) {
        if (key == "figure") return figureName(*text);
        if (key == "row") return nameOfRow(plan, *text);
    }
    return std::nullopt;
}

}  // namespace headroom
