// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace headroom {
namespace {

class CompareCommand : public CliTest {
protected:
    std::string compare(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "compare");
        return done(arguments);
    }
    nlohmann::json json(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--format", "json"});
        return nlohmann::json::parse(compare(arguments));
    }
    void copy(const char* to) const { std::filesystem::copy_file(folder / plan, folder / to); }
};

TEST_F(CompareCommand, SaysThatNothingDiffers)
{
    copy("other.headroom");
    EXPECT_EQ(compare({plan, "other.headroom"}), "The plan is the same: plan.headroom and other.headroom.\n");
    EXPECT_EQ(run({"compare", plan, "other.headroom", "--exit-code"}).status, 0);
}

TEST_F(CompareCommand, ListsInputsHeadlineAndABridgeThatSums)
{
    copy("other.headroom");
    done({"set", "other.headroom", "sites.6.pue=1.5", "sites.6.name=Hall B", "settings.price_scale=0.5"});
    const std::string text = compare({plan, "other.headroom", "--bridge", "project_npv"});
    EXPECT_NE(text.find("Price scale"), std::string::npos) << text;
    EXPECT_NE(text.find("\nNPV of the project is "), std::string::npos) << text;
    EXPECT_NE(text.find("Shapley value over 2 groups"), std::string::npos) << text;
    const auto all = json({plan, "other.headroom", "--bridge", "project_npv"});
    EXPECT_EQ(all["a"]["name"], "plan.headroom");
    EXPECT_EQ(all["a"]["step"], nullptr);
    EXPECT_EQ(all["inputs"].size(), 3U);
    EXPECT_EQ(all["bridge"]["method"], "shapley");
    EXPECT_EQ(all["bridge"]["unit"], "USD");
    double sum = 0;
    for (const auto& part : all["bridge"]["parts"]) sum += part["part"].get<double>();
    EXPECT_EQ(sum, all["bridge"]["change"].get<double>());
    EXPECT_EQ(all["headline"]["project_npv"]["change"], all["bridge"]["change"]);
    EXPECT_EQ(json({plan, "other.headroom", "--bridge", "project_npv", "--ordered"})["bridge"]["method"], "ordered");
    const std::string csv = compare({plan, "other.headroom", "--bridge", "project_npv", "--format", "csv"});
    EXPECT_NE(csv.find("\r\nbridge,project_npv,,,Settings: Price scale,,USD,,,"), std::string::npos) << csv;
}

TEST_F(CompareCommand, ExitsWithOneWhereAnInputDiffersIfAsked)
{
    copy("other.headroom");
    done({"set", "other.headroom", "sites.6.pue=1.5"});
    EXPECT_EQ(run({"compare", plan, "other.headroom"}).status, 0);
    const Outcome outcome = run({"compare", plan, "other.headroom", "--exit-code"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "");
}

TEST_F(CompareCommand, TakesVersionsStepsAndExportedPlans)
{
    done({"history", plan, "--keep-version", "Board"});
    done({"set", plan, "sites.6.pue=1.5"});
    done({"export", plan, "now.json"});
    auto all = json({plan, plan, "--version-a", "1"});
    EXPECT_EQ(all["a"]["name"], "version 1");
    EXPECT_EQ(all["b"]["name"], "now");
    ASSERT_EQ(all["inputs"].size(), 1U);
    EXPECT_EQ(all["inputs"][0]["key"], "sites.6.pue");
    EXPECT_EQ(json({plan, plan, "--step-a", "0", "--step-b", "1"})["inputs"], all["inputs"]);
    EXPECT_EQ(compare({plan, "now.json"}), "The plan is the same: plan.headroom and now.json.\n");
    expectRefused({"compare", plan, plan, "--version-a", "7"}, "no version 7");
    expectRefused({"compare", plan, plan, "--step-b", "99"}, "no step 99");
    expectRefused({"compare", "now.json", plan, "--version-a", "1"}, "has no history");
    expectRefused({"compare", plan, plan, "--version-a", "1", "--step-a", "1"}, "--version-a");
}

TEST_F(CompareCommand, MatchesRowsOfAPlanThatWasTypedAgain)
{
    done({"export", plan, "again.json"});
    auto other = nlohmann::json::parse(bytesOf(folder / "again.json"));
    // The site has another id, and its tranche names it by that.
    other["sites"][0]["id"] = 60;
    other["tranches"][0]["site"] = 60;
    writeBytes(folder / "again.json", other.dump());
    EXPECT_EQ(compare({plan, "again.json"}), "The plan is the same: plan.headroom and again.json.\n");
}

TEST_F(CompareCommand, RefusesWhatItCannotDo)
{
    copy("other.headroom");
    expectRefused({"compare", plan, "other.headroom", "--bridge", "nothing"}, "\"nothing\" is no headline figure");
    expectRefused({"compare", plan, "other.headroom", "--ordered"}, "--bridge");
    expectRefused({"compare", plan, "missing.headroom"}, "missing.headroom");
    expectRefused({"compare", plan, "other.headroom", "--scenario-b", "Power late"}, "there is no row \"Power late\"");
    done({"set", "other.headroom", "settings.currency=EUR"});
    expectRefused({"compare", plan, "other.headroom", "--bridge", "peak_debt"}, "amounts in two currencies have no difference");
}

}  // namespace
}  // namespace headroom
