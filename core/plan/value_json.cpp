// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/value_json.h"

#include <nlohmann/json.hpp>

#include "plan/contract_check.h"
#include "plan/curve_text.h"

namespace headroom {

namespace {

using nlohmann::json;

/// Curves are the deepest: an object in the row, its list of points, a point.
constexpr int deepest = 4;

bool isFlat(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (quoted && text[at] == '\\') ++at;
        else if (text[at] == '"') quoted = !quoted;
        else if (!quoted && (text[at] == '{' || text[at] == '[') && ++depth > deepest) return false;
        else if (!quoted && (text[at] == '}' || text[at] == ']')) --depth;
    }
    return true;
}

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

Value valueIn(const json& value, const FieldType& type)
{
    if (value.is_null()) return {};
    if (type.kind == FieldKind::Reference && value.is_number_integer()) return value.get<Id>();
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) return value.get<std::string>();
    if (type.kind == FieldKind::Curve)
        if (auto curve = parseCurve(dumped(value))) return *std::move(curve);
    return dumped(value);
}

}  // namespace

std::string jsonString(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string valueJson(const Value& value)
{
    struct Visitor {
        std::string operator()(std::monostate) const { return "null"; }
        std::string operator()(double number) const { return numberText(number); }
        std::string operator()(Id id) const { return std::to_string(id); }
        std::string operator()(const std::string& text) const { return jsonString(text); }
        std::string operator()(const Curve<double>& curve) const { return toText(curve); }
    };
    return std::visit(Visitor{}, value);
}

std::string rowJson(const TableType& type, const Row& row, JsonLayout layout, std::size_t indent)
{
    HR_REQUIRE(row.values.size() == type.fields.size());
    const bool lines = layout == JsonLayout::MemberALine;
    const std::string start = lines ? "\n" + std::string(indent + 2, ' ') : "";
    const std::string colon = lines ? ": " : ":";
    std::string members;
    const auto add = [&](std::string_view key, const std::string& value) {
        members += (members.empty() ? "" : ",") + start + jsonString(key) + colon + value;
    };
    if (!type.single) add("id", std::to_string(row.id));
    for (std::size_t field = 0; field < type.fields.size(); ++field) add(type.fields[field].field.key, valueJson(row.values[field]));
    return "{" + members + (lines ? "\n" + std::string(indent, ' ') : "") + "}";
}

std::optional<Row> parseRow(const TableType& type, std::string_view text)
{
    if (!isFlat(text)) return std::nullopt;
    const auto object = json::parse(text, nullptr, false);
    if (!object.is_object()) return std::nullopt;
    Row row;
    if (const auto id = object.find("id"); id != object.end() && id->is_number_integer()) row.id = id->get<Id>();
    for (const FieldType& field : type.fields) {
        const auto found = object.find(field.field.key);
        row.values.push_back(found == object.end() ? absentValue(field) : valueIn(*found, field));
    }
    return row;
}

}  // namespace headroom
