// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <sstream>

namespace headroom {
namespace {

class Commands : public CliTest {};

TEST_F(Commands, NewMakesAPlanWithTheCatalogue)
{
    EXPECT_EQ(done({"new", "fresh.headroom"}), "Made \"fresh.headroom\": New plan, 8 GPUs and 7 storage tiers to choose from.\n");
    EXPECT_NE(done({"get", "fresh.headroom", "skus"}).find("=H100 SXM\n"), std::string::npos);
    EXPECT_NE(done({"get", "fresh.headroom", "sources"}).find("SemiAnalysis"), std::string::npos);
    EXPECT_EQ(done({"validate", "fresh.headroom"}), "\"fresh.headroom\" is valid.\n");
}

TEST_F(Commands, NewBeginsWithEveryExample)
{
    std::istringstream names(done({"examples"}));
    for (std::string name; std::getline(names, name);) {
        done({"new", name + ".headroom", "--example", name});
        EXPECT_NE(done({"validate", name + ".headroom"}).find("is valid."), std::string::npos) << name;
    }
}

TEST_F(Commands, GetPrintsAnInputARowOrATable)
{
    EXPECT_EQ(done({"get", plan, "settings.utilization_end"}), "0.9\n");
    EXPECT_EQ(done({"get", plan, "sites[\"Denton\"].pue"}), "1.2\n");
    EXPECT_EQ(done({"get", plan, "sites.6.energy_price"}), "{\"start\":0.08,\"rate\":0,\"anchor\":0}\n");
    EXPECT_EQ(done({"get", plan, "tranches.7.unit_cost"}), "\n");
    EXPECT_EQ(done({"get", plan, "counterparties.4"}), "counterparties.4.name=Customer\ncounterparties.4.note=\ncounterparties.4.baseline_revenue=\n");
    EXPECT_EQ(done({"get", plan, "counterparties"}), done({"get", plan, "counterparties[\"Customer\"]"}));
    EXPECT_EQ(done({"get", plan, "contracts"}), "");
    EXPECT_TRUE(done({"get", plan, "settings"}).starts_with("settings.name=New plan\nsettings.note=\nsettings.currency=USD\n"));
}

TEST_F(Commands, SetPrintsWhatItUnderstood)
{
    EXPECT_EQ(done({"set", plan, "settings.utilization_end=75%"}), "settings.utilization_end = 0.75 (75 %), was 0.9\n");
    EXPECT_EQ(done({"set", plan, "settings.utilization_end=0.07", "sites[\"Denton\"].critical_it_mw=35"}),
              "settings.utilization_end = 0.07 (7 %), was 0.75\nsites.6.critical_it_mw = 35 MW, was 20\n");
    EXPECT_EQ(done({"set", plan, "tranches.7.unit_cost=200000"}), "tranches.7.unit_cost = 200000 USD, was none\n");
    EXPECT_EQ(done({"set", plan, "tranches.7.unit_cost="}), "tranches.7.unit_cost = none, was 200000\n");
    EXPECT_EQ(done({"set", plan, "storage.rest_tier=Tape"}), "storage.rest_tier = 9 (Tape), was none\n");
    EXPECT_EQ(done({"set", plan, "settings.start=2027-03", "settings.hours=730"}), "settings.start = 2027-03, was 2026-01\nsettings.hours = 730, was calendar\n");
    EXPECT_EQ(done({"get", plan, "settings.utilization_end"}), "0.07\n");
}

TEST_F(Commands, SetTakesNamesThatWouldBreakLesserFiles)
{
    for (const std::string name : {"=1+1", "a\"b'c", "O'Brien'); DROP TABLE sites;--", "a=b", "\xe6\x9d\xb1\xe4\xba\xac \xf0\x9f\x9a\x80", "-x", "none", "[a]", "7"}) {
        done({"set", plan, "sites.6.name=" + name});
        EXPECT_EQ(done({"get", plan, "sites.6.name"}), name + "\n");
    }
    done({"set", plan, "sites.6.name=a=b"});
    EXPECT_EQ(done({"set", plan, "sites[\"a=b\"].pue=1.3"}), "sites.6.pue = 1.3, was 1.2\n");
    EXPECT_EQ(done({"set", plan, "counterparties.4.note=two\nlines"}), "counterparties.4.note = \"two\\nlines\", was \"\"\n");
    EXPECT_EQ(done({"get", plan, "counterparties.4"}), "counterparties.4.name=Customer\ncounterparties.4.note=\"two\\nlines\"\ncounterparties.4.baseline_revenue=\n");
}

TEST_F(Commands, ExportAndImportChangeNothing)
{
    EXPECT_EQ(done({"export", plan, "plan.json"}), "Wrote \"plan.json\".\n");
    const std::string before = bytesOf(folder / plan);
    EXPECT_EQ(done({"import", plan, "plan.json"}), "Imported \"plan.json\": 0 changes.\n");
    for (const char* table : {"settings", "sites", "tiers", "tranches", "contracts"}) {
        done({"export", "--table", table, plan, "t.csv"});
        EXPECT_EQ(done({"import", plan, "t.csv", "--table", table}), "Imported \"t.csv\": 0 changes.\n");
    }
    EXPECT_EQ(done({"export", plan, "plan.xlsx"}), "Wrote \"plan.xlsx\".\n");
    EXPECT_NE(done({"import", plan, "plan.xlsx"}).find("Imported \"plan.xlsx\": 0 changes.\n"), std::string::npos);
    EXPECT_EQ(bytesOf(folder / plan), before);
    EXPECT_EQ(done({"get", "plan.json", "sites"}), done({"get", plan, "sites"}));
    EXPECT_EQ(done({"validate", "plan.json"}), "\"plan.json\" is valid.\n");
    done({"export", "plan.json", "again.json"});
    EXPECT_EQ(bytesOf(folder / "again.json"), bytesOf(folder / "plan.json"));
}

TEST_F(Commands, ImportMakesThePlanWhatTheFileSays)
{
    done({"export", plan, "old.json"});
    done({"set", plan, "settings.name=changed", "tiers.9.share=0.1"});
    EXPECT_EQ(done({"import", plan, "old.json"}), "Imported \"old.json\": 2 changes.\n");
    EXPECT_EQ(done({"get", plan, "settings.name"}), "New plan\n");
    writeBytes(folder / "t.csv", "id,name,share\n8,Flash,0\n,Disk,0.25\n");
    EXPECT_EQ(done({"import", plan, "t.csv", "--table", "tiers"}), "Imported \"t.csv\": 2 changes.\n");
    EXPECT_EQ(done({"get", plan, "tiers.10.share"}), "0.25\n");
}

TEST_F(Commands, ValidateWarnsOfWhatHasNoEffect)
{
    done({"set", plan, "tranches.7.delivery_month=200"});
    const auto text = done({"validate", plan});
    EXPECT_TRUE(text.starts_with("Warning: First: Delivery: month 200 lies beyond the horizon")) << text;
}

TEST_F(Commands, SchemaIsJson)
{
    EXPECT_TRUE(done({"schema"}).starts_with("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
}

TEST_F(Commands, HelpShowsExamples)
{
    for (const std::string command : {"new", "examples", "schema", "validate", "get", "set", "counterparties", "import", "export"}) {
        const auto text = done({command, "--help"});
        EXPECT_NE(text.find("Examples:\n  headroom-cli " + command), std::string::npos) << text;
        EXPECT_NE(done({"--help"}).find("\n  " + command + " "), std::string::npos);
    }
    EXPECT_NE(done({"--help"}).find("Examples:"), std::string::npos);
    EXPECT_FALSE(done({"--version"}).empty());
}

}  // namespace
}  // namespace headroom
