// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_json.h"

#include "exchange/figure_rows.h"
#include "plan/value_json.h"

namespace headroom {

CLI::Option* addFormat(CLI::App& arguments, std::string& format)
{
    return arguments.add_option("--format", format, "text (for people) or json")->check(CLI::IsMember({"text", "json"}));
}

std::string printed(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json listed(const std::vector<Issue>& issues)
{
    Json list = Json::array();
    for (const Issue& issue : issues) list.push_back({{"sentence", sentence(issue)}, {"key", orNull(issue.key)}, {"value", orNull(issue.value)}, {"allowed", orNull(issue.allowed)}});
    return list;
}

Json jsonOf(const Value& value) { return Json::parse(valueJson(value)); }

Json unitJson(const Plan<>& plan, const FieldType& type)
{
    const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve;
    return isNumber && type.field.unit != Unit::None ? Json(fileUnit(type.field.unit, plan.settings.currency)) : Json(nullptr);
}

}  // namespace headroom
