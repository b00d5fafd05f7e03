// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <regex>

#include "store/plan_file.h"
#include "store/who.h"

namespace headroom {
namespace {

class HistoryCommand : public CliTest {
protected:
    void pue(const char* value) const { done({"set", plan, std::string{"sites.6.pue="} + value}); }
    std::string history(std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), {"history", plan});
        return done(arguments);
    }
    nlohmann::json json(std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.end(), {"--format", "json"});
        return nlohmann::json::parse(history(arguments));
    }

    /// Without times, authors and the blanks that line columns up.
    static std::string bare(const std::string& text)
    {
        const std::string line = std::regex_replace(text, std::regex{R"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  +\S+)"}, "*");
        return std::regex_replace(line, std::regex{"  +"}, "  ");
    }
};

TEST_F(HistoryCommand, ListsStepsNewestFirstWithTheVersionsThatWereKept)
{
    pue("1.5");
    EXPECT_EQ(history({"--keep-version", "Board", "--note", "As presented"}).substr(0, 38), "Kept version 1, \"Board\": step 1, with ");
    done({"set", plan, "settings.utilization_end=80%", "sites.6.pue=1.4"});
    EXPECT_EQ(bare(history()), "Step  Time (UTC)  Author  What was done  What changed\n"
                               "  2  *  Set 2 inputs  Settings: Utilization target, end 90 → 80 %; Denton: PUE 1.5 → 1.4\n"
                               "  v1  *  Version \"Board\"  Headroom 0.1.0: As presented\n"
                               "  1  *  Set PUE of Denton  Denton: PUE 1.2 → 1.5\n"
                               "  0  *  Plan made\n");
    const auto all = json();
    EXPECT_EQ(all["steps"].size(), 3U);
    EXPECT_EQ(all["steps"][0]["author"], userName());
    EXPECT_EQ(all["steps"][0]["changes"], 2);
    EXPECT_EQ(all["steps"][0]["standing"], true);
    EXPECT_EQ(all["versions"][0]["name"], "Board");
    EXPECT_TRUE(all["versions"][0]["headline"]["total_capex"].is_number());
    const std::string csv = history({"--format", "csv"});
    EXPECT_NE(csv.find("\r\nversion,1,1,"), std::string::npos) << csv;
    EXPECT_NE(csv.find(",Denton: PUE 1.2 → 1.5,yes,"), std::string::npos) << csv;
}

TEST_F(HistoryCommand, ChoosesSteps)
{
    pue("1.5");
    done({"set", plan, "tranches.7.gpus=16"});
    writeBytes(folder / "t.csv", "id,name\n5,H200\n");
    done({"import", plan, "t.csv", "--table", "skus"});
    const auto steps = [&](std::vector<std::string> arguments) {
        std::string numbers;
        const auto all = json(std::move(arguments));
        for (const auto& step : all["steps"]) numbers += (numbers.empty() ? "" : " ") + step["step"].dump();
        return numbers;
    };
    EXPECT_EQ(steps({}), "3 2 1 0");
    EXPECT_EQ(steps({"--entity", "sites"}), "1");
    EXPECT_EQ(steps({"--entity", "tranches", "--row", "First", "--field", "gpus"}), "2");
    EXPECT_EQ(steps({"--entity", "tranches", "--row", "7", "--field", "name"}), "");
    EXPECT_EQ(steps({"--text", "h200"}), "3");
    EXPECT_EQ(steps({"--author", "nobody at all"}), "");
    EXPECT_EQ(steps({"--limit", "2"}), "3 2");
    EXPECT_NE(history({"--limit", "1"}).find("Import of t.csv"), std::string::npos);
    EXPECT_EQ(history({"--author", "nobody at all"}), "The history holds no such step.\n");
}

TEST_F(HistoryCommand, FindsAndNamesRowsThatAreGone)
{
    done({"set", plan, "tranches.7.gpus=16"});
    writeBytes(folder / "t.csv", "id,name\n");
    done({"import", plan, "t.csv", "--table", "tranches"});
    EXPECT_NE(bare(history()).find("Import of t.csv  Tranche First removed\n"), std::string::npos) << history();
    EXPECT_NE(bare(history({"--entity", "tranches", "--row", "First"})).find("  First: GPUs "), std::string::npos);
    EXPECT_EQ(json({"--entity", "tranches", "--row", "7"})["steps"].size(), 2U);
}

