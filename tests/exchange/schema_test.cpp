// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "exchange/json_schema.h"
#include "exchange/plan_json.h"
#include "plan/registry.h"

namespace headroom {
namespace {

using nlohmann::json;

TEST(JsonSchema, NamesExactlyTheKeysThatAPlanHas)
{
    const json schema = json::parse(jsonSchema());
    EXPECT_EQ(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(schema["$id"], "urn:headroom:plan:" + std::to_string(planVersion));
    Plan<> plan;
    plan.sites.push_back({.id = 4, .name = "Denton"});
    const json document = json::parse(toJson(plan));
    const auto sameKeys = [](const json& object, const json& objectSchema) {
        std::set<std::string> keys, named;
        for (const auto& [key, value] : object.items()) keys.insert(key);
        for (const auto& [key, value] : objectSchema["properties"].items()) named.insert(key);
        EXPECT_EQ(keys, named);
        EXPECT_EQ(objectSchema["additionalProperties"], false);
    };
    sameKeys(document, schema);
    sameKeys(document["settings"], schema["properties"]["settings"]);
    sameKeys(document["sites"][0], schema["properties"]["sites"]["items"]);
}

TEST(JsonSchema, SaysWhatANewRowHasAndWhereAFieldCounts)
{
    const json schema = json::parse(jsonSchema());
    const json& settings = schema["properties"]["settings"]["properties"];
    EXPECT_EQ(settings["utilization_end"]["default"], Plan<>{}.settings.utilizationEnd);
    EXPECT_EQ(settings["hours"]["default"], "calendar");
    for (const TableType& type : tables())
        for (const FieldType& field : type.fields) {
            const json& object = schema["properties"][std::string{type.key}];
            const std::string described = (type.single ? object : object["items"])["properties"][std::string{field.field.key}]["description"];
            EXPECT_EQ(described.find(" Counts only where ") != std::string::npos, !field.field.when.key.empty()) << field.field.key;
        }
}

TEST(JsonSchema, SaysTheBoundsOfTheDescriptions)
{
    const json schema = json::parse(jsonSchema());
    const json& settings = schema["properties"]["settings"]["properties"];
    EXPECT_EQ(settings["utilization_end"]["maximum"], 1);
    EXPECT_EQ(settings["horizon_months"]["type"], "integer");
    EXPECT_EQ(settings["coverage_from"]["type"], json({"number", "null"}));
    EXPECT_EQ(settings["hours"]["enum"], json({"calendar", "730"}));
    for (const TableType& type : tables()) {
        const json& table = schema["properties"][std::string{type.key}];
        const json& properties = (type.single ? table : table["items"])["properties"];
        for (const FieldType& field : type.fields) {
            const json& described = properties[std::string{field.field.key}];
            EXPECT_EQ(described["title"], field.field.label);
            if (field.kind != FieldKind::Number && field.kind != FieldKind::OptionalNumber) continue;
            EXPECT_TRUE(described["minimum"] == field.field.min && described["maximum"] == field.field.max) << field.field.key;
        }
    }
}

}  // namespace
}  // namespace headroom
