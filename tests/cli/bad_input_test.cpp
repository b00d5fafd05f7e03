// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <unistd.h>

namespace headroom {
namespace {

class BadInput : public CliTest {
protected:
    /// The exported plan with one piece of text replaced.
    void writeJson(const std::string& from, const std::string& to) const
    {
        done({"export", plan, "good.json"});
        std::string text = bytesOf(folder / "good.json");
        std::filesystem::remove(folder / "good.json");
        ASSERT_NE(text.find(from), std::string::npos) << from;
        writeBytes(folder / "bad.json", text.replace(text.find(from), from.size(), to));
    }
};

TEST_F(BadInput, IsNotUsedAsACommandLine)
{
    expectRefused({}, "No command is given");
    expectRefused({"frobnicate"}, "frobnicate");
    expectRefused({"get"}, "PLAN is required");
    expectRefused({"get", plan}, "KEY is required");
    expectRefused({"set", plan}, "KEY=VALUE is required");
    expectRefused({"get", plan, "settings.name", "more"}, "more");
    expectRefused({"get", "--wrong", plan, "settings.name"}, "--wrong");
    expectRefused({"set", plan, "settings.name"}, "is not KEY=VALUE");
    expectRefused({"", ""}, "There is no command \"\"");
}

TEST_F(BadInput, NamesKeysThatDoNotExist)
{
    for (const char* command : {"get", "set"}) {
        const std::string value = command == std::string{"set"} ? "=1" : "";
        expectRefused({command, plan, "site.6.pue" + value}, "There is no table \"site\"");
        expectRefused({command, plan, "sites.99.pue" + value}, "Sites: there is no row \"99\"");
        expectRefused({command, plan, "sites.1e300.pue" + value}, "there is no row");
        expectRefused({command, plan, "sites[\"Plano\"].pue" + value}, "there is no row \"Plano\"");
        expectRefused({command, plan, "sites[\"Plano" + value}, "there is no row");
        expectRefused({command, plan, "sites.6.peu" + value}, "Denton has no field \"peu\"; it has name");
        expectRefused({command, plan, "sites[\"Denton\"]pue" + value}, "no field \"pue\"");
        expectRefused({command, plan, "settings.x\ny" + value}, "no field \"x y\"");
        expectRefused({command, plan, "" + value}, "There is no table \"\"");
    }
    expectRefused({"set", plan, "sites.6=1"}, "Denton has no field \"\"");
}

TEST_F(BadInput, HasValuesThatNoFieldTakes)
{
    expectRefused({"set", plan, "sites.6.pue=low"}, "Denton: PUE: \"low\" is not a number; allowed is 1 to 5.");
    expectRefused({"set", plan, "sites.6.pue=1e999"}, "\"1e999\" is not a number");
    expectRefused({"set", plan, "sites.6.pue=nan"}, "is not a number");
    expectRefused({"set", plan, "sites.6.pue=inf"}, "is not a number");
    expectRefused({"set", plan, "sites.6.pue="}, "is not a number");
    expectRefused({"set", plan, "sites.6.pue=1,5"}, "is not a number");
    expectRefused({"set", plan, "sites.6.pue=90"}, "90 is outside the bounds; allowed is 1 to 5.");
    expectRefused({"set", plan, "settings.utilization_end=90"}, "90 is outside the bounds; allowed is 0 to 1 (0% to 100%).");
    expectRefused({"set", plan, "settings.utilization_end=101%"}, "101% is outside the bounds");
    expectRefused({"set", plan, "settings.horizon_months=12.5"}, "not a whole number");
    expectRefused({"set", plan, "settings.start=2026"}, "is not a month");
    expectRefused({"set", plan, "settings.hours=720"}, "allowed is calendar or 730");
    expectRefused({"set", plan, "sites.6.energy_price=[1]"}, "is not a curve");
    expectRefused({"set", plan, "sites.6.name="}, "is empty");
    expectRefused({"set", plan, "sites.6.name=two\nlines"}, "line break");
    expectRefused({"set", plan, "sites.6.name=\xff"}, "UTF-8");
    expectRefused({"set", plan, "sites.6.name=" + std::string(10'001, 'x')}, "10001 bytes");
    expectRefused({"set", plan, "tranches.7.site=Plano"}, "\"Plano\" does not exist");
    expectRefused({"set", plan, "tranches.7.site=5"}, "\"5\" does not exist");
    expectRefused({"set", plan, "tranches.7.site=none"}, "First: Site is empty");
}

TEST_F(BadInput, LeavesThePlanAloneWhereOneOfSeveralIsWrong)
{
    expectRefused({"set", plan, "settings.name=new", "sites.6.pue=90"}, "outside the bounds");
    expectRefused({"set", plan, "storage.rest_tier=Flash", "tiers.9.share=100%", "tiers.8.share=1", "storage.rest_tier=none", "tiers.9.share=1.1"}, "outside the bounds");
    writeBytes(folder / "t.csv", "id,name,share\n8,Flash,0\n9,Tape,0.6\n,Disk,0.6\n");
    expectRefused({"import", plan, "t.csv", "--table", "tiers"}, "the shares of the storage mix that are set come to 120%; allowed is at most 100 %");
}

TEST_F(BadInput, MixesStorageAboveTheWhole)
{
    writeBytes(folder / "t.csv", "id,name,share\n8,Flash,0\n9,Tape,0.5\n,Disk,0.25\n");
    done({"import", plan, "t.csv", "--table", "tiers"});
    expectRefused({"set", plan, "tiers.10.share=60%"}, "come to 110%; allowed is at most 100 %");
}

TEST_F(BadInput, IsNoPlan)
{
    writeBytes(folder / "empty.headroom", "");
    writeBytes(folder / "letter.headroom", "Dear reader");
    std::filesystem::create_directory(folder / "folder.headroom");
    std::filesystem::create_directory(folder / "folder.json");
    writeBytes(folder / "empty.json", "");
    writeBytes(folder / "letter.json", "Dear reader");
    std::filesystem::create_symlink("/proc/self/mem", folder / "unreadable.json");
    std::filesystem::create_symlink("/proc/self/mem", folder / "unreadable.headroom");
    const std::vector<std::pair<std::string, std::string>> cases{
        {"none.headroom", "does not exist"}, {"none.json", "does not exist"}, {"", "does not exist"}, {"empty.headroom", "is empty"}, {"letter.headroom", "is not a plan"},
        {"folder.headroom", "is a directory"}, {"folder.json", "is a directory"}, {"empty.json", "not JSON"}, {"letter.json", "not JSON"}, {"unreadable.json", "cannot be read"}, {"unreadable.headroom", "cannot be read"}};
    for (const auto& [path, words] : cases) {
        expectRefused({"get", path, "settings"}, words);
        expectRefused({"validate", path}, words);
        expectRefused({"export", path, "out.json"}, words);
        if (!path.ends_with(".json")) expectRefused({"set", path, "settings.name=x"}, words);
        if (path.ends_with(".json")) expectRefused({"import", plan, path}, words);
    }
    expectRefused({"set", "letter.json", "settings.name=x"}, "only read");
}

TEST_F(BadInput, IsAPlanThatThisUserMayNotTouch)
{
    if (::geteuid() == 0) GTEST_SKIP() << "nothing is forbidden to root";
    std::filesystem::permissions(folder / plan, std::filesystem::perms::owner_read);
    expectRefused({"set", plan, "settings.name=x"}, "cannot be written");
}

TEST_F(BadInput, AsksForFilesWhereNoneCanBe)
{
    expectRefused({"new", plan}, "exists already");
    expectRefused({"new", "plan"}, "does not end in .headroom");
    expectRefused({"new", "x.headroom", "--example", "no such"}, "There is no example \"no such\"");
    expectRefused({"new", "none/x.headroom"}, "cannot be created");
    expectRefused({"new", "/proc/x.headroom"}, "cannot be created");
    std::filesystem::create_directory(folder / "folder.json");
    std::filesystem::create_directory(folder / "folder.headroom");
    expectRefused({"new", "folder.headroom"}, "exists already");
    expectRefused({"export", plan, "folder.json"}, "is a directory");
    expectRefused({"export", plan, "none/x.json"}, "cannot be written");
    expectRefused({"export", plan, "/proc/x.json"}, "cannot be written");
    expectRefused({"export", plan, "x.doc"}, "it writes .json (the plan), .csv (its figures");
    expectRefused({"export", plan, "x.json", "--scenario", "1"}, "--scenario goes with a .pdf, an .xlsx and the figures of a .csv");
    expectRefused({"export", plan, "x.xlsx", "--scenario", "None such"}, "None such");
    expectRefused({"export", plan, "none/x.xlsx"}, "cannot be written");
    expectRefused({"export", plan, plan, "--table", "sites"}, "does not end in .csv");
    expectRefused({"export", plan, "x.csv", "--table", "site"}, "There is no table \"site\"");
    expectRefused({"import", plan, "x.doc"}, "does not end in .json or .xlsx");
    expectRefused({"import", plan, "none.csv", "--table", "sites"}, "does not exist");
    expectRefused({"import", plan, "none.csv", "--table", "site"}, "There is no table \"site\"");
}

TEST_F(BadInput, IsWrongInsideTheJson)
{
    const std::vector<std::tuple<std::string, std::string, std::string>> cases{
        {"\"pue\": 1.2", "\"peu\": 1.2", "Denton has no field \"peu\""}, {"\"pue\": 1.2,", "", "Denton has no \"pue\""},
        {"\"pue\": 1.2", "\"pue\": 1e999", "sites[0].pue: 1e999 is too large for a number"}, {"\"pue\": 1.2", "\"pue\": 1.2, \"pue\": 1.3", "stands twice"},
        {"\"pue\": 1.2", "\"pue\": 9", "9 is outside the bounds; allowed is 1 to 5."}, {"\"pue\": 1.2", "\"pue\": \"low\"", "is not a number"},
        {"\"version\": 3", "\"version\": 4", "reads versions 1 to 3"}, {"\"site\": 6", "\"site\": 99", "\"99\" does not exist"},
        {"\"format\"", "\"fromat\"", "not a plan"}, {"\"share\": 0,", "\"share\": 0, \"x\": [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]],", "nested deeper"}};
    for (const auto& [from, to, words] : cases) {
        writeJson(from, to);
        expectRefused({"import", plan, "bad.json"}, words);
        expectRefused({"import", plan, "bad.json"}, "\"bad.json\": ");
        expectRefused({"validate", "bad.json"}, words);
    }
}

TEST_F(BadInput, IsWrongInsideTheCsv)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "is empty"}, {"id,pue\n6,90\n", "90 is outside the bounds"}, {"id,pue\n99,1\n", "no row with the id \"99\""},
        {"id,pue\n", "Denton cannot be deleted: it is used by First."}, {"id,pue\n6,\"1\n", "opens a quote"}, {"id,pue [kw]\n6,1\n", "another unit"}};
    for (const auto& [text, words] : cases) {
        writeBytes(folder / "t.csv", text);
        expectRefused({"import", plan, "t.csv", "--table", "sites"}, words);
    }
}

TEST_F(BadInput, IsADiskThatIsFull)
{
    const Outcome outcome = runProgram(folder.path(), {"schema"}, "/dev/full");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "The output cannot be written.\n");
}

}  // namespace
}  // namespace headroom
