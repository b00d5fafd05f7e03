// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <set>

#include "cli_run.h"
#include "commands_of.h"

namespace headroom {
namespace {

using Json = nlohmann::json;

class JsonOutput : public CliTest {
protected:
    Json json(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--format", "json"});
        return Json::parse(done(arguments));
    }

    static std::set<std::string> keys(const Json& object)
    {
        std::set<std::string> all;
        for (const auto& [key, value] : object.items()) all.insert(key);
        return all;
    }
};

TEST_F(JsonOutput, IsWhatEveryCommandCanPrint)
{
    // A schema is JSON, a completion is a script, and what follows from a file of others is said as it was read.
    const std::set<std::string> without{"schema", "completion"};
    for (const std::string& command : commandsOf(done({"--help"}))) {
        const std::string help = done({command, "--help"});
        EXPECT_EQ(help.find("--format TEXT:{") != std::string::npos && help.find("json", help.find("--format TEXT:{")) != std::string::npos, !without.contains(command)) << command;
    }
}

TEST_F(JsonOutput, OfNewAndExamples)
{
    const Json examples = json({"examples"})["examples"];
    ASSERT_FALSE(examples.empty());
    EXPECT_EQ(keys(examples[0]), (std::set<std::string>{"name", "title", "note"}));
    const Json made = json({"new", "lab.headroom", "--example", "small-lab"});
    EXPECT_EQ(made, Json({{"path", "lab.headroom"}, {"name", "Small lab"}, {"example", "small-lab"}, {"gpus", 1}, {"tiers", 2}}));
    EXPECT_TRUE(json({"new", "empty.headroom"})["example"].is_null());
}

TEST_F(JsonOutput, OfInputsHoldsFractionsAndWhatFilesCallTheirUnits)
{
    EXPECT_EQ(json({"get", plan, "settings.utilization_end"}), Json({{"inputs", {{{"key", "settings.utilization_end"}, {"value", 0.9}, {"unit", "share"}}}}}));
    EXPECT_EQ(json({"get", plan, "sites.6.energy_price"})["inputs"][0]["value"], Json({{"start", 0.08}, {"rate", 0}, {"anchor", 0}}));
    EXPECT_EQ(json({"get", plan, "sites.6.energy_price"})["inputs"][0]["unit"], "USD/kWh");
    EXPECT_EQ(json({"get", plan, "tiers"})["inputs"].size(), 2 * json({"get", plan, "tiers.8"})["inputs"].size());
    EXPECT_EQ(json({"get", plan, "contracts"})["inputs"].size(), 0U);
    const Json name = json({"get", plan, "sites[\"Denton\"].name"})["inputs"][0];
    EXPECT_EQ(name["value"], "Denton");
    EXPECT_TRUE(name["unit"].is_null());
    const Json set = json({"set", plan, "settings.utilization_end=75%", "tranches.7.unit_cost=200000"});
    EXPECT_EQ(set["changes"][0], Json({{"key", "settings.utilization_end"}, {"value", 0.75}, {"was", 0.9}, {"unit", "share"}}));
    EXPECT_TRUE(set["changes"][1]["was"].is_null());
    EXPECT_EQ(set["step"], 1);
}

TEST_F(JsonOutput, OfWarningsNamesTheInput)
{
    EXPECT_EQ(json({"validate", plan})["valid"], true);
    done({"set", plan, "tranches.7.delivery_month=200"});
    const Json warning = json({"validate", plan})["warnings"][0];
    EXPECT_EQ(warning["key"], "tranches.7.delivery_month");
    EXPECT_EQ(warning["value"], "200");
    EXPECT_TRUE(done({"validate", plan}).starts_with("Warning: " + warning["sentence"].get<std::string>()));
}

TEST_F(JsonOutput, OfChecksAndBreakEvensHoldsTheNumbers)
{
    done({"new", "x.headroom", "--example", "coreweave-vast-2025"});
    const Outcome outcome = run({"check", "x.headroom", "--format", "json"});
    EXPECT_EQ(outcome.status, 1);
    const Json checks = Json::parse(outcome.out);
    EXPECT_EQ(checks["green"], false);
    for (const Json& check : checks["checks"]) {
        EXPECT_EQ(keys(check), (std::set<std::string>{"id", "name", "state", "value", "unit", "month", "distance", "sentence"}));
        EXPECT_EQ(check["state"] == "red", check["distance"].is_number() && check["distance"] < -1e-3) << check;
    }
    const Json found = json({"break-even", "x.headroom", "--input", "settings.price_scale", "--figure", "lowest_coverage", "--at-least", "0.3"});
    ASSERT_EQ(found["answer"], "found") << found;
    EXPECT_LE(found["low"]["input"].get<double>(), found["value"].get<double>());
    EXPECT_GE(found["high"]["input"].get<double>(), found["value"].get<double>());
    EXPECT_NE(found["low"]["state"], found["high"]["state"]);
    const Json none = json({"break-even", "x.headroom", "--input", "settings.market_price_shift", "--figure", "total_installed", "--at-least", "0"});
    EXPECT_EQ(none["answer"], "no_flip");
    EXPECT_TRUE(none["value"].is_null() && none["low"].is_null());
    done({"new", "p.headroom", "--example", "gpu-cloud-2025"});
    const Json published = json({"published", "p.headroom"})["published"];
    ASSERT_FALSE(published.empty());
    for (const Json& each : published) {
        EXPECT_EQ(each["model"].is_null(), each["reason"].is_string()) << each;
        if (each["model"].is_null()) continue;
        EXPECT_NEAR(each["model"].get<double>() - each["published"].get<double>(), each["difference"].get<double>(), 1e-6);
    }
}

TEST_F(JsonOutput, OfHistoryActionsSaysTheStep)
{
    done({"set", plan, "settings.utilization_end=75%"});
    EXPECT_EQ(json({"history", plan, "--keep-version", "Board"}), Json({{"action", "keep-version"}, {"version", 1}, {"step", 1}, {"is_new", true}}));
    EXPECT_EQ(json({"history", plan, "--keep-version"})["is_new"], false);
    EXPECT_EQ(json({"history", plan, "--undo"})["step"], 2);
    EXPECT_EQ(json({"history", plan, "--redo"})["action"], "redo");
    EXPECT_TRUE(json({"history", plan, "--restore", "v1"})["changed"].is_null());
    EXPECT_EQ(json({"history", plan, "--restore", "0"})["to"], "step 0");
    EXPECT_EQ(json({"history", plan, "--at", "v1", "--output", "v1.json"}), Json({{"action", "at"}, {"path", "v1.json"}, {"step", 1}}));
    expectRefused({"history", plan, "--undo", "--format", "csv"}, "--format csv does not go with --undo");
}

TEST_F(JsonOutput, OfAnImportSaysWhatChangesOrIsRefused)
{
    done({"export", plan, "old.json"});
    done({"set", plan, "settings.utilization_end=75%"});
    EXPECT_EQ(json({"import", plan, "old.json", "--dry-run"}), Json({{"file", "old.json"}, {"done", false}, {"dry_run", true}, {"changes", 1}, {"step", nullptr}, {"columns", Json::array()}, {"rows", nullptr}, {"inputs", Json::array()}, {"refused", Json::array()}, {"problems", Json::array()}, {"report", Json::array()}}));
    const Json imported = json({"import", plan, "old.json"});
    EXPECT_EQ(imported["done"], true);
    EXPECT_EQ(imported["step"], 2);
    writeBytes(folder / "t.csv", "Name;GPU model;Site;GPUs\nMore;H100;Nowhere;8\n");
    const Outcome refused = run({"import", plan, "t.csv", "--table", "tranches", "--format", "json"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(Json::parse(refused.out)["changes"], 0);
    EXPECT_NE(Json::parse(refused.out)["report"].dump().find("Nowhere"), std::string::npos) << refused.out << refused.err;
}

TEST_F(JsonOutput, OfFilesThatAreWrittenSaysWhere)
{
    EXPECT_EQ(json({"export", plan, "out.json"}), Json({{"path", "out.json"}, {"holds", "plan"}}));
    EXPECT_EQ(json({"export", plan, "out.csv"})["holds"], "figures");
    EXPECT_EQ(json({"export", plan, "sites.csv", "--table", "sites"})["holds"], "sites");
    EXPECT_EQ(json({"recover", plan, "again.headroom"})["missing"], Json::array());
}

}  // namespace
}  // namespace headroom
