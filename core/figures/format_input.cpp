// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/format_input.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "figures/calendar.h"

namespace headroom {

namespace {

/// Points of a curve that are written out.
constexpr std::size_t pointsShown = 24;

std::string digitsOf(double size)
{
    if (size != 0 && (size < 1e-9 || size >= 1e15)) return fmt::format("{:.12g}", size);
    std::string text = size < 1 ? fmt::format("{:.12f}", size) : fmt::format("{:.{}f}", size, std::max(0, 11 - static_cast<int>(std::log10(size))));
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    const auto point = std::min(text.find('.'), text.size());
    for (auto at = point; at > 3; at -= 3) text.insert(at - 3, ",");
    return text;
}

/// "14.2 bn" where that is shorter than the digits.
std::string shortest(double size)
{
    struct Named {
        double divisor;
        std::string_view name;
    };
    std::string text = digitsOf(size);
    for (const Named& each : {Named{1e12, " tn"}, Named{1e9, " bn"}, Named{1e6, " m"}}) {
        if (size < each.divisor) continue;
        const std::string named = digitsOf(size / each.divisor) + std::string{each.name};
        if (named.size() < text.size()) text = named;
    }
    return text;
}

std::string numberIn(Unit unit, double value) { return exactNumber(isPercent(unit) ? value * 100 : value); }

MarkedText curveText(const Curve<double>& curve, Unit unit)
{
    if (curve.shape == CurveShape::Growth) {
        if (curve.rate == 0) return verbatim(numberIn(unit, curve.start));
        return {HR_TR("%1 in month %2, then %3 % a year"), {{numberIn(unit, curve.start)}, {exactNumber(curve.anchor)}, {exactNumber(curve.rate * 100)}}};
    }
    std::string points;
    for (std::size_t at = 0; at < std::min(curve.points.size(), pointsShown); ++at)
        points += (at == 0 ? "" : "; ") + exactNumber(curve.points[at].month) + ": " + numberIn(unit, curve.points[at].value);
    const bool isCut = curve.points.size() > pointsShown;
    const std::string more = std::to_string(curve.points.size() - std::min(curve.points.size(), pointsShown));
    if (curve.shape == CurveShape::Steps) return isCut ? MarkedText{HR_TR("in steps, by month %1 … and %2 more"), {{points}, {more}}} : MarkedText{HR_TR("in steps, by month %1"), {{points}}};
    return isCut ? MarkedText{HR_TR("in straight lines, by month %1 … and %2 more"), {{points}, {more}}} : MarkedText{HR_TR("in straight lines, by month %1"), {{points}}};
}

MarkedText monthText(double month, const Plan<>& plan)
{
    const Date date = plusMonths(plan.settings.start, static_cast<int>(std::floor(month)));
    return verbatim(toText(date) + " (" + exactNumber(month) + ")");
}

}  // namespace

std::string exactNumber(double value)
{
    const std::string text = shortest(std::abs(value));
    return value < 0 && text != "0" ? "−" + text : text;
}

MarkedText inputText(const FieldType& type, const Value& value, const Plan<>& plan)
{
    const Unit unit = type.field.unit;
    if (const double* number = std::get_if<double>(&value)) return unit == Unit::Month ? monthText(*number, plan) : verbatim(numberIn(unit, *number));
    if (const Id* id = std::get_if<Id>(&value); id && *id != 0) return verbatim(rowName(plan, type.target, *id));
    if (const auto* curve = std::get_if<Curve<double>>(&value)) return curveText(*curve, unit);
    if (const auto* text = std::get_if<std::string>(&value); text && !text->empty()) {
        const auto choice = std::ranges::find(type.choices, *text, &Choice::key);
        return choice == type.choices.end() ? verbatim(*text) : marked(choice->label);
    }
    return marked(type.kind == FieldKind::OptionalNumber ? HR_TR("not set") : HR_TR("none"));
}

std::string inputUnit(const FieldType& type, std::string_view currency) { return symbol(type.field.unit, currency); }

}  // namespace headroom
