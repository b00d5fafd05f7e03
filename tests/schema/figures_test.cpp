// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "cli/further_figures.h"
#include "exchange/figures_json.h"
#include "exchange/figures_schema.h"
#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/everything_plan.h"
#include "validator.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

std::string schema() { return figuresSchema(furtherFigures(Statement(Plan<>{}))); }

std::string figuresOf(const Plan<>& plan, Period period)
{
    const Statement statement(plan);
    return figuresJson(statement, period, furtherFigures(statement));
}

TEST(FiguresSchema, AcceptsTheFiguresOfEveryExampleByMonthQuarterAndYear)
{
    std::vector<Plan<>> plans{everythingPlan(), Plan<>{}};
    for (const Example& example : examples()) plans.push_back(fromJson(example.json).value());
    plans.push_back(everythingPlan());
    plans.back().settings.currency = "¤ (|x|)";
    std::vector<std::string> documents;
    for (const Plan<>& plan : plans)
        for (const Period period : {Period::Month, Period::Quarter, Period::Year}) documents.push_back(figuresOf(plan, period));
    const auto said = verdicts(schema(), documents);
    for (std::size_t at = 0; at < said.size(); ++at) EXPECT_EQ(said[at], "") << "document " << at;
}

TEST(FiguresSchema, RefusesWhatIsNoFigure)
{
    const Json good = Json::parse(figuresOf(everythingPlan(), Period::Year));
    std::vector<std::string> documents;
    const auto changed = [&](auto&& change) {
        Json document = good;
        change(document);
        documents.push_back(document.dump());
    };
    changed([](Json& document) { document["series"][0]["figure"] = "no_figure"; });
    changed([](Json& document) { document["series"][0]["unit"] = "parsec"; });
    changed([](Json& document) { document["series"][0]["entity"] = "nobody.7"; });
    changed([](Json& document) { document["series"][0]["months"] = {1}; });
    changed([](Json& document) { document["series"][0].erase("values"); });
    changed([](Json& document) { document["series"][0]["values"][0] = "1"; });
    changed([](Json& document) { document["headline"].erase("total_capex"); });
    changed([](Json& document) { document["headline"]["total_capex"]["value"] = nullptr; });
    changed([](Json& document) { document["headline"]["total_capex"]["reason"] = "there is a value"; });
    changed([](Json& document) { document["headline"]["total_sold"]["unit"] = "USD"; });
    changed([](Json& document) { document["headline"]["more"] = document["headline"]["total_capex"]; });
    changed([](Json& document) { document["periods"][0] = "2026"; });
    changed([](Json& document) { document["version"] = 2; });
    changed([](Json& document) { document.erase("format"); });
    const auto said = verdicts(schema(), documents);
    for (std::size_t at = 0; at < said.size(); ++at) EXPECT_NE(said[at], "") << "change " << at;
}

}  // namespace
}  // namespace headroom
