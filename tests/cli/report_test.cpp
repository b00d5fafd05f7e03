// SPDX-License-Identifier: GPL-3.0-or-later
// `export PLAN FILE.pdf` has the desktop program write it; here a script stands in its place and says what it was asked.
#include "cli_run.h"

namespace headroom {
namespace {

class ReportExport : public CliTest {
protected:
    /// headroom-cli alone in a folder.
    ReportExport()
    {
        std::filesystem::create_directory(program.parent_path());
        std::filesystem::copy_file(HEADROOM_CLI, program);
    }

    static void putDesk(const std::filesystem::path& path, const std::string& script)
    {
        writeBytes(path, "#!/bin/sh\n" + script);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    }

    Outcome run(const std::vector<std::string>& arguments) const { return runProgram(folder.path(), arguments, nullptr, program.c_str()); }

    const std::filesystem::path program = folder / "bin" / "headroom-cli";
};

TEST_F(ReportExport, PassesItsOptionsOnAndNoShellReadsThem)
{
    putDesk(program.parent_path() / "headroom", "for each in \"$@\"; do echo \"<$each>\"; done >told\necho \"$2\" is written\n: >\"$2\"\n");
    const Outcome outcome = run({"export", plan, "a $(touch x) b.pdf", "--paper", "letter", "--chapters", "title,capex", "--scenario", "Power; late", "--language", "zh_CN", "--attach-plan"});
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, "Wrote \"a $(touch x) b.pdf\".\n");
    EXPECT_EQ(bytesOf(folder / "told"), "<--export>\n<a $(touch x) b.pdf>\n<--paper>\n<letter>\n<--chapters>\n<title,capex>\n<--scenario>\n<Power; late>\n<--language>\n<zh_CN>\n<--attach-plan>\n<-->\n<plan.headroom>\n");
    EXPECT_TRUE(exists(folder / "a $(touch x) b.pdf"));
    EXPECT_EQ(run({"export", plan, "plain.PDF", "--format", "json"}).out, "{\n  \"path\": \"plain.PDF\",\n  \"holds\": \"report\"\n}\n");
    EXPECT_EQ(bytesOf(folder / "told"), "<--export>\n<plain.PDF>\n<-->\n<plan.headroom>\n");
}

TEST_F(ReportExport, GivesTheSentenceOfTheDesk)
{
    putDesk(program.parent_path() / "headroom", "echo 'qt: some library warns' >&2; echo 'There is no chapter \"x\".' >&2; exit 2\n");
    const Outcome refused = run({"export", plan, "f.pdf", "--chapters", "x"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(refused.err, "There is no chapter \"x\".\n");
    putDesk(program.parent_path() / "headroom", "exit 7\n");
    EXPECT_TRUE(run({"export", plan, "f.pdf"}).err.ends_with("ended with status 7 and said nothing.\n"));
    putDesk(program.parent_path() / "headroom", "kill -9 $$\n");
    EXPECT_TRUE(run({"export", plan, "f.pdf"}).err.ends_with("was ended by signal 9.\n"));
}

TEST_F(ReportExport, SaysThatTheDeskIsMissing)
{
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", folder.path().c_str(), 1);
    const Outcome missing = run({"export", plan, "f.pdf"});
    EXPECT_EQ(missing.status, 2);
    EXPECT_EQ(missing.err, "\"f.pdf\" is written by the desktop program, headroom, which is neither beside headroom-cli nor in PATH.\n");
    putDesk(folder / "headroom", ": >\"$2\"\n");
    EXPECT_EQ(run({"export", plan, "f.pdf"}).err, "");
    ::setenv("PATH", path.c_str(), 1);
    EXPECT_TRUE(exists(folder / "f.pdf"));
}

TEST_F(ReportExport, NeedsNoDisplay)
{
    putDesk(program.parent_path() / "headroom", "echo \"$QT_QPA_PLATFORM\" >told\n");
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) ::unsetenv(name);
    EXPECT_EQ(run({"export", plan, "f.pdf"}).status, 0);
    EXPECT_EQ(bytesOf(folder / "told"), "offscreen\n");
}

TEST_F(ReportExport, OfAWorkbookIsDatedByTheEnvironment)
{
    const auto made = [&](const char* time, const char* name) {
        ::setenv("SOURCE_DATE_EPOCH", time, 1);
        EXPECT_EQ(run({"export", plan, name}).err, "");
        ::unsetenv("SOURCE_DATE_EPOCH");
        return bytesOf(folder / name);
    };
    const std::string first = made("1700000000", "a.xlsx");
    EXPECT_EQ(made("1700000000", "b.xlsx"), first);
    EXPECT_NE(made("1700006000", "c.xlsx"), first);
    EXPECT_NE(made("yesterday", "d.xlsx"), first) << "what is no time is not one";
}

TEST_F(ReportExport, TakesOptionsOfAReportForNothingElse)
{
    expectRefused({"export", plan, "f.xlsx", "--paper", "a4"}, "--paper goes with a report, and \"f.xlsx\" does not end in .pdf.");
    expectRefused({"export", plan, "f.json", "--attach-plan"}, "--attach-plan goes with a report");
    expectRefused({"export", plan, "f.pdf", "--paper", "a3"}, "a3 not in {a4,letter}");
    expectRefused({"export", plan, "f.pdf", "--table", "sites"}, "does not end in .csv");
}

}  // namespace
}  // namespace headroom
