// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli_run.h"

namespace headroom {
namespace {

/// A plan with a source of an input, of a row, of a text and of an input that it does not have.
class SourceList : public CliTest {
protected:
    SourceList()
    {
        writeBytes(folder / "sources.csv", "id,input,text,date,note\n,sites.6.pue,\"Survey, \"\"2025\"\"\",2025-10,\"of May\nand June\"\n,skus.5,'=maker,2025,\n,settings.name,us,,\n,sites.99.pue,gone,,\n");
        done({"import", plan, "sources.csv", "--table", "sources"});
        done({"set", plan, "sites.6.pue=1.35", "settings.name==plan"});
    }
};

TEST_F(SourceList, IsATableForPeopleWithWhatEachIsOf)
{
    const auto text = done({"sources", plan});
    EXPECT_TRUE(text.starts_with("Input ")) << text;
    EXPECT_NE(text.find("\nsites.6.pue    "), std::string::npos) << text;
    EXPECT_NE(text.find("  1.35   Survey, \"2025\"  2025-10  of May and June\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\nsites.99.pue   not in the plan "), std::string::npos) << text;
}

TEST_F(SourceList, IsCsvThatRunsNoFormula)
{
    const auto text = done({"sources", plan, "--format", "csv"});
    EXPECT_NE(text.find("input,name,value,unit,source,date,note\r\nsites.6.pue,"), std::string::npos) << text;
    EXPECT_NE(text.find(",1.35,factor,\"Survey, \"\"2025\"\"\",2025-10,\"of May\nand June\"\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find(",,,'=maker,2025,\r\n"), std::string::npos) << "a whole row has no value: " << text;
    EXPECT_NE(text.find(",'=plan,,us,,\r\n"), std::string::npos) << text;
}

TEST_F(SourceList, IsJsonWithNumbersAsNumbers)
{
    const auto all = nlohmann::json::parse(done({"sources", plan, "--format", "json"}))["sources"];
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0]["value"], 1.35);
    EXPECT_EQ(all[0]["note"], "of May\nand June");
    EXPECT_TRUE(all[1]["value"].is_null());
    EXPECT_EQ(all[1]["source"], "=maker");
    EXPECT_TRUE(all[3]["name"].is_null());
}

TEST_F(SourceList, OfWhatIsMissingBeginsWithWhatWasEntered)
{
    const auto missing = nlohmann::json::parse(done({"sources", plan, "--missing", "--format", "json"}))["missing"];
    bool isDefault = false, hasPower = false;
    for (const auto& entry : missing) {
        EXPECT_NE(entry["input"], "sites.6.pue") << "it has one";
        EXPECT_FALSE(entry["input"].get<std::string>().starts_with("skus.5.")) << "its row has one";
        EXPECT_TRUE(!isDefault || entry["standing"] == "default") << entry;
        isDefault = entry["standing"] == "default";
        hasPower = hasPower || entry["input"] == "sites.6.critical_it_mw";
    }
    EXPECT_TRUE(isDefault);
    EXPECT_TRUE(hasPower);
    const auto text = done({"sources", plan, "--missing"});
    EXPECT_NE(text.find("\n" + std::to_string(missing.size()) + " of "), std::string::npos) << text;
    EXPECT_TRUE(done({"sources", plan, "--missing", "--format", "csv"}).find("input,name,value,unit,standing\r\n") != std::string::npos);
}

TEST_F(SourceList, SaysWhereThereIsNothingToList)
{
    done({"new", "fresh.headroom"});
    const auto text = done({"sources", "fresh.headroom", "--missing"});
    EXPECT_NE(text.find(" inputs that need a source have none.\n"), std::string::npos) << text;
    expectRefused({"sources", "absent.headroom"}, "absent.headroom");
    expectRefused({"sources", plan, "--format", "xml"}, "xml");
    expectRefused({"sources"}, "PLAN");
}

}  // namespace
}  // namespace headroom
