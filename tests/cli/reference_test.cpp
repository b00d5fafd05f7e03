// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli_run.h"
#include "figures/figure.h"

namespace headroom {
namespace {

class Reference : public CliTest {
protected:
    static bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }
};

TEST_F(Reference, ListsEveryKey)
{
    const auto text = done({"reference"});
    for (const char* key : {"\nsettings.utilization_end ", "\nsites.pue ", "\ncoverage ", "\nlowest_coverage "}) EXPECT_TRUE(has("\n" + text, key)) << key;
}

TEST_F(Reference, SaysWhatAnInputAndAFigureMean)
{
    const auto pue = done({"reference", "sites.pue"});
    EXPECT_TRUE(pue.starts_with("sites.pue: PUE\n")) << pue;
    EXPECT_TRUE(has(pue, "1 to 5")) << pue;
    const auto coverage = done({"reference", "lowest_coverage"});
    EXPECT_TRUE(coverage.starts_with("lowest_coverage: Lowest revenue coverage\n  The least revenue coverage")) << coverage;
    const auto sites = done({"reference", "sites"});
    EXPECT_TRUE(has(sites, "\n\nsites.pue: PUE\n")) << sites;
}

TEST_F(Reference, IsReadByProgramsAndBrowsers)
{
    const auto json = nlohmann::json::parse(done({"reference", "--format", "json"}));
    EXPECT_EQ(json["format"], "headroom-reference");
    EXPECT_EQ(json["figures"].size(), figureCount);
    const auto one = nlohmann::json::parse(done({"reference", "sites.pue", "--format", "json"}));
    ASSERT_EQ(one["inputs"].size(), 1u);
    EXPECT_EQ(one["inputs"][0]["default"], 1.2);
    const auto users = one["inputs"][0]["figures"].get<std::vector<std::string>>();
    EXPECT_NE(std::ranges::find(users, "site_power_cost"), users.end());
    EXPECT_TRUE(has(done({"reference", "--format", "html"}), "<h2>Lowest revenue coverage</h2>"));
}

TEST_F(Reference, NamesKeysThatAreLikeOneThatDoesNotExist)
{
    expectRefused({"reference", "lowest_coverge"}, "like it are lowest_coverage, ");
    expectRefused({"reference", "zzzz"}, "reference without KEY lists them all");
    expectRefused({"reference", "coverage", "--format", "pdf"}, "pdf");
}

}  // namespace
}  // namespace headroom
