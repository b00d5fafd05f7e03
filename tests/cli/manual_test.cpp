// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "commands_of.h"

namespace headroom {
namespace {

class Manual : public CliTest {
protected:
    /// The page as it is read in a terminal.
    std::string page() const
    {
        writeBytes(folder / "headroom-cli.1", done({"--man"}));
        const std::string command = "cd '" + folder.path().string() + "' && mandoc -T utf8 -O width=300 headroom-cli.1 | col -b >read";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return bytesOf(folder / "read");
    }
};

TEST_F(Manual, IsReadWithoutAWarning)
{
    page();
    // It has no date, so that the same sources give the same bytes.
    const std::string command = "cd '" + folder.path().string() + "' && mandoc -T lint -W warning headroom-cli.1 >warnings 2>&1; grep -v 'missing date' warnings >left; test ! -s left";
    EXPECT_EQ(std::system(command.c_str()), 0) << bytesOf(folder / "left");
}

TEST_F(Manual, HasEveryCommandOptionAndExampleAsItsHelpHas)
{
    const std::string text = page();
    for (const std::string& command : commandsOf(done({"--help"}))) {
        EXPECT_NE(text.find("headroom-cli " + command), std::string::npos) << command;
        std::istringstream help(done({command, "--help"}));
        bool isExample = false;
        for (std::string line; std::getline(help, line);) {
            // The page has each option by its name, and each example as it stands.
            const auto start = line.find("--"), end = line.find_first_of(" ,", start);
            const bool isOption = start == 2 || line.starts_with("  -h,");
            const std::string held = isOption ? line.substr(start, end - start) : isExample ? line.substr(2) : std::string{};
            EXPECT_NE(text.find(held), std::string::npos) << line;
            if (line == "Examples:") isExample = true;
        }
    }
    for (const char* section : {"EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "IN SCHEDULES AND CI PIPELINES", "SOURCE_DATE_EPOCH"}) EXPECT_NE(text.find(section), std::string::npos) << section;
}

}  // namespace
}  // namespace headroom
