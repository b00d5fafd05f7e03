// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "exchange/plan_json.h"
#include "support/plan_values.h"

namespace headroom {
namespace {

RC_GTEST_PROP(JsonLaw, GivesThePlanBackAndTheSameBytes, ())
{
    const Plan<> plan = *anyPlan();
    const std::string text = toJson(plan);
    const auto read = fromJson(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(samePlan(*read, plan));
    RC_ASSERT(toJson(*read) == text);
}

TEST(Json, HoldsTheKeysInTheOrderOfTheFieldsAMemberALine)
{
    Plan<> plan;
    plan.settings.name = "a \"b\"\\";
    plan.skus.push_back({.id = 4, .name = "H100"});
    const std::string text = toJson(plan);
    EXPECT_EQ(text.substr(0, 98), "{\n  \"format\": \"headroom-plan\",\n  \"version\": 3,\n  \"settings\": {\n    \"name\": \"a \\\"b\\\"\\\\\",\n    \"note\"");
    EXPECT_NE(text.find("  \"skus\": [\n    {\n      \"id\": 4,\n      \"name\": \"H100\",\n      \"gpus_per_server\": 8,\n"), std::string::npos) << text;
    EXPECT_NE(text.find("      \"market_price\": {\"start\":2.35,\"rate\":-0.15,\"anchor\":0},\n"), std::string::npos);
    EXPECT_NE(text.find("    \"coverage_from\": null,\n"), std::string::npos);
    EXPECT_TRUE(text.ends_with("  \"sources\": []\n}\n"));
    EXPECT_FALSE(nlohmann::json::parse(text).is_discarded());
}

TEST(Json, TakesAWholeNumberHoweverItIsWritten)
{
    Plan<> plan;
    plan.skus.push_back({.id = 4, .name = "H100"});
    plan.sites.push_back({.id = 5, .name = "Denton"});
    plan.tranches.push_back({.id = 6, .name = "First", .sku = {4}, .site = {5}});
    auto document = nlohmann::json::parse(toJson(plan));
    document["version"] = static_cast<double>(planVersion);
    document["skus"][0]["id"] = document["tranches"][0]["sku"] = 4.0;
    ASSERT_NE(document.dump().find("\"sku\":4.0"), std::string::npos);
    const auto read = fromJson(document.dump());
    ASSERT_TRUE(read) << read.error();
    EXPECT_TRUE(samePlan(*read, plan));
}

TEST(Json, TakesRowsInAnyOrderAndAFlatCurveAsANumber)
{
    Plan<> plan;
    plan.sites = {{.id = 4, .name = "a"}, {.id = 9, .name = "b"}};
    auto document = nlohmann::json::parse(toJson(plan));
    std::swap(document["sites"][0], document["sites"][1]);
    document["sites"][0]["energy_price"] = 0.08;
    const auto read = fromJson(document.dump());
    ASSERT_TRUE(read) << read.error();
    EXPECT_TRUE(samePlan(*read, plan));
}

// What came later takes its value when absent; a law holds that these change no figure.
TEST(Json, ReadsAFileOfAnOlderVersion)
{
    Plan<> plan;
    plan.skus.push_back({.id = 4, .name = "H100"});
    plan.sites.push_back({.id = 5, .name = "Denton", .pue = 1.31});
    plan.tranches.push_back({.id = 6, .name = "First", .sku = {4}, .site = {5}});
    plan.settings.taxRate = 0.25;
    plan.settings.openingPlantMonths = 77;
    auto document = nlohmann::json::parse(toJson(plan));
    document["version"] = 1;
    for (const TableType& type : tables()) {
        if (type.since() > 1) document.erase(type.key);
        for (const FieldType& field : type.fields) {
            if (field.field.since == 1) continue;
            if (type.single) document[type.key].erase(field.field.key);
            else if (document.contains(type.key))
                for (auto& row : document[type.key]) row.erase(field.field.key);
        }
    }
    const auto read = fromJson(document.dump());
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->sites[0].pue, 1.31);
    EXPECT_EQ(read->settings.taxRate, 0.0);
    EXPECT_EQ(read->settings.openingPlantMonths, 36.0);
    EXPECT_TRUE(read->checks.empty());
    EXPECT_TRUE(samePlan(fromJson(toJson(*read)).value(), *read));
}

TEST(Json, AFieldThatAFileIsTooOldForTakesTheValueThatChangesNothing)
{
    const auto absent = [](FieldType type) {
        type.field.absent = 3;
        return absentValue(type);
    };
    const TableType& contract = table(EntityKind::Contract);
    const auto field = [&](std::string_view key) { return contract.fields[contract.find(key).value()]; };
    EXPECT_EQ(absent(field("gpus")), Value{3.0});
    EXPECT_EQ(absent(field("credit_from")), Value{});
    EXPECT_EQ(absent(field("customer")), Value{});
    EXPECT_EQ(absent(field("billing")), Value{std::string{"reserved"}});
    EXPECT_EQ(absent(field("name")), Value{std::string{}});
    EXPECT_EQ(absent(table(EntityKind::Site).fields[table(EntityKind::Site).find("energy_price").value()]), Value{flat(3)});
}

}  // namespace
}  // namespace headroom
