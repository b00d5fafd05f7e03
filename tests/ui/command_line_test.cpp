// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "window/command_line.h"

namespace headroom {
namespace {

TEST(CommandLine, TakesAPlanAReportAndNothingElse)
{
    EXPECT_TRUE(parseCommandLine({}).problem.empty());
    EXPECT_EQ(parseCommandLine({"a.headroom"}).plan, "a.headroom");
    const CommandLine report = parseCommandLine({"--export", "r.pdf", "a.headroom"});
    EXPECT_EQ(report.exportTo, "r.pdf");
    EXPECT_EQ(report.plan, "a.headroom");
    EXPECT_EQ(parseCommandLine({"--", "--export"}).plan, "--export");
    EXPECT_EQ(parseCommandLine({"--language", "zh_CN", "a"}).language, "zh_CN");
    EXPECT_EQ(parseCommandLine({"--language", "zh_CN", "a"}).plan, "a");
    EXPECT_TRUE(parseCommandLine({"--help"}).wantsText);
    EXPECT_TRUE(parseCommandLine({"--version"}).wantsVersion);
}

TEST(CommandLine, SaysWhatIsWrong)
{
    EXPECT_EQ(parseCommandLine({"--export"}).problem, "--export needs the file to write: headroom --export FILE PLAN");
    EXPECT_EQ(parseCommandLine({"--export", "r.pdf"}).problem, "--export needs a plan: headroom --export FILE PLAN");
    EXPECT_EQ(parseCommandLine({"--pdf"}).problem, "\"--pdf\" is no option of headroom; there are --export, --scenario, --paper, --chapters, --attach-plan, --language, --help and --version.");
    EXPECT_EQ(parseCommandLine({"--language"}).problem, "--language needs a language: headroom --language zh_CN PLAN");
    EXPECT_EQ(parseCommandLine({"--language", "xx"}).problem, "There is no translation into \"xx\"; there are en, zh_CN.");
    EXPECT_EQ(parseCommandLine({"a", "b"}).problem, "headroom shows one plan; \"a\" and \"b\" are two.");
}

TEST(CommandLine, TakesWhatAReportIsToBe)
{
    EXPECT_EQ(parseCommandLine({"--export", "r.pdf", "a"}).report.paper, PaperSize::A4);
    const CommandLine line = parseCommandLine({"--export", "r.PDF", "--paper", "letter", "--chapters", "waste,capex", "--scenario", "Power late", "--attach-plan", "a"});
    EXPECT_EQ(line.problem, "");
    EXPECT_EQ(line.report.paper, PaperSize::Letter);
    EXPECT_EQ(chapterKeys(line.report.chapters), "capex,waste");
    EXPECT_EQ(line.scenario, "Power late");
    EXPECT_TRUE(line.report.holdsPlan);
    EXPECT_EQ(parseCommandLine({"--export", "f.csv", "--scenario", "3", "a"}).problem, "");
}

TEST(CommandLine, NamesTheChoicesOfAReport)
{
    const auto problem = [](std::vector<std::string> more) {
        more.insert(more.begin(), {"--export", "r.pdf", "a"});
        return parseCommandLine(more).problem;
    };
    EXPECT_EQ(problem({"--paper", "A3"}), "--paper takes a4 or letter, not \"A3\".");
    EXPECT_EQ(problem({"--paper"}), "--paper needs a size, a4 or letter: headroom --export FILE.pdf --paper letter PLAN");
    const std::string all = chapterKeys(allChapters());
    EXPECT_TRUE(all.starts_with("title,capex,waste,coverage,"));
    EXPECT_EQ(problem({"--chapters", "capex,Waste"}), "--chapters has no chapter \"Waste\"; there are " + all + ".");
    EXPECT_EQ(problem({"--chapters", ""}), "--chapters has no chapter \"\"; there are " + all + ".");
    EXPECT_EQ(problem({"--chapters", "capex,"}), "--chapters has no chapter \"\"; there are " + all + ".");
    EXPECT_EQ(problem({"--scenario", ""}), "--scenario needs the name or id of a scenario; it is empty.");
    EXPECT_EQ(parseCommandLine({"--export", "f.csv", "--attach-plan", "a"}).problem, "--attach-plan is of the report, and \"f.csv\" does not end in .pdf.");
    EXPECT_EQ(parseCommandLine({"--export", "p.json", "--scenario", "3", "a"}).problem, "--scenario does not go with \"p.json\": a plan holds all of its scenarios.");
    EXPECT_EQ(parseCommandLine({"--paper", "letter", "a"}).problem, "--paper goes with --export: headroom --export FILE.pdf --paper … PLAN");
    EXPECT_EQ(parseCommandLine({"--scenario", "3", "a"}).problem, "--scenario goes with --export: headroom --export FILE --scenario NAME PLAN");
}

}  // namespace
}  // namespace headroom
