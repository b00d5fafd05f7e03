// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli_run.h"

namespace headroom {
namespace {

class Counterparties : public CliTest {
protected:
    /// The vendor (4) of the GPU also holds a stake in us; nobody else is named.
    Counterparties()
    {
        done({"set", plan, "counterparties.4.name=Chips, \"Inc\"", "counterparties.4.baseline_revenue=1e9", "skus.5.vendor=4", "settings.flows_month=0"});
        writeBytes(folder / "flows.csv", "id,name,from,to,kind,amount\n,stake,4,,equity,1000000\n");
        done({"import", plan, "flows.csv", "--table", "flows"});
    }
};

TEST_F(Counterparties, AreATableForPeople)
{
    const auto text = done({"counterparties", plan});
    EXPECT_TRUE(text.starts_with("New plan, FY20")) << text;
    EXPECT_NE(text.find("\nRound-trip money "), std::string::npos) << text;
    EXPECT_NE(text.find("Up to 1.00 m USD of what we pay can come back to us"), std::string::npos) << text;
    EXPECT_NE(text.find("\nus \xe2\x86\x92 Chips, \"Inc\" \xe2\x86\x92 us "), std::string::npos) << text;
}

TEST_F(Counterparties, AreCsvWithAValueARow)
{
    const auto text = done({"counterparties", plan, "--format", "csv"});
    EXPECT_NE(text.find("record,name,other,kind,unit,value\r\nround_trip_money,,,,USD,1000000\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\r\nflow,\"Chips, \"\"Inc\"\"\",us,equity,USD,1000000\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\r\nsupplier_baseline,\"Chips, \"\"Inc\"\"\",,,USD,1000000000\r\n"), std::string::npos) << text;
}

TEST_F(Counterparties, AreJsonWithTheWayHome)
{
    const auto json = nlohmann::json::parse(done({"counterparties", plan, "--format", "json"}));
    EXPECT_EQ(json["months"], 12);
    EXPECT_EQ(json["figures"]["round_trip_money"]["value"], 1e6);
    EXPECT_EQ(json["figures"]["anchor_share"]["who"], "Chips, \"Inc\"");
    ASSERT_EQ(json["ways_home"].size(), 1U);
    EXPECT_EQ(json["ways_home"][0]["nodes"], nlohmann::json::parse(R"([null, "Chips, \"Inc\"", null])"));
    EXPECT_EQ(json["suppliers"][0]["pays_us"], 1e6);
}

TEST_F(Counterparties, OfAPlanThatNamesNobodySayWhy)
{
    done({"new", "fresh.headroom"});
    const auto json = nlohmann::json::parse(done({"counterparties", "fresh.headroom", "--format", "json"}));
    EXPECT_TRUE(json["figures"]["anchor_share"]["value"].is_null());
    EXPECT_EQ(json["figures"]["anchor_share"]["reason"], "no money flows to or from a named counterparty in this year");
    EXPECT_TRUE(json["flows"].empty());
    expectRefused({"counterparties", "absent.headroom"}, "absent.headroom");
    expectRefused({"counterparties", plan, "--format", "xml"}, "xml");
}

}  // namespace
}  // namespace headroom
