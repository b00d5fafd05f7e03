// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/entry.h"

#include <algorithm>
#include <cmath>

#include "plan/curve_text.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

struct Reader {
    const Plan<>& plan;
    const Place& place;
    const FieldType& type;
    std::string_view typed;
    NumberMarks marks;

    tl::unexpected<Issue> refuse(IssueCode code, std::string allowed) const
    {
        return tl::unexpected(Issue{.code = code, .table = place.table, .row = place.row, .place = placeName(plan, place), .key = keyOf(place), .value = std::string{typed}, .allowed = std::move(allowed)});
    }
    tl::unexpected<Issue> refuse(IssueCode code) const { return refuse(code, allowedText(type, plan.settings.currency)); }

    EntryNumber scope() const { return {.unit = type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start, .marks = marks}; }

    Checked<Value> number(std::string_view text) const
    {
        if (text.empty()) return refuse(IssueCode::Empty);
        const auto read = readEntryNumber(text, scope());
        if (!read) return refuse(IssueCode::NotANumber);
        return Value{*read};
    }

    Checked<Value> choice(std::string_view text) const
    {
        for (const Choice& choice : type.choices)
            if (sameLetters(text, choice.key) || sameLetters(text, choice.label) || sameLetters(text, said(choice.label))) return Value{std::string{choice.key}};
        return Value{std::string{text}};
    }

    /// Whether "Twin " before "#6" is the name of row 6: in another plan, 6 is another row.
    bool isNamed(std::string_view before, Id id) const { return before.empty() || trimmed(before) == trimmed(rowName(plan, type.target, id)); }

    Checked<Value> reference(std::string_view text) const
    {
        if (text.empty() || text == "none" || text == "–") return Value{};
        const TableType& target = table(type.target);
        const auto name = nameField(target);
        const auto find = [&](std::string_view wanted) -> std::optional<Id> {
            std::optional<Id> found;
            for (std::size_t index = 0; name && index < target.count(plan); ++index) {
                if (!(readField(plan, target, index, *name) == Value{std::string{wanted}})) continue;
                if (found) return std::nullopt;  // which of the two?
                found = target.id(plan, index);
            }
            return found;
        };
        if (const auto found = find(text)) return Value{*found};
        const auto sign = text.rfind('#');
        double number = 0;
        if (readNumber(text.substr(sign == std::string_view::npos ? 0 : sign + 1), number) && number >= 0 && number <= static_cast<double>(lastId) && std::floor(number) == number)
            if (const auto id = static_cast<Id>(number); indexOf(plan, type.target, id) && isNamed(text.substr(0, sign == std::string_view::npos ? 0 : sign), id)) return Value{id};
        return refuse(IssueCode::UnknownReference);
    }

    Checked<Value> curve(std::string_view text) const
    {
        if (text.empty()) return refuse(IssueCode::Empty);
        auto read = text.starts_with('{') ? parseCurve(text) : readEntryCurve(text, scope());
        if (!read) return refuse(IssueCode::NotACurve, read.error());
        return Value{*std::move(read)};
    }

    Checked<Value> date(std::string_view text) const { return Value{std::string{text}}; }

    Checked<Value> read() const
    {
        const std::string text = plainLetters(typed);
        switch (type.kind) {
        case FieldKind::Text: return Value{std::string{typed}};
        case FieldKind::OptionalNumber:
            if (text.empty() || text == "none") return Value{};
            [[fallthrough]];
        case FieldKind::Number: return number(text);
        case FieldKind::Choice: return choice(text);
        case FieldKind::Reference: return reference(trimmed(typed));
        case FieldKind::Curve: return curve(text);
        case FieldKind::Date: return date(text);
        }
        return Value{};
    }
};

EntryNumber scopeOf(const Plan<>& plan, const FieldType& type) { return {.unit = type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start}; }

std::string nameWithId(const Plan<>& plan, EntityKind kind, Id id)
{
    const TableType& type = table(kind);
    const auto field = nameField(type);
    const std::string name = rowName(plan, kind, id);
    int alike = 0;
    for (std::size_t index = 0; field && index < type.count(plan); ++index) alike += readField(plan, type, index, *field) == Value{name};
    return alike == 1 && name != "none" && name != "–" && name == trimmed(name) ? name : name + " #" + std::to_string(id);
}

}  // namespace

Checked<Value> parseEntry(const Plan<>& plan, const Place& place, std::string_view text, NumberMarks marks)
{
    const Reader reader{plan, place, table(place.table).fields.at(place.field), text, marks};
    auto value = reader.read();
    if (!value) return value;
    if (auto issue = check(plan, place, *value)) {
        if (reader.type.kind != FieldKind::Text) issue->value = text;
        return tl::unexpected(*std::move(issue));
    }
    return value;
}

std::string entryText(const Plan<>& plan, const Place& place, const Value& value)
{
    const FieldType& type = table(place.table).fields.at(place.field);
    if (const auto* number = std::get_if<double>(&value)) return entryNumberText(*number, scopeOf(plan, type));
    if (const auto* id = std::get_if<Id>(&value)) return nameWithId(plan, type.target, *id);
    if (const auto* curve = std::get_if<Curve<double>>(&value)) return entryCurveText(*curve, scopeOf(plan, type));
    return valueText(value);
}

std::string shownText(const Plan<>& plan, const Place& place, const Value& value)
{
    const FieldType& type = table(place.table).fields.at(place.field);
    const EntryNumber scope = scopeOf(plan, type);
    if (const auto* number = std::get_if<double>(&value)) return shownNumber(*number, scope);
    if (const auto* id = std::get_if<Id>(&value)) return rowName(plan, type.target, *id);
    if (const auto* curve = std::get_if<Curve<double>>(&value)) return shownCurve(*curve, scope);
    if (type.kind == FieldKind::Choice)
        for (const Choice& choice : type.choices)
            if (Value{std::string{choice.key}} == value) return said(choice.label);
    return valueText(value);
}

std::string printedText(const Plan<>& plan, const Place& place, const Value& value)
{
    const auto* curve = std::get_if<Curve<double>>(&value);
    return curve ? printedCurve(*curve, scopeOf(plan, table(place.table).fields.at(place.field))) : shownText(plan, place, value);
}

bool isAmbiguous(const Plan<>& plan, const Place& place, std::string_view text)
{
    const FieldType& type = table(place.table).fields.at(place.field);
    if (type.kind != FieldKind::Number && type.kind != FieldKind::OptionalNumber && type.kind != FieldKind::Curve) return false;
    const auto one = parseEntry(plan, place, text, international), other = parseEntry(plan, place, text, continental);
    return one && other && !(*one == *other);
}

std::string unitText(const Plan<>& plan, const FieldType& type)
{
    const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve;
    // A month is shown as its date.
    return isNumber && type.field.unit != Unit::Month ? symbol(type.field.unit, plan.settings.currency) : std::string{};
}

}  // namespace headroom