TEST_F(HistoryCommand, ShowsEveryChangeOfAStep)
{
    done({"set", plan, "sites.6.pue=1.5", "settings.utilization_end=80%", "tranches.7.unit_cost=30000"});
    const std::string text = bare(history({"--step", "1"}));
    EXPECT_TRUE(std::regex_search(text, std::regex{R"(^Step 1, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, .*: Set 3 inputs\n\nTable  Row  Input  Before  After\n)"})) << text;
    EXPECT_NE(text.find("\nSites  Denton  PUE  1.2  1.5\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\nTranches  First  Cost per GPU (USD)  –  30,000\n"), std::string::npos) << text;
    const auto edits = json({"--step", "1"})["edits"];
    ASSERT_EQ(edits.size(), 3U);
    EXPECT_EQ(edits[0]["key"], "sites.6.pue");
    EXPECT_EQ(edits[0]["old"], 1.2);
    EXPECT_EQ(edits[0]["new"], 1.5);
    EXPECT_TRUE(edits[2]["old"].is_null());
    EXPECT_NE(history({"--step", "1", "--format", "csv"}).find("\r\nsites.6.pue,sites,6,Denton,pue,1.2,1.5\r\n"), std::string::npos);
    EXPECT_TRUE(history({"--step", "0"}).ends_with(": Plan made\n\nIt changed nothing.\n"));
}

TEST_F(HistoryCommand, ShowsWholeRowsThatComeAndGo)
{
    writeBytes(folder / "t.csv", "id,name,share\n8,Flash,0\n,Disk,0.25\n");
    done({"import", plan, "t.csv", "--table", "tiers"});
    const auto edits = json({"--step", "1"})["edits"];
    ASSERT_EQ(edits.size(), 2U);
    for (const auto& edit : edits) {
        EXPECT_TRUE(edit["field"].is_null());
        EXPECT_EQ((edit["old"].is_null() ? edit["new"] : edit["old"])["name"], edit["row"]);
    }
}

TEST_F(HistoryCommand, WritesThePlanAsItWas)
{
    pue("1.5");
    pue("1.9");
    EXPECT_EQ(history({"--at", "1", "--output", "then.headroom"}), "Wrote \"then.headroom\": the plan of step 1.\n");
    EXPECT_EQ(done({"get", "then.headroom", "sites.6.pue"}), "1.5\n");
    history({"--at", "0", "--output", "then.json"});
    EXPECT_EQ(done({"get", "then.json", "sites.6.pue"}), "1.2\n");
    EXPECT_EQ(done({"get", plan, "sites.6.pue"}), "1.9\n");
    for (const char* there : {"then.headroom", "then.json", plan}) expectRefused({"history", plan, "--at", "0", "--output", there}, "exists already");
    expectRefused({"history", plan, "--at", "0", "--output", "then.txt"}, "ends neither in .headroom nor in .json");
    expectRefused({"history", plan, "--at", "0", "--output", "none/then.json"}, "cannot be written");
}

