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
    EXPECT_EQ(parseCommandLine({"--pdf"}).problem, "\"--pdf\" is no option of headroom; there are --export, --language, --help and --version.");
    EXPECT_EQ(parseCommandLine({"--language"}).problem, "--language needs a language: headroom --language zh_CN PLAN");
    EXPECT_EQ(parseCommandLine({"--language", "xx"}).problem, "There is no translation into \"xx\"; there are en, zh_CN.");
    EXPECT_EQ(parseCommandLine({"a", "b"}).problem, "headroom shows one plan; \"a\" and \"b\" are two.");
}

}  // namespace
}  // namespace headroom
