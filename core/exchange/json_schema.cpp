// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_schema.h"

#include <nlohmann/json.hpp>

#include "exchange/plan_json.h"
#include "exchange/schema_parts.h"
#include "plan/registry.h"
#include "plan/value_json.h"

namespace headroom {

namespace {

using json = nlohmann::ordered_json;

json bounded(double low, double high) { return {{"type", "number"}, {"minimum", low}, {"maximum", high}}; }

/// A number (flat), a growth or points, the values within the field's bounds.
json curveSchema(const Field& field)
{
    const json value = bounded(field.min, field.max), month = bounded(curveMinMonth, curveMaxMonth);
    json growth = closedObject({{"start", value}, {"rate", bounded(curveMinRate, curveMaxRate)}, {"anchor", month}});
    growth["required"] = {"start"};
    const json point{{"type", "array"}, {"prefixItems", {month, value}}, {"minItems", 2}, {"maxItems", 2}};
    json points = closedObject({{"points", {{"type", "array"}, {"items", point}, {"minItems", 1}, {"maxItems", curveMostPoints}}}, {"between", {{"enum", {"straight", "steps"}}}}});
    points["required"] = {"points"};
    return {{"anyOf", {value, std::move(growth), std::move(points)}}};
}

// No control characters; in a text of several lines tab, line feed and carriage return.
constexpr std::string_view cleanLine = "^[^\\u0000-\\u001f\\u007f]*$", cleanLines = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$";

json valueSchema(const FieldType& type)
{
    const Field& field = type.field;
    switch (type.kind) {
    case FieldKind::Number: {
        json number = bounded(field.min, field.max);
        if (type.whole) number["type"] = "integer";
        return number;
    }
    case FieldKind::OptionalNumber: {
        json number = bounded(field.min, field.max);
        number["type"] = {"number", "null"};
        return number;
    }
    case FieldKind::Choice: {
        json keys = json::array();
        for (const Choice& choice : type.choices) keys.push_back(choice.key);
        return {{"enum", std::move(keys)}};
    }
    case FieldKind::Text: {
        // Characters here, bytes in the reader: what is longer in characters is longer in bytes.
        json text{{"type", "string"}, {"maxLength", longestText}, {"pattern", type.field.lines ? cleanLines : cleanLine}};
        if (field.key == "name") text["minLength"] = 1;
        return text;
    }
    case FieldKind::Reference: {
        json id{{"type", field.required ? json("integer") : json({"integer", "null"})}, {"minimum", firstFreeId}, {"maximum", lastId}};
        id["$comment"] = "the id of a row of " + std::string{table(type.target).key};
        return id;
    }
    case FieldKind::Curve: return curveSchema(field);
    case FieldKind::Date: return {{"type", "string"}, {"pattern", monthPattern}};
    }
    return {};
}

/// Where the field counts, for people: " Counts only where lease is not owned."
std::string conditionText(const Field& field)
{
    if (field.when.key.empty()) return {};
    return " Counts only where " + std::string{field.when.key} + " is " + (field.when.negated ? "not " : "") + std::string{field.when.choice} + ".";
}

json fieldSchema(const FieldType& type)
{
    json schema{{"title", type.field.label}};
    const std::string unit{type.field.unit == Unit::None ? "" : " [" + std::string{info(type.field.unit).key} + "]"};
    schema["description"] = std::string{type.field.help} + unit + conditionText(type.field);
    schema.update(valueSchema(type));
    // What a new row has; a plan says it all the same.
    if (!std::holds_alternative<std::monostate>(type.initial) && !type.field.required) schema["default"] = json::parse(valueJson(type.initial));
    return schema;
}

/// Whether a row can do without the field in a file that is older than it: a name and a reference that must name a row have no value
/// when absent.
bool canBeAbsent(const FieldType& type) { return type.field.since > 1 && !type.field.required && type.field.key != "name"; }

/// The object of a table's rows. What came after the first version is required from then on only.
json rowSchema(const TableType& type)
{
    json properties = json::object(), required = json::array();
    if (!type.single) {
        properties["id"] = {{"title", "Id"}, {"description", "Unique in the plan, never used again."}, {"type", "integer"}, {"minimum", firstFreeId}, {"maximum", lastId}};
        required.push_back("id");
    }
    for (const FieldType& field : type.fields) {
        properties[std::string{field.field.key}] = fieldSchema(field);
        if (!canBeAbsent(field)) required.push_back(field.field.key);
    }
    json schema = closedObject(std::move(properties));
    schema["required"] = std::move(required);
    return schema;
}

/// What a plan must have from this version on, besides what older ones must.
json newIn(int version)
{
    json properties = json::object(), required = json::array();
    for (const TableType& type : tables()) {
        if (type.since() == version && !type.single) required.push_back(type.key);
        json fields = json::object(), keys = json::array();
        for (const FieldType& field : type.fields) {
            if (field.field.since != version || !canBeAbsent(field)) continue;
            fields[std::string{field.field.key}] = true;
            keys.push_back(field.field.key);
        }
        if (keys.empty() && type.since() != version) continue;
        json row{{"type", "object"}, {"properties", std::move(fields)}, {"required", std::move(keys)}};
        properties[std::string{type.key}] = type.single ? std::move(row) : json{{"type", "array"}, {"items", std::move(row)}};
    }
    json needed{{"properties", std::move(properties)}};
    if (!required.empty()) needed["required"] = std::move(required);
    return {{"if", {{"properties", {{"version", {{"type", "integer"}, {"minimum", version}}}}}}}, {"then", std::move(needed)}};
}

}  // namespace

std::string jsonSchema()
{
    json properties{{"format", {{"const", planFormat}}}, {"version", {{"title", "Version of the format"}, {"type", "integer"}, {"minimum", 1}, {"maximum", planVersion}}}}, required{"format", "version"};
    for (const TableType& type : tables()) {
        json schema{{"title", type.plural}};
        if (type.single) schema.update(rowSchema(type));
        else schema.update(json{{"type", "array"}, {"maxItems", mostRows}, {"items", rowSchema(type)}});
        properties[std::string{type.key}] = std::move(schema);
        if (type.single || type.since() == 1) required.push_back(type.key);
    }
    json schema = schemaHead("plan", planVersion, "Headroom plan", "A GPU-capacity plan. Shares and rates are fractions; amounts are in the plan's currency.");
    schema.update(closedObject(std::move(properties)));
    schema["required"] = std::move(required);
    schema["allOf"] = json::array();
    for (int version = 2; version <= planVersion; ++version) schema["allOf"].push_back(newIn(version));
    return schema.dump(2) + "\n";
}

}  // namespace headroom