TEST_F(HistoryCommand, ComparesTwoPoints)
{
    pue("1.5");
    history({"--keep-version"});
    done({"set", plan, "tranches.7.gpus=5000"});
    const std::string text = bare(history({"--compare", "0", "now"}));
    EXPECT_TRUE(text.starts_with("Table  Row  Input  step 0  now\n")) << text;
    EXPECT_NE(text.find("\nSites  Denton  PUE  1.2  1.5\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\nHeadline figure  step 0  now  Change\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\nCapex: servers  26.21 m USD  128.0 m USD  +101.8 m USD\n"), std::string::npos) << text;
    EXPECT_NE(text.find(" more headline figures are the same; break-evens"), std::string::npos) << text;
    const auto both = json({"--compare", "v1", "now"});
    ASSERT_EQ(both["inputs"].size(), 1U);
    EXPECT_EQ(both["inputs"][0]["key"], "tranches.7.gpus");
    EXPECT_EQ(both["inputs"][0]["b"], 5000);
    EXPECT_EQ(both["a"]["name"], "version 1");
    const auto capex = both["headline"]["total_capex"];
    EXPECT_EQ(capex["change"].get<double>(), capex["b"].get<double>() - capex["a"].get<double>());
    EXPECT_GT(capex["change"].get<double>(), 0);
    EXPECT_EQ(history({"--compare", "1", "v1"}), "The plan is the same: step 1 and version 1.\n");
    EXPECT_NE(history({"--compare", "v1", "now", "--format", "csv"}).find("\r\nheadline,total_capex,,,,,USD,"), std::string::npos);

    // Amounts of two currencies stand beside each other, and have no difference.
    done({"set", plan, "settings.currency=EUR"});
    const auto mixed = json({"--compare", "v1", "now"})["headline"]["total_capex"];
    EXPECT_EQ(mixed["unit"], "USD / EUR");
    EXPECT_TRUE(mixed["change"].is_null());
    EXPECT_TRUE(mixed["a"].is_number() && mixed["b"].is_number());
}

TEST_F(HistoryCommand, TakesBackMakesAgainAndReturns)
{
    pue("1.5");
    done({"set", plan, "tranches.7.gpus=16"});
    EXPECT_TRUE(history({"--undo"}).starts_with("Took back step 2, Set GPUs of First: First: GPUs 16"));
    EXPECT_EQ(history({"--undo"}), "Took back step 1, Set PUE of Denton: Denton: PUE 1.5 → 1.2.\n");
    expectRefused({"history", plan, "--undo"}, "holds no edit that could be taken back");
    EXPECT_EQ(history({"--redo"}), "Made again step 1, Set PUE of Denton: Denton: PUE 1.2 → 1.5.\n");
    EXPECT_EQ(done({"get", plan, "sites.6.pue"}), "1.5\n");
    EXPECT_EQ(history({"--restore", "0"}), "Returned to step 0: Denton: PUE 1.5 → 1.2.\n");
    EXPECT_EQ(history({"--restore", "0"}), "The plan is as it was at step 0; nothing was changed.\n");
    expectRefused({"history", plan, "--redo"}, "holds no edit that was taken back");
    EXPECT_NE(history().find("Return to step 0"), std::string::npos);
    EXPECT_NE(history().find("Set GPUs of First (taken back)"), std::string::npos) << history();
}

TEST_F(HistoryCommand, KeepsAVersionOnce)
{
    EXPECT_TRUE(history({"--keep-version"}).starts_with("Kept version 1: step 0, with "));
    EXPECT_EQ(history({"--keep-version"}), "This is version 1 already; nothing has changed since.\n");
    EXPECT_EQ(history({"--keep-version", "Board"}), "Nothing has changed since version 1; it has the new name or note.\n");
    history({"--keep-version", "--note", "As presented"});
    EXPECT_EQ(json()["versions"][0]["name"], "Board");
    EXPECT_EQ(json()["versions"][0]["note"], "As presented");
    expectRefused({"history", plan, "--keep-version", std::string(201, 'x')}, "The name of a version has 201 bytes; allowed are 200.");
}

TEST_F(HistoryCommand, SaysWhichFiguresOfAVersionAnotherEngineComputes)
{
    history({"--keep-version"});
    EXPECT_EQ(history().find("Note"), std::string::npos);
    SQLite::Database((folder / plan).string(), SQLite::OPEN_READWRITE).exec("UPDATE version SET engine = '0.0.9'; UPDATE version_figure SET value = value * 1.5 WHERE figure = 'total_capex'");
    EXPECT_NE(history().find("\nNote on v1: Headroom 0.1.0 does not compute the headline figures of this version as Headroom 0.0.9 did: other values for Capex"), std::string::npos) << history();
    EXPECT_TRUE(json()["versions"][0].contains("drift"));
}

TEST_F(HistoryCommand, SaysThatAnotherProgramChangedThePlan)
{
    pue("1.5");
    SQLite::Database((folder / plan).string(), SQLite::OPEN_READWRITE).exec("UPDATE sites SET pue = 1.7");
    EXPECT_NE(history().find("\nNote: another program has changed the plan and left no record: Denton: PUE.\n"), std::string::npos) << history();
    EXPECT_EQ(json()["changed_outside"], true);
}

