// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/parse.h"

#include <algorithm>
#include <cmath>

#include "plan/contract_check.h"
#include "plan/curve_text.h"

namespace headroom {

namespace {

/// The row whose id this text is.
std::optional<Id> rowOfId(const Plan<>& plan, EntityKind kind, std::string_view text)
{
    double number = 0;
    if (!readNumber(text, number) || std::floor(number) != number || !(number >= 0 && number <= static_cast<double>(lastId))) return std::nullopt;
    const auto id = static_cast<Id>(number);
    return indexOf(plan, kind, id) ? std::optional{id} : std::nullopt;
}

/// The row that a selector names: an id after a point, or a name in brackets. Advances `rest` behind it.
std::optional<Id> selectRow(const Plan<>& plan, const TableType& type, std::string_view& rest, std::string& selector)
{
    if (rest.starts_with("[\"")) {
        std::size_t at = 2;
        for (; at < rest.size() && rest[at] != '"'; ++at) {
            if (rest[at] == '\\' && at + 1 < rest.size()) ++at;
            selector += rest[at];
        }
        if (rest.substr(std::min(at, rest.size()), 2) != "\"]") return std::nullopt;
        rest.remove_prefix(at + 2);
        const auto field = nameField(type);
        for (std::size_t index = 0; field && index < type.count(plan); ++index)
            if (readField(plan, type, index, *field) == Value{selector}) return type.id(plan, index);
        return std::nullopt;
    }
    if (!rest.starts_with('.')) return std::nullopt;
    rest.remove_prefix(1);
    selector = rest.substr(0, rest.find('.'));
    rest.remove_prefix(selector.size());
    return rowOfId(plan, type.kind, selector);
}

Issue issueAt(const Plan<>& plan, const Place& place, IssueCode code, std::string value, std::string allowed)
{
    return {.code = code, .table = place.table, .row = place.row, .place = placeName(plan, place), .key = keyOf(place), .value = std::move(value), .allowed = std::move(allowed)};
}

std::optional<Id> rowNamed(const Plan<>& plan, EntityKind kind, std::string_view name)
{
    const TableType& type = table(kind);
    const auto field = nameField(type);
    for (std::size_t index = 0; field && index < type.count(plan); ++index)
        if (readField(plan, type, index, *field) == Value{std::string{name}}) return type.id(plan, index);
    return std::nullopt;
}

}  // namespace

Checked<Place> parseKey(const Plan<>& plan, std::string_view key)
{
    const auto tableEnd = key.find_first_of(".[");
    const auto tableKey = key.substr(0, tableEnd);
    const TableType* type = findTable(tableKey);
    if (!type) return tl::unexpected(Issue{.code = IssueCode::UnknownTable, .place = {}, .key = std::string{key}, .value = std::string{tableKey}, .allowed = tableKeys()});
    std::string_view rest = tableEnd == std::string_view::npos ? std::string_view{} : key.substr(tableEnd);
    Place place{.table = type->kind, .row = type->single ? type->id(plan, 0) : 0};
    if (!type->single) {
        std::string selector;
        const auto row = selectRow(plan, *type, rest, selector);
        if (!row) return tl::unexpected(Issue{.code = IssueCode::UnknownRow, .table = type->kind, .place = std::string{type->plural}, .key = std::string{key}, .value = selector, .allowed = {}});
        place.row = *row;
    }
    if (rest.starts_with('.')) rest.remove_prefix(1);
    else if (!rest.empty()) return tl::unexpected(Issue{.code = IssueCode::UnknownField, .table = type->kind, .row = place.row, .place = rowName(plan, type->kind, place.row), .key = std::string{key}, .value = std::string{rest}, .allowed = fieldKeys(*type)});
    const auto field = type->find(rest);
    if (!field) return tl::unexpected(Issue{.code = IssueCode::UnknownField, .table = type->kind, .row = place.row, .place = rowName(plan, type->kind, place.row), .key = std::string{key}, .value = std::string{rest}, .allowed = fieldKeys(*type)});
    place.field = *field;
    return place;
}

std::string keyOf(const Place& place)
{
    const TableType& type = table(place.table);
    return std::string{type.key} + (type.single ? "" : "." + std::to_string(place.row)) + "." + std::string{type.fields[place.field].field.key};
}

std::string placeName(const Plan<>& plan, const Place& place)
{
    return rowName(plan, place.table, place.row) + ": " + said(table(place.table).fields[place.field].field.label);
}

Checked<Value> parseValue(const Plan<>& plan, const Place& place, std::string_view text)
{
    const FieldType& type = table(place.table).fields[place.field];
    Value value = std::string{text};
    const bool empty = text.empty() || text == "none";
    switch (type.kind) {
    case FieldKind::OptionalNumber:
        if (empty) return Value{};
        [[fallthrough]];
    case FieldKind::Number: {
        double number = 0;
        const bool percent = isPercent(type.field.unit) && text.ends_with('%');
        auto digits = percent ? text.substr(0, text.size() - 1) : text;
        while (percent && digits.ends_with(' ')) digits.remove_suffix(1);
        if (!readNumber(digits, number)) return tl::unexpected(issueAt(plan, place, IssueCode::NotANumber, std::string{text}, allowedText(type, plan.settings.currency)));
        value = percent ? number / 100 : number;
        break;
    }
    case FieldKind::Reference: {
        // An id before a name: valueText() writes ids, and a row may be called "5".
        if (empty) value = {};
        else if (const auto id = rowOfId(plan, type.target, text)) value = *id;
        else if (const auto named = rowNamed(plan, type.target, text)) value = *named;
        else return tl::unexpected(issueAt(plan, place, IssueCode::UnknownReference, std::string{text}, allowedText(type, plan.settings.currency)));
        break;
    }
    case FieldKind::Curve: {
        const bool percent = isPercent(type.field.unit) && text.ends_with('%');
        if (double number = 0; percent && readNumber(text.substr(0, text.size() - 1), number)) value = flat(number / 100);
        else if (auto curve = parseCurve(text)) value = *std::move(curve);
        else return tl::unexpected(issueAt(plan, place, IssueCode::NotACurve, std::string{text}, curve.error()));
        break;
    }
    case FieldKind::Choice:
    case FieldKind::Text:
    case FieldKind::Date: break;
    }
    if (auto issue = check(plan, place, value)) {
        if (std::holds_alternative<double>(value)) issue->value = text;
        return tl::unexpected(*std::move(issue));
    }
    return value;
}

std::string valueText(const Value& value)
{
    struct Visitor {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(double number) const { return numberText(number); }
        std::string operator()(Id id) const { return std::to_string(id); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const Curve<double>& curve) const { return toText(curve); }
    };
    return std::visit(Visitor{}, value);
}

Result<Id> rowNamed(const Plan<>& plan, EntityKind kind, const std::string& text)
{
    const TableType& type = table(kind);
    std::string names;
    for (std::size_t index = 0; index < type.count(plan); ++index)
        if (std::to_string(type.id(plan, index)) == text) return type.id(plan, index);
    for (std::size_t index = 0; index < type.count(plan); ++index) {
        const std::string name = rowName(plan, kind, type.id(plan, index));
        if (name == text) return type.id(plan, index);
        names += (names.empty() ? "\"" : ", \"") + name + "\"";
    }
    if (names.empty()) return tl::unexpected(std::string{type.plural} + ": there is no row \"" + text + "\"; the plan has none.");
    return tl::unexpected(std::string{type.plural} + ": there is no row \"" + text + "\"; there are " + names + ".");
}

}  // namespace headroom
