// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "exchange/plan_json.h"
#include "support/one_sentence.h"

namespace headroom {
namespace {

void expectRefused(const std::string& text, const std::string& words)
{
    const auto plan = fromJson(text);
    ASSERT_FALSE(plan) << words;
    EXPECT_NE(plan.error().find(words), std::string::npos) << plan.error();
    EXPECT_TRUE(isOneSentence(plan.error())) << plan.error();
}

nlohmann::json document()
{
    Plan<> plan;
    plan.skus.push_back({.id = 4, .name = "H100"});
    plan.sites.push_back({.id = 5, .name = "Den\nton"});
    plan.sites[0].name = "Denton";
    plan.tranches.push_back({.id = 6, .name = "First", .sku = {4}, .site = {5}});
    return nlohmann::json::parse(toJson(plan));
}

/// Sets one member and expects these words.
void expectRefusedWith(const std::string& pointer, const nlohmann::json& value, const std::string& words)
{
    auto changed = document();
    changed[nlohmann::json::json_pointer{pointer}] = value;
    expectRefused(changed.dump(), words);
}

/// Replaces a piece of text, for what the library would not write.
void expectRefusedAfter(const std::string& from, const std::string& to, const std::string& words)
{
    std::string text = document().dump();
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    expectRefused(text.replace(at, from.size(), to), words);
}

TEST(BadJson, IsNoJsonOrNoPlan)
{
    for (const char* text : {"", "{", "plan", "{\"a\":}", "[1,]", "\xff", "{} {}"}) expectRefused(text, "not JSON");
    for (const char* text : {"[]", "null", "7", "\"plan\""}) expectRefused(text, "not a plan");
    expectRefused("{}", "\"format\" is not \"headroom-plan\"");
    expectRefusedWith("/format", "other", "\"format\" is not");
}

TEST(BadJson, HasAVersionThatIsNotRead)
{
    expectRefusedWith("/version", 4, "is 4; this program reads versions 1 to 3.");
    expectRefusedWith("/version", 0, "is 0;");
    expectRefusedWith("/version", -1, "is -1;");
    expectRefusedWith("/version", 1.5, "is 1.5;");
    expectRefusedWith("/version", "1", "is \"1\";");
    expectRefusedWith("/version", 18446744073709551615u, "is 18446744073709551615;");
    auto without = document();
    without.erase("version");
    expectRefused(without.dump(), "no \"version\"");
}

TEST(BadJson, HasUnknownOrMissingKeys)
{
    expectRefusedWith("/site", nlohmann::json::array(), "There is no table \"site\"; there are settings");
    expectRefusedWith("/sites/0/peu", 1, "Denton has no field \"peu\"; it has name, region");
    expectRefusedWith("/settings/id", 1, "has no field \"id\"");
    for (const char* pointer : {"/sites/0/pue", "/settings/start", "/sites/0/id"}) {
        auto changed = document();
        const nlohmann::json::json_pointer place{pointer};
        changed[place.parent_pointer()].erase(place.back());
        expectRefused(changed.dump(), "has no \"" + place.back() + "\"");
    }
    for (const char* table : {"tiers", "investments"}) {
        auto changed = document();
        changed.erase(table);
        expectRefused(changed.dump(), "The plan has no \"" + std::string{table} + "\".");
    }
    auto changed = document();
    changed["version"] = 1;
    changed["sites"][0].erase("pue");
    expectRefused(changed.dump(), "has no \"pue\", which version 1 of the format has");
}

TEST(BadJson, HasAKeyTwice)
{
    expectRefusedAfter("\"pue\":1.2", "\"pue\":1.2,\"pue\":1.3", "sites[0].pue stands twice");
    expectRefusedAfter("\"start\":0.08", "\"start\":0.08,\"start\":0.09", "sites[0].energy_price.start stands twice");
    expectRefusedAfter("\"sites\":", "\"sites\":[],\"sites\":", "sites stands twice");
}

TEST(BadJson, HasNumbersBeyondDouble)
{
    expectRefusedAfter("\"pue\":1.2", "\"pue\":1e999", "sites[0].pue: 1e999 is too large for a number");
    expectRefusedAfter("\"pue\":1.2", "\"pue\":-1e999", "too large for a number");
    expectRefusedAfter("\"pue\":1.2", "\"pue\":NaN", "not JSON");
    expectRefusedAfter("\"pue\":1.2", "\"pue\":Infinity", "not JSON");
    expectRefusedAfter("\"start\":0.08", "\"start\":1e999", "sites[0].energy_price.start: 1e999 is too large");
}

TEST(BadJson, HasValuesOfAnotherTypeOrOutOfBounds)
{
    expectRefusedWith("/sites/0/pue", "low", "Denton: PUE: \"low\" is not a number; allowed is 1 to 5.");
    for (const auto& value : {nlohmann::json(), nlohmann::json(true), nlohmann::json::array({1}), nlohmann::json("1.2")}) expectRefusedWith("/sites/0/pue", value, "is not a number; allowed is 1 to 5.");
    expectRefusedWith("/sites/0/pue", 90, "Denton: PUE: 90 is outside the bounds; allowed is 1 to 5.");
    expectRefusedWith("/settings/utilization_end", 90, "90 is outside the bounds; allowed is 0 to 1 (0% to 100%).");
    expectRefusedWith("/settings/horizon_months", 12.5, "12.5 is not a whole number; allowed is a whole number from 1 to 360");
    expectRefusedWith("/settings/hours", "some", "allowed is calendar or 730");
    expectRefusedWith("/settings/start", "2026-1", "is not a month");
    expectRefusedWith("/sites/0/name", 5, "5 is not a text");
    expectRefusedWith("/sites/0/name", nullptr, "null is not a text");
    expectRefusedWith("/sites/0/name", "a\nb", "line break");
    expectRefusedWith("/sites/0/name", "", "is empty");
    expectRefusedWith("/sites/0/name", std::string(20'000, 'x'), "20000 bytes");
    expectRefusedWith("/sites/0/energy_price", "0.08", "a curve is a number");
    expectRefusedWith("/sites/0/energy_price", nullptr, "a curve is a number");
    expectRefusedWith("/sites/0/energy_price/begin", 1, "has no \"begin\"");
    expectRefusedWith("/sites/0/energy_price/start", -1, "allowed is 0 to 1000 USD/kWh");
    expectRefusedWith("/sites", nlohmann::json::object(), "\"sites\" must be a list");
    expectRefusedWith("/settings", nlohmann::json::array(), "\"settings\" must be an object");
    expectRefusedWith("/sites/0", 7, "sites[0] is not a row");
}

TEST(BadJson, RefersToNobodyOrHasBadIds)
{
    expectRefusedWith("/tranches/0/site", 99, "First: Site: \"99\" does not exist; allowed is the name or id of a row of sites");
    expectRefusedWith("/tranches/0/site", 4, "\"4\" does not exist");
    expectRefusedWith("/tranches/0/site", nullptr, "First: Site is empty");
    expectRefusedWith("/tranches/0/site", "Denton", "\"Denton\" does not exist");
    expectRefusedWith("/tranches/0/site", 18446744073709551615u, "does not exist");
    for (const auto& id : {nlohmann::json(1), nlohmann::json(-5), nlohmann::json(4.5), nlohmann::json("4"), nlohmann::json(18446744073709551615u), nlohmann::json(1e15)}) expectRefusedWith("/sites/0/id", id, "cannot be the id of a row");
    expectRefusedWith("/tranches/0/id", 4, "4 cannot be the id of a row");
    auto twice = document();
    twice["skus"].push_back(twice["skus"][0]);
    expectRefused(twice.dump(), "4 cannot be the id of a row");
}

TEST(BadJson, IsNestedBeyondReason)
{
    expectRefused(std::string(1'000'000, '['), "nested deeper");
    expectRefusedWith("/sites/0/pue", nlohmann::json::parse(std::string(12, '[') + std::string(12, ']')), "is not a number");
    std::string deep = "1";
    for (int level = 0; level < 30; ++level) deep = "{\"a\":" + deep + "}";
    expectRefusedAfter("\"pue\":1.2", "\"pue\":" + deep, "nested deeper");
}

TEST(BadJson, IsInAnotherEncodingOrHoldsNul)
{
    const std::string text = document().dump();
    std::string wide = "\xff\xfe";
    for (const char letter : text) wide += {letter, '\0'};
    expectRefused(wide, "not JSON");
    expectRefused(text + std::string(1, '\0'), "not JSON");
    expectRefused(std::string(1'000, '\0'), "not JSON");
    expectRefusedAfter("Denton", "Dent\xfc", "not JSON");
    expectRefusedAfter("Denton", std::string("Den\0ton", 7), "not JSON");
    expectRefusedAfter("Denton", "Den\\u0000ton", "line break or control character");
}

TEST(BadJson, PutsNoLineBreakOfAFileIntoItsSentence)
{
    auto changed = document();
    changed["sites"][0]["name"] = "a\nb";
    changed["sites"][0].erase("pue");
    expectRefused(changed.dump(), "a b has no \"pue\"");
    changed = document();
    changed["x\ny"] = 1;
    expectRefused(changed.dump(), "x y");
}

}  // namespace
}  // namespace headroom
