// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "cli_run.h"
#include "commands_of.h"

namespace headroom {
namespace {

class Completion : public CliTest {
protected:
    /// What the program says of these words; the last is the one that is typed.
    std::string said(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "--complete");
        return done(words);
    }

    /// What bash offers for this line, by the script and the function that the program prints; `parts` as bash parts the line.
    std::string offered(const std::vector<std::string>& parts) const
    {
        std::string script = done({"completion", "bash"}) + "COMP_WORDS=(headroom-cli";
        for (const std::string& part : parts) script += " '" + part + "'";
        script += ")\nCOMP_CWORD=" + std::to_string(parts.size()) + "\nheadroom-cli() { \"" HEADROOM_CLI "\" \"$@\"; }\ncompopt() { echo \"[$2]\"; }\n_headroom_cli\nprintf '%s\\n' \"${COMPREPLY[@]}\" | LC_ALL=C sort\n";
        return shell("bash --norc", script);
    }

    std::string shell(const std::string& program, const std::string& script) const
    {
        writeBytes(folder / "script", script);
        const std::string command = "cd '" + folder.path().string() + "' && " + program + " script >shell.out 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0) << bytesOf(folder / "shell.out");
        return bytesOf(folder / "shell.out");
    }
};

TEST_F(Completion, OffersCommandsAndTheirOptions)
{
    std::set<std::string> commands;
    std::istringstream lines(said({""}));
    for (std::string line; std::getline(lines, line) && !line.starts_with(':');) commands.insert(line.substr(0, line.find('\t')));
    const auto listed = commandsOf(done({"--help"}));
    EXPECT_EQ(commands, std::set<std::string>(listed.begin(), listed.end()));
    EXPECT_EQ(said({"eval"}), "evaluate\tComputes a plan: headline figures as a table, or with all series as JSON, or the series alone as CSV.\n:\n");
    EXPECT_EQ(said({"evaluate", plan, "--fo"}), "--format\ttable (headline figures), csv or json (all series)\n:\n");
    EXPECT_EQ(said({"evaluate", plan, "--format", "json", "--fo"}), ":\n") << "it is given already";
    EXPECT_EQ(said({"nothing", ""}), ":\n");
}

TEST_F(Completion, OffersChoicesNamesAndFiles)
{
    EXPECT_EQ(said({"evaluate", plan, "--format", ""}), "table\ncsv\njson\n:\n");
    EXPECT_EQ(said({"evaluate", "--format=j"}), "--format=json\n:\n");
    EXPECT_EQ(said({"evaluate", ""}), ":files headroom json\n");
    EXPECT_EQ(said({"history", plan, "--undo", "--at", "n"}), "now\tthe plan of today\n:\n");
    EXPECT_EQ(said({"new", "x.headroom", "--example", "small"}), "small-lab\n:\n");
    EXPECT_EQ(said({"export", plan, "x.csv", "--table", "trance"}), ":\n");
    EXPECT_EQ(said({"export", plan, "x.csv", "--table", "tranche"}), "tranches\tTranches\n:\n");
    EXPECT_EQ(said({"explain", plan, "lowest_coverage_a"}), "lowest_coverage_at\tMonth of the lowest coverage\n:\n");
    EXPECT_EQ(said({"completion", "z"}), "zsh\n:\n");
}

TEST_F(Completion, ReadsThePlanForRowsKeysAndValues)
{
    EXPECT_EQ(said({"get", plan, "sit"}), "sites.\tSites\n:nospace\n");
    EXPECT_EQ(said({"get", plan, "sites."}), "sites.6.\tDenton\n:nospace\n");
    EXPECT_EQ(said({"get", plan, "sites.6.pu"}), "sites.6.pue\tPUE\n:\n");
    EXPECT_EQ(said({"set", plan, "sites.6.pue=1.3", "settings.hour"}), "settings.hours=\tHours of a month\n:nospace\n");
    EXPECT_EQ(said({"set", plan, "settings.hours=7"}), "settings.hours=730\t730 hours in every month\n:\n");
    EXPECT_EQ(said({"set", plan, "storage.rest_tier=T"}), "storage.rest_tier=Tape\tTier 9\n:\n");
    EXPECT_EQ(said({"history", plan, "--entity", "tiers", "--row", "F"}), "Flash\tTier 8\n:\n");
    EXPECT_EQ(said({"history", plan, "--entity", "tiers", "--field", "sh"}), "share\tShare of the dataset\n:\n");
    EXPECT_EQ(said({"explain", plan, "site_wanted_kw", "--entity", ""}), said({"history", plan, "--entity", "sites", "--row", ""}));
    EXPECT_EQ(said({"get", "missing.headroom", "sites."}), ":nospace\n") << "a plan that cannot be read is no error here";
}

TEST_F(Completion, OfBashOffersWhatTheProgramSays)
{
    done({"new", "x.headroom", "--example", "coreweave-vast-2025"});
    EXPECT_EQ(offered({"evalu"}), "evaluate\n");
    EXPECT_EQ(offered({"evaluate", plan, "--format", "j"}), "json\n");
    EXPECT_EQ(offered({"evaluate", plan, "--format", "=", "j"}), "json\n") << "bash parts words at =";
    EXPECT_EQ(offered({"evaluate", plan, "--format", "="}), "csv\njson\ntable\n");
    EXPECT_EQ(offered({"set", plan, "settings.hours", "=", "7"}), "730\n");
    EXPECT_EQ(offered({"get", plan, "sites.6.pu"}), "sites.6.pue\n");
    EXPECT_EQ(offered({"get", plan, "sites."}), "[nospace]\nsites.6.\n");
    EXPECT_EQ(offered({"evaluate", "x.headroom", "--scenario", "Pow"}), "Power\\ late\n");
    EXPECT_EQ(offered({"evaluate", "x.headroom", "--scenario", "\"Pow"}), "Power late\n");
    EXPECT_EQ(offered({"evaluate", "x.headroom", "--scenario", "Power\\ l"}), "Power\\ late\n");
    EXPECT_EQ(offered({"evaluate", "x"}), "[filenames]\nx.headroom\n");
    std::filesystem::create_directory(folder / "xs");
    writeBytes(folder / "x.txt", "");
    EXPECT_EQ(offered({"evaluate", "x"}), "[filenames]\nx.headroom\nxs\n");
}

TEST_F(Completion, ScriptsAreReadByTheirShells)
{
    shell("bash --norc -n", done({"completion", "bash"}));
    shell("zsh -f -n", done({"completion", "zsh"}));
    shell("fish --no-config -n", done({"completion", "fish"}));
    expectRefused({"completion", "tcsh"}, "tcsh not in {bash,zsh,fish}");
}

TEST_F(Completion, OfFishOffersWhatTheProgramSays)
{
    const std::string script = "function headroom-cli; '" HEADROOM_CLI "' $argv; end\n" + done({"completion", "fish"}) + "complete -C 'headroom-cli evaluate plan.headroom --format '\n";
    EXPECT_EQ(shell("HOME=. XDG_CONFIG_HOME=. XDG_DATA_HOME=. fish --no-config", script), "csv\njson\ntable\n");
}

}  // namespace
}  // namespace headroom
