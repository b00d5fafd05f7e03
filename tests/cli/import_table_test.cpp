// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/cli_run.h"

namespace headroom {
namespace {

/// A sheet of sites as somebody keeps it, beside the plan of CliTest, whose site 6 is "Denton".
class ImportTable : public CliTest {
protected:
    void write(const std::string& text) const { writeBytes(folder / "sites.csv", text); }
    std::vector<std::string> with(std::vector<std::string> options) const
    {
        std::vector<std::string> words{"import", plan, "sites.csv", "--table", "sites"};
        words.insert(words.end(), options.begin(), options.end());
        return words;
    }
    std::string get(const std::string& key) const { return done({"get", plan, key}); }
};

TEST_F(ImportTable, UnderstandsAndSaysWhatItUnderstood)
{
    write("Data center;Power (kW);PUE;Colour\nDenton;20.500,5;1,25;x\nFrisco;8000;1,3;y\n");
    const std::string tried = done(with({"--dry-run"}));
    for (const char* words : {"critical_it_mw", "another name for it", "kW, decimal comma", "20.5005 MW", "(ignored)", "no input is called so", "Read as UTF-8, cells set apart by a semicolon.", "2 rows: 1 new, 1 changed, 0 the same, 0 refused.", "Would import \"sites.csv\": 3 changes; nothing was changed."}) EXPECT_NE(tried.find(words), std::string::npos) << words << "\n" << tried;
    EXPECT_EQ(get("sites[\"Denton\"].pue"), "1.2\n");
    EXPECT_NE(done(with({})).find("Imported \"sites.csv\": 3 changes."), std::string::npos);
    EXPECT_EQ(get("sites[\"Denton\"].critical_it_mw"), "20.5005\n");
    EXPECT_EQ(get("sites[\"Frisco\"].pue"), "1.3\n");
    EXPECT_NE(done({"history", plan}).find("Import of sites.csv"), std::string::npos);
    EXPECT_NE(done(with({})).find("Imported \"sites.csv\": 0 changes."), std::string::npos);
}

TEST_F(ImportTable, RefusesByLineAndTakesTheRestWhereAsked)
{
    write("Site,PUE\nDenton,9\nFrisco,1.3\n");
    const Outcome refused = run(with({}));
    EXPECT_EQ(refused.status, 2);
    EXPECT_NE(refused.out.find("Line 2: PUE: 9 is outside the bounds; allowed is 1 to 5."), std::string::npos) << refused.out;
    EXPECT_EQ(refused.err, "\"sites.csv\": 1 of 2 rows is refused and nothing was changed; --skip-refused takes the others.\n");
    EXPECT_NE(done(with({"--skip-refused"})).find("Imported \"sites.csv\": 1 change."), std::string::npos);
    EXPECT_EQ(get("sites[\"Frisco\"].pue"), "1.3\n");
    EXPECT_EQ(get("sites[\"Denton\"].pue"), "1.2\n");
}

TEST_F(ImportTable, TellsProgramsWhatWasUnderstoodAndRefused)
{
    write("Site,Power (MW),PUE,Remark\nDenton,25,9,x\nFrisco,10,1.3,y\n");
    const Outcome refused = run(with({"--format", "json"}));
    EXPECT_EQ(refused.status, 2);
    const auto told = nlohmann::json::parse(refused.out);
    EXPECT_FALSE(told["done"]);
    EXPECT_EQ(told["rows"], nlohmann::json({{"new", 1}, {"changed", 0}, {"same", 0}, {"refused", 1}, {"removed", 0}}));
    EXPECT_EQ(told["refused"], nlohmann::json::array({{{"line", 2}, {"column", "PUE"}, {"value", "9"}, {"reason", "PUE: 9 is outside the bounds; allowed is 1 to 5."}}}));
    ASSERT_EQ(told["columns"].size(), 4u);
    EXPECT_EQ(told["columns"][1]["input"], "critical_it_mw");
    EXPECT_EQ(told["columns"][1]["read_as"], "MW");
    EXPECT_EQ(told["columns"][3]["input"], nullptr) << "left out";
    EXPECT_EQ(nlohmann::json::parse(done(with({"--format", "json", "--skip-refused"})))["changes"], 1);

    write("Site,PUE\nDenton,1.45\n");
    const std::string tried = done(with({"--dry-run"}));
    EXPECT_NE(tried.find("1.45"), std::string::npos) << tried;
    EXPECT_NE(tried.find("In the plan"), std::string::npos) << tried;
    const auto changed = nlohmann::json::parse(done(with({"--format", "json"})));
    EXPECT_EQ(changed["inputs"], nlohmann::json::array({{{"input", "sites.6.pue"}, {"name", "Denton"}, {"before", "1.2"}, {"after", "1.45"}}}));

    write("Alpha,Beta\n1,2\n");
    const auto asked = nlohmann::json::parse(run(with({"--format", "json"})).out);
    EXPECT_EQ(asked["rows"], nullptr);
    EXPECT_FALSE(asked["problems"].empty());
}

TEST_F(ImportTable, ListsWhatTheFileDoesNotSayOfNewRows)
{
    write("Site,Power (MW),PUE,Power price\nFrisco,,1.3,55\n");
    const std::string tried = done(with({"--dry-run"})), json = done(with({"--dry-run", "--format", "json"}));
    for (const char* words : {"Critical IT power: empty in the new rows of lines 2; 20 MW is put there.", "Ready: not in the file; 2026-01 in every new row.", "is it in USD/MWh?"}) {
        EXPECT_NE(tried.find(words), std::string::npos) << words << "\n" << tried;
        EXPECT_NE(json.find(words), std::string::npos) << words << "\n" << json;
    }
    write("Site,Power (MW)\nDenton,25\n");
    EXPECT_EQ(done(with({"--dry-run"})).find("not in the file"), std::string::npos) << "no row is new";
}

TEST_F(ImportTable, TakesChoicesForWhatTheFileDoesNotShow)
{
    write("Site,Load,Lease since\nDenton,\"1,234\",3/4/2026\n");
    EXPECT_NE(run(with({})).out.find("choose the decimal mark"), std::string::npos);
    done(with({"--decimal", "comma"}));
    EXPECT_EQ(get("sites[\"Denton\"].critical_it_mw"), "1.234\n");
    done(with({"--map", "Load=critical_it_mw [kW]", "--decimal", "point"}));
    EXPECT_EQ(get("sites[\"Denton\"].critical_it_mw"), "1.234\n");
    done(with({"--map", "Lease since=ready_month", "--map", "2=", "--dates", "day-first"}));
    EXPECT_EQ(get("sites[\"Denton\"].ready_month"), "3\n");
    write("Denton|31\n");
    done(with({"--no-heading", "--delimiter", "pipe", "--map", "1=name", "--map", "2=critical_it_mw"}));
    EXPECT_EQ(get("sites[\"Denton\"].critical_it_mw"), "31\n");
}

TEST_F(ImportTable, NamesWhatIsWrongWithAChoice)
{
    write("Site,Load\nDenton,1\n");
    expectRefused(with({"--delimiter", "colon"}), "allowed are comma, semicolon, tab and pipe.");
    expectRefused(with({"--decimal", "dot"}), "allowed are point and comma.");
    expectRefused(with({"--dates", "iso"}), "allowed are day-first and month-first.");
    expectRefused(with({"--map", "Load"}), "\"Load\" maps no column; write COLUMN=field");
    expectRefused(with({"--map", "Lode=pue"}), "The file has no column \"Lode\"; it has Site, Load.");
    expectRefused(with({"--map", "3=pue"}), "The file has no column \"3\"");
    expectRefused(with({"--map", "Load=peu"}), "The table sites has no field \"peu\"; it has id, name");
    expectRefused(with({"--map", "Load=critical_it_mw [MVA]"}), "\"MVA\" is no unit of critical_it_mw; allowed are MW, kW, W, GW.");
    expectRefused(with({"--map", "Load=pue", "--map", "1=pue"}), "gives a field a second column.");
    expectRefused({"import", plan, "x.json", "--decimal", "comma"}, "--table names it.");
    write("id,peu\n6,1\n");
    EXPECT_NE(run(with({})).err.find("No column is understood as an input of Sites (\"peu\" may be pue); choose what the columns hold."), std::string::npos);
    write("Site,Energy price (EUR/kWh)\nDenton,1\n");
    EXPECT_NE(run(with({})).err.find("is in EUR, and the plan counts in USD"), std::string::npos);
    writeBytes(folder / "sites.csv", std::string("Site,PUE\nDenton,\0", 17));
    EXPECT_NE(run(with({})).err.find("Line 2 holds a NUL byte"), std::string::npos);
}

TEST_F(ImportTable, ReplacesWhereAsked)
{
    write("Site,PUE\nFrisco,1.3\n");
    EXPECT_NE(run(with({"--replace"})).err.find("Denton cannot be deleted: it is used by First."), std::string::npos);
    write("Site,PUE\nDenton,1.4\nFrisco,1.3\n");
    done(with({}));
    write("Site,PUE\nDenton,1.4\n");
    EXPECT_NE(done(with({"--replace"})).find("1 of the plan removed."), std::string::npos);
}

TEST_F(ImportTable, WritesAndReadsBothDialects)
{
    done({"set", plan, "sites[\"Denton\"].pue=1.25"});
    done({"export", plan, "sites.csv", "--table", "sites", "--dialect", "local"});
    EXPECT_NE(bytesOf(folder / "sites.csv").find(";1,25;"), std::string::npos);
    EXPECT_EQ(done(with({})), "Imported \"sites.csv\": 0 changes.\n");
    EXPECT_NE(done(with({"--dry-run"})).find("Would import \"sites.csv\": 0 changes"), std::string::npos);
    done({"export", plan, "figures.csv", "--dialect", "local"});
    const std::string figures = bytesOf(folder / "figures.csv");
    EXPECT_NE(figures.find("figure;entity;name;unit;"), std::string::npos);
    EXPECT_EQ(figures.find("0."), std::string::npos);
    expectRefused({"export", plan, "x.csv", "--dialect", "german"}, "allowed are international (comma, decimal point) and local (semicolon, decimal comma).");
    expectRefused({"export", plan, "x.json", "--dialect", "local"}, "--dialect says how a CSV is written.");
}

}  // namespace
}  // namespace headroom
