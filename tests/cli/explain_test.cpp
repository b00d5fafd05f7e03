// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli_run.h"

namespace headroom {
namespace {

/// An example with sources, scenarios and many rows.
class Explain : public CliTest {
protected:
    Explain() { done({"new", fleet, "--example", "coreweave-vast-2025"}); }

    static bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }
    static constexpr const char* fleet = "fleet.headroom";
};

TEST_F(Explain, IsATreeWithFormulaNumbersAndOperands)
{
    const auto text = done({"explain", fleet, "lowest_coverage"});
    EXPECT_TRUE(text.starts_with("Lowest revenue coverage, 2026-09")) << text;
    EXPECT_TRUE(has(text, "\n  The value is that of “Revenue coverage” in 2026-09, and stands since.\n")) << text;
    EXPECT_TRUE(has(text, "\n    = Contracted receipts, trailing window ÷ Obligations, trailing window, where “Coverage exists” (otherwise 0)\n    = 7.00 bn USD ÷ 6.90 bn USD\n")) << text;
    const auto deep = done({"explain", fleet, "lowest_coverage", "--depth", "4"});
    EXPECT_TRUE(has(deep, "the sum of “Obligations” over the 12 months to this one")) << deep;
    EXPECT_GT(deep.size(), text.size());
}

TEST_F(Explain, TakesAMonthThatBindsOrTheLastOneOrTheOneThatIsGiven)
{
    EXPECT_TRUE(done({"explain", fleet, "coverage"}).starts_with("Revenue coverage, 2026-09"));
    EXPECT_TRUE(done({"explain", fleet, "revenue"}).starts_with("Revenue, 2031-12"));
    EXPECT_TRUE(done({"explain", fleet, "revenue", "--month", "2027-03"}).starts_with("Revenue, 2027-03"));
    EXPECT_TRUE(done({"explain", fleet, "revenue", "--month", "17"}).starts_with("Revenue, 2027-03"));
    EXPECT_TRUE(done({"explain", fleet, "revenue", "--month", "FY2027"}).starts_with("Revenue, 2027-01 to 2027-12"));
    EXPECT_TRUE(done({"explain", fleet, "revenue", "--month", "FY2027 Q2"}).starts_with("Revenue, 2027-04 to 2027-06"));
}

TEST_F(Explain, NamesTheSourcesOfInputsAndWhatUsesThem)
{
    const auto text = done({"explain", fleet, "sites[\"New Jersey 1\"].pue", "--uses"});
    EXPECT_TRUE(text.starts_with("PUE · New Jersey 1 ")) << text;
    EXPECT_TRUE(has(text, " 1.25\n  An input, entered in Sites\n  Source: Assumption")) << text;
    EXPECT_TRUE(has(text, "\n  Allowed: 1 to 5\n")) << text;
    EXPECT_TRUE(has(text, "\n  It is used by:\n    Power cost · New Jersey 1, 2025-10 to 2031-12")) << text;
    const auto cost = done({"explain", fleet, "site_power_cost", "--entity", "New Jersey 1", "--month", "3"});
    EXPECT_TRUE(has(cost, "  = IT energy × PUE × Energy price\n")) << cost;
    EXPECT_TRUE(has(cost, "[Assumption]\n")) << cost;
}

TEST_F(Explain, SaysWhatMovedAFigure)
{
    const auto months = done({"explain", fleet, "coverage", "--month", "2028-03", "--against", "2028-02"});
    EXPECT_TRUE(has(months, "\n  before (2028-02): 1.09x\n  after (2028-03): 1.10x\n")) << months;
    EXPECT_TRUE(has(months, "\n1 operand did not move.\n")) << months;
    const auto scenario = done({"explain", fleet, "total_waste", "--against-scenario", "Power late"});
    EXPECT_TRUE(has(scenario, "All of it comes through Opportunity-cost waste at price (2025-10 to 2031-12).")) << scenario;
    EXPECT_TRUE(has(scenario, "\nWaste: no power, 2025-10 to 2031-12 ")) << scenario;
}

TEST_F(Explain, IsJsonWhosePartsAddUp)
{
    const auto text = done({"explain", fleet, "total_capex", "--format", "json", "--uses"});
    EXPECT_EQ(text, done({"explain", fleet, "total_capex", "--format", "json", "--uses"}));
    const auto json = nlohmann::json::parse(text);
    EXPECT_EQ(json["asked"], nlohmann::json::parse(R"({"figure": "total_capex", "entity": null})"));
    EXPECT_EQ(json["unit"], "USD");
    double sum = 0;
    for (const auto& operand : json["operands"]) sum += operand["part"].get<double>();
    EXPECT_EQ(sum, json["value"].get<double>());
    EXPECT_EQ(json["operands"][0]["asked"]["month"], "2025-12");
    EXPECT_TRUE(json["operands"][0]["explanation"]["formula"].get<std::string>().starts_with("Capex: servers + "));
    EXPECT_TRUE(json.contains("uses"));

    const auto difference = nlohmann::json::parse(done({"explain", fleet, "cfads", "--month", "FY2027", "--against", "FY2026", "--format", "json"}));
    sum = 0;
    for (const auto& part : difference["parts"]) sum += part["part"].get<double>();
    EXPECT_EQ(sum, difference["difference"].get<double>());
    const auto absent = nlohmann::json::parse(done({"explain", fleet, "lowest_coverage_so_far", "--month", "0", "--format", "json"}));
    EXPECT_TRUE(absent["value"].is_null()) << absent["value"];
    // Each figure is taken apart once, however deep: without that a level is three times the last.
    EXPECT_LT(done({"explain", fleet, "total_capex", "--format", "json", "--depth", "10"}).size(), 20'000'000U);
    const auto input = nlohmann::json::parse(done({"explain", fleet, "settings.discount_rate", "--format", "json"}));
    EXPECT_EQ(input["asked"]["input"], "settings.discount_rate");
    EXPECT_EQ(input["source"]["text"], "Assumption");
}

TEST_F(Explain, IsOfAScenarioToo)
{
    const auto base = done({"explain", fleet, "project_npv"}), late = done({"explain", fleet, "project_npv", "--scenario", "Power late"});
    EXPECT_TRUE(late.starts_with("In the scenario Power late:\n")) << late;
    EXPECT_EQ(late.find(base.substr(0, base.find('\n'))), std::string::npos);
    EXPECT_TRUE(has(done({"explain", fleet, "total_waste", "--against-scenario", "Power late"}), "\n  before (the plan): ")) << late;
    EXPECT_TRUE(has(done({"explain", fleet, "break_even_price"}), "Proof: with “Price scale” at "));
    EXPECT_TRUE(has(done({"explain", fleet, "round_trip_money"}), "us → Lenders → us"));
}

TEST_F(Explain, RefusesWhatDoesNotExistAndOffersWhatDoes)
{
    expectRefused({"explain", fleet, "coverag"}, "near to it are coverage, ");
    expectRefused({"explain", fleet, "sites.1.nothing"}, "Sites: there is no row \"1\"");
    expectRefused({"explain", fleet, "tranche_capex"}, "--entity needs one of \"A100 SXM, Connecticut 1\", ");
    expectRefused({"explain", fleet, "tranche_capex", "--entity", "Nowhere"}, "there is no row \"Nowhere\"");
    expectRefused({"explain", fleet, "capex", "--entity", "New Jersey 1"}, "capex is a figure of the whole plan");
    expectRefused({"explain", fleet, "total_capex", "--month", "2027-03"}, "total_capex has no months");
    expectRefused({"explain", fleet, "capex", "--month", "March"}, "\"March\" is no month");
    expectRefused({"explain", fleet, "capex", "--month", "FY2099"}, "\"FY2099\" is outside the fiscal periods of the plan: they go from FY2025");
    expectRefused({"explain", fleet, "capex", "--month", "2199-01"}, "\"2199-01\" is outside the months of the plan");
    expectRefused({"explain", fleet, "capex", "--month", "FY2027", "--against", "2026-01"}, "--against \"2026-01\" is not as long as --month");
    expectRefused({"explain", fleet, "capex", "--scenario", "Nothing"}, "there is no row \"Nothing\"");
    expectRefused({"explain", fleet, "capex", "--depth", "0"}, "--depth");
    expectRefused({"explain", fleet, "capex", "--format", "xml"}, "xml");
    expectRefused({"explain", fleet, "capex", "--against", "2026-01", "--depth", "3"}, "--depth");
    expectRefused({"explain", fleet, "capex", "--against", "2026-01", "--uses"}, "--uses");
}

}  // namespace
}  // namespace headroom
