// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/input_place.h"

#include <charconv>

namespace headroom {

namespace {

/// The text before the first point, which goes.
std::string_view takePart(std::string_view& text)
{
    const std::size_t point = text.find('.');
    const std::string_view part = text.substr(0, point);
    text = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    return part;
}

std::optional<std::size_t> pointOf(std::string_view rest)
{
    std::size_t point = 0;
    const std::size_t digits = rest.find('.');
    if (digits == std::string_view::npos) return std::nullopt;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + digits, point);
    return error == std::errc{} && end == rest.data() + digits ? std::optional{point} : std::nullopt;
}

std::optional<double> numberOfCurve(const Curve<double>& curve, std::string_view rest)
{
    if (curve.shape == CurveShape::Growth) return rest == "start" ? std::optional{curve.start} : rest == "rate" ? std::optional{curve.rate} : rest == "anchor" ? std::optional{curve.anchor} : std::nullopt;
    const auto point = pointOf(rest);
    if (!point || *point >= curve.points.size()) return std::nullopt;
    if (rest.ends_with(".month")) return curve.points[*point].month;
    if (rest.ends_with(".value")) return curve.points[*point].value;
    return std::nullopt;
}

}  // namespace

std::optional<InputPlace> findInput(const Plan<>& plan, std::string_view text)
{
    std::string_view rest = text;
    const TableType* type = findTable(takePart(rest));
    if (!type) return std::nullopt;
    InputPlace input{.place = {.table = type->kind, .row = 0, .field = 0}};
    if (type->single) {
        input.place.row = type->id(plan, 0);
    } else {
        const std::string_view row = takePart(rest);
        const auto [end, error] = std::from_chars(row.data(), row.data() + row.size(), input.place.row);
        if (error != std::errc{} || end != row.data() + row.size() || !indexOf(plan, type->kind, input.place.row)) return std::nullopt;
    }
    const auto field = type->find(takePart(rest));
    if (!field) return std::nullopt;
    input.place.field = *field;
    input.rest = rest;
    if (!rest.empty() && !numberAt(plan, input)) return std::nullopt;
    return input;
}

std::string labelOf(const InputPlace& input)
{
    const std::string label = said(input.field().field.label);
    if (input.rest.empty()) return label;
    if (input.rest == "start") return said(HR_TR("%1: at its start"), {label});
    if (input.rest == "rate") return said(HR_TR("%1: growth a year"), {label});
    if (input.rest == "anchor") return said(HR_TR("%1: month of its start"), {label});
    const std::string point = std::to_string(pointOf(input.rest).value_or(0) + 1);
    return input.rest.ends_with(".month") ? said(HR_TR("%1: month of point %2"), {label, point}) : said(HR_TR("%1: value of point %2"), {label, point});
}

Unit unitOf(const InputPlace& input)
{
    if (input.rest == "rate") return Unit::RatePerYear;
    if (input.rest == "anchor" || input.rest.ends_with(".month")) return Unit::Month;
    return input.field().field.unit;
}

std::optional<double> numberAt(const Plan<>& plan, const InputPlace& input)
{
    const TableType& type = table(input.place.table);
    const Value value = readField(plan, type, *indexOf(plan, type.kind, input.place.row), input.place.field);
    if (const auto* curve = std::get_if<Curve<double>>(&value)) return numberOfCurve(*curve, input.rest);
    if (!input.rest.empty()) return std::nullopt;
    const auto* number = std::get_if<double>(&value);
    return number ? std::optional{*number} : std::nullopt;
}

}  // namespace headroom
