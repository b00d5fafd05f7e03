// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/value_json.h"

#include <nlohmann/json.hpp>

#include "plan/contract_check.h"
#include "plan/curve_text.h"

namespace headroom {

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

}  // namespace headroom
