// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "plan/check_text.h"
#include "plan/contract_check.h"
#include "plan/parse.h"

namespace headroom {

namespace {

std::string boundsText(const FieldType& type, std::string_view currency)
{
    const Field& field = type.field;
    std::string text = said(HR_TR("%1 to %2"), {numberText(field.min), numberText(field.max)});
    if (isPercent(field.unit)) return text + " (" + said(HR_TR("%1 to %2"), {numberText(field.min * 100) + "%", numberText(field.max * 100) + "%"}) + ")";
    if (const auto unit = symbol(field.unit, currency); !unit.empty()) text += " " + unit;
    return text;
}

using Finding = std::optional<std::pair<IssueCode, std::string>>;

/// The words for a field's bounds, made only where something is wrong: every edit checks every value of a plan.
struct Allowed {
    const FieldType& type;
    std::string_view currency;
    operator std::string() const { return allowedText(type, currency); }
};

Finding checkNumber(const FieldType& type, const Value& value, const Allowed& bounds)
{
    if (type.kind == FieldKind::OptionalNumber && std::holds_alternative<std::monostate>(value)) return std::nullopt;
    const double* number = std::get_if<double>(&value);
    if (!number || !std::isfinite(*number)) return std::pair{IssueCode::NotANumber, std::string{bounds}};
    if (!(*number >= type.field.min && *number <= type.field.max)) return std::pair{IssueCode::OutOfBounds, std::string{bounds}};
    if (type.whole && std::floor(*number) != *number) return std::pair{IssueCode::NotWhole, std::string{bounds}};
    return std::nullopt;
}

Finding checkText(const FieldType& type, const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return std::pair{IssueCode::NotAText, said(type.field.lines ? HR_TR("text") : HR_TR("one line of text"))};
    if (text->size() > longestText) return std::pair{IssueCode::TextTooLong, said(HR_TR("at most %1"), {std::to_string(longestText)})};
    if (!isCleanText(*text, type.field.lines ? TextLines::Many : TextLines::One)) return std::pair{IssueCode::ControlCharacter, said(type.field.lines ? HR_TR("text in UTF-8") : HR_TR("one line of text in UTF-8"))};
    if (type.field.key == "name" && text->empty()) return std::pair{IssueCode::Empty, said(HR_TR("a text of at least one character"))};
    return std::nullopt;
}

Finding checkCurve(const FieldType& type, const Value& value, const Allowed& bounds)
{
    const auto* curve = std::get_if<Curve<double>>(&value);
    if (!curve) return std::pair{IssueCode::NotACurve, said(HR_TR("it is no curve at all"))};
    const auto inside = [](double number, double low, double high) { return number >= low && number <= high; };
    if (curve->shape == CurveShape::Growth) {
        if (!inside(curve->start, type.field.min, type.field.max)) return std::pair{IssueCode::OutOfBounds, std::string{bounds}};
        if (!inside(curve->rate, curveMinRate, curveMaxRate) || !inside(curve->anchor, curveMinMonth, curveMaxMonth)) return std::pair{IssueCode::NotACurve, said(HR_TR("its rate or anchor is outside the bounds"))};
        return std::nullopt;
    }
    if (curve->points.empty()) return std::pair{IssueCode::NotACurve, said(HR_TR("it has no point"))};
    if (curve->points.size() > curveMostPoints) return std::pair{IssueCode::NotACurve, said(HR_TR("it has more than %1 points"), {std::to_string(curveMostPoints)})};
    for (std::size_t at = 0; at < curve->points.size(); ++at) {
        if (!inside(curve->points[at].value, type.field.min, type.field.max)) return std::pair{IssueCode::OutOfBounds, std::string{bounds}};
        if (!inside(curve->points[at].month, curveMinMonth, curveMaxMonth) || (at > 0 && curve->points[at].month < curve->points[at - 1].month)) return std::pair{IssueCode::NotACurve, said(HR_TR("the months of its points fall or are outside the bounds"))};
    }
    return std::nullopt;
}

Finding checkReference(const Plan<>& plan, const FieldType& type, const Value& value, const Allowed& allowed)
{
    if (std::holds_alternative<std::monostate>(value)) return type.field.required ? Finding{std::pair{IssueCode::MissingReference, std::string{allowed}}} : std::nullopt;
    const Id* id = std::get_if<Id>(&value);
    return id && indexOf(plan, type.target, *id) ? Finding{} : Finding{std::pair{IssueCode::UnknownReference, std::string{allowed}}};
}

Finding checkChoice(const FieldType& type, const Value& value, const Allowed& allowed)
{
    const auto* text = std::get_if<std::string>(&value);
    const bool known = text && std::ranges::any_of(type.choices, [&](const Choice& choice) { return choice.key == *text; });
    return known ? Finding{} : Finding{std::pair{IssueCode::UnknownChoice, std::string{allowed}}};
}

Finding find(const Plan<>& plan, const FieldType& type, const Value& value)
{
    const Allowed allowed{type, plan.settings.currency};
    switch (type.kind) {
    case FieldKind::Number:
    case FieldKind::OptionalNumber: return checkNumber(type, value, allowed);
    case FieldKind::Choice: return checkChoice(type, value, allowed);
    case FieldKind::Text: return checkText(type, value);
    case FieldKind::Reference: return checkReference(plan, type, value, allowed);
    case FieldKind::Curve: return checkCurve(type, value, allowed);
    case FieldKind::Date: {
        const auto* text = std::get_if<std::string>(&value);
        return text && parseDate(*text) ? Finding{} : Finding{std::pair{IssueCode::NotADate, std::string{allowed}}};
    }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Issue> check(const Plan<>& plan, const Place& place, const Value& value)
{
    const FieldType& type = table(place.table).fields.at(place.field);
    auto finding = find(plan, type, value);
    if (!finding) return std::nullopt;
    const auto* text = std::get_if<std::string>(&value);
    return Issue{.code = finding->first, .table = place.table, .row = place.row, .place = placeName(plan, place), .key = keyOf(place),
                 .value = finding->first == IssueCode::TextTooLong && text ? std::to_string(text->size()) : valueText(value), .allowed = std::move(finding->second)};
}

std::string allowedText(const FieldType& type, std::string_view currency)
{
    switch (type.kind) {
    case FieldKind::Number: return type.whole ? said(HR_TR("a whole number from %1"), {boundsText(type, currency)}) : boundsText(type, currency);
    case FieldKind::OptionalNumber: return said(HR_TR("%1, or nothing"), {boundsText(type, currency)});
    case FieldKind::Choice: {
        std::string text;
        for (const Choice& choice : type.choices) text = text.empty() ? std::string{choice.key} : said(HR_TR("%1 or %2"), {text, choice.key});
        return text;
    }
    case FieldKind::Text: return said(type.field.lines ? HR_TR("text") : HR_TR("one line of text"));
    case FieldKind::Reference: return said(type.field.required ? HR_TR("the name or id of a row of %1") : HR_TR("the name or id of a row of %1, or none"), {table(type.target).key});
    case FieldKind::Curve: return said(HR_TR("%1 at every point"), {boundsText(type, currency)});
    case FieldKind::Date: return said(HR_TR("a month such as 2026-01"));
    }
    return {};
}

}  // namespace headroom