TEST_F(HistoryCommand, PrintsNothingOfAFileThatATerminalWouldObey)
{
    pue("1.5");
    SQLite::Database((folder / plan).string(), SQLite::OPEN_READWRITE).exec(R"(UPDATE step SET what = 'x' || char(27) || '[2J', author = char(7) || '=1+1', time = 'yesterday' || char(10); UPDATE edit SET new = CAST(X'FF1B' AS TEXT))");
    for (const char* format : {"text", "csv", "json"})
        for (const std::string& text : {history({"--format", format}), history({"--step", "1", "--format", format})}) {
            EXPECT_EQ(text.find('\x1b'), std::string::npos) << text;
            EXPECT_EQ(text.find('\x07'), std::string::npos) << text;
        }
}

TEST_F(HistoryCommand, IsRefusedWithASentence)
{
    pue("1.5");
    done({"export", plan, "plan.json"});
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{"--undo", "--redo"}, "--undo and --redo do not go together"}, {{"--step", "1", "--restore", "0"}, "--step and --restore do not go together"},
        {{"--undo", "--author", "ann"}, "--author chooses the steps of the list and does not go with --undo."}, {{"--undo", "--format", "csv"}, "--format csv does not go with --undo"},
        {{"--at", "1"}, "--at needs --output FILE"}, {{"--output", "x.json"}, "--output needs --at"}, {{"--note", "x"}, "--note needs --keep-version"},
        {{"--row", "Denton"}, "--row needs --entity"}, {{"--field", "pue"}, "--field needs --entity"}, {{"--entity", "site"}, "There is no table \"site\""},
        {{"--entity", "sites", "--row", "Plano"}, "Sites: there is no row \"Plano\"; there are \"Denton\"."}, {{"--entity", "sites", "--field", "peu"}, "has no field \"peu\"; it has name"},
        {{"--step", "7"}, "The history has no step 7; its last is step 1."}, {{"--step", "-1"}, "is no point of the history"}, {{"--step", "1.5"}, "is no point of the history"},
        {{"--step", "1e300"}, "is no point of the history"}, {{"--restore", "v1"}, "The plan has no version 1; none was kept."}, {{"--compare", "0"}, "--compare"},
        {{"--compare", "0", "then"}, "\"then\" is no point of the history"}, {{"--limit", "0"}, "--limit"}, {{"--format", "xml"}, "--format"}};
    for (const auto& [options, words] : cases) {
        std::vector<std::string> arguments{"history", plan};
        arguments.insert(arguments.end(), options.begin(), options.end());
        expectRefused(arguments, words);
    }
    expectRefused({"history", "plan.json"}, "is an exported plan and has no history");
    expectRefused({"history", "none.headroom"}, "does not exist");
}

/// What the desk has open is read, and not written.
TEST_F(HistoryCommand, ObeysTheLockOfAnotherProgram)
{
    pue("1.5");
    writeBytes(folder / "t.csv", "id,name\n5,H200\n");
    const auto desk = PlanFile::open(folder / plan, OpenMode::ReadWrite, "Headroom");
    ASSERT_TRUE(desk && desk->isWritable());
    const std::string holder = "\"plan.headroom\" is open in Headroom by " + userName();
    expectRefused({"set", plan, "sites.6.pue=1.6"}, holder);
    expectRefused({"import", plan, "t.csv", "--table", "skus"}, holder);
    for (const char* action : {"--undo", "--redo", "--keep-version"}) expectRefused({"history", plan, action}, holder);
    expectRefused({"history", plan, "--restore", "0"}, holder);
    EXPECT_EQ(json()["steps"].size(), 2U);
    EXPECT_EQ(done({"get", plan, "sites.6.pue"}), "1.5\n");
}

TEST_F(HistoryCommand, LeavesNoLockBehind)
{
    pue("1.5");
    history({"--undo"});
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) EXPECT_EQ(entry.path().filename(), plan);
}

}  // namespace
}  // namespace headroom
