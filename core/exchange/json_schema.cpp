// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_schema.h"

#include <nlohmann/json.hpp>

#include "exchange/plan_json.h"
#include "plan/registry.h"

namespace headroom {

namespace {

using json = nlohmann::ordered_json;

json bounded(double low, double high) { return {{"type", "number"}, {"minimum", low}, {"maximum", high}}; }

json closedObject(json properties)
{
    json required = json::array();
    for (const auto& [key, value] : properties.items()) required.push_back(key);
    return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}, {"additionalProperties", false}};
}

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
        json text{{"type", "string"}, {"maxLength", longestText}};
        if (field.key == "name") text["minLength"] = 1;
        return text;
    }
    case FieldKind::Reference: {
        json id{{"type", field.required ? json("integer") : json({"integer", "null"})}, {"minimum", firstFreeId}, {"maximum", lastId}};
        id["$comment"] = "the id of a row of " + std::string{table(type.target).key};
        return id;
    }
    case FieldKind::Curve: return curveSchema(field);
    case FieldKind::Date: return {{"type", "string"}, {"pattern", "^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])$"}};
    }
    return {};
}

json fieldSchema(const FieldType& type)
{
    json schema{{"title", type.field.label}};
    const std::string unit{type.field.unit == Unit::None ? "" : " [" + std::string{info(type.field.unit).key} + "]"};
    schema["description"] = std::string{type.field.help} + unit;
    schema.update(valueSchema(type));
    return schema;
}

json rowSchema(const TableType& type)
{
    json properties = json::object();
    if (!type.single) properties["id"] = {{"title", "Id"}, {"description", "Unique in the plan, never used again."}, {"type", "integer"}, {"minimum", firstFreeId}, {"maximum", lastId}};
    for (const FieldType& field : type.fields) properties[std::string{field.field.key}] = fieldSchema(field);
    return closedObject(std::move(properties));
}

}  // namespace

std::string jsonSchema()
{
    json properties{{"format", {{"const", planFormat}}}, {"version", {{"const", planVersion}}}};
    for (const TableType& type : tables()) {
        json schema{{"title", type.plural}};
        if (type.single) schema.update(rowSchema(type));
        else schema.update(json{{"type", "array"}, {"items", rowSchema(type)}});
        properties[std::string{type.key}] = std::move(schema);
    }
    json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "Headroom plan"}, {"description", "A GPU-capacity plan. Shares and rates are fractions; amounts are in the plan's currency."}};
    schema.update(closedObject(std::move(properties)));
    return schema.dump(2) + "\n";
}

}  // namespace headroom
