// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/show.h"

#include <cstdio>

#include "plan/value_json.h"

namespace headroom {

namespace {

/// 0.07 × 100 is 7, not 7.000000000000001.
std::string percentText(double fraction)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.12g", fraction * 100);
    return text;
}

}  // namespace

std::string plainly(const Value& value, const FieldType& type)
{
    if (std::holds_alternative<std::monostate>(value)) return "none";
    return type.kind == FieldKind::Text ? jsonString(std::get<std::string>(value)) : valueText(value);
}

std::string understood(const Plan<>& plan, const Place& place, const Value& value)
{
    const FieldType& type = table(place.table).fields[place.field];
    const std::string text = plainly(value, type);
    if (const auto* id = std::get_if<Id>(&value)) return text + " (" + rowName(plan, type.target, *id) + ")";
    const bool isCurve = std::holds_alternative<Curve<double>>(value);
    const auto* number = std::get_if<double>(&value);
    if (!number && !isCurve) return text;
    const bool percent = type.field.unit == Unit::Share || type.field.unit == Unit::RatePerYear;
    if (percent && number) return text + " (" + percentText(*number) + " %)";
    const auto unit = percent ? std::string{} : symbol(type.field.unit, plan.settings.currency);
    return unit.empty() ? text : text + " " + unit;
}

}  // namespace headroom
