// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "exchange/json_schema.h"
#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "support/plan_values.h"
#include "validator.h"

namespace headroom {
namespace {

void expectValid(const std::vector<std::string>& documents)
{
    const auto said = verdicts(jsonSchema(), documents);
    for (std::size_t at = 0; at < said.size(); ++at) EXPECT_EQ(said[at], "") << "document " << at;
}

TEST(PlanSchema, AcceptsWhatShipsWithTheProgram)
{
    std::vector<std::string> documents{std::string{catalogueJson()}, toJson(Plan<>{}), toJson(everythingPlan())};
    for (const Example& example : examples()) documents.emplace_back(example.json);
    ASSERT_GT(documents.size(), 6U);
    expectValid(documents);
}

TEST(PlanSchema, AcceptsGeneratedPlans)
{
    std::vector<std::string> documents;
    rc::Random random(20'261'128);
    for (int plan = 0; plan < 200; ++plan) documents.push_back(toJson(testing::randomPlan(random.split(), plan % 2 == 0 ? testing::Spread::Typical : testing::Spread::Extreme)));
    for (int plan = 0; plan < 100; ++plan) documents.push_back(toJson(anyPlan()(random.split(), rc::kNominalSize).value()));
    expectValid(documents);
}

}  // namespace
}  // namespace headroom
