// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of the documentation that calls headroom-cli is run as it stands, by bash, in a folder of its own.
#include <algorithm>
#include <iterator>
#include <sys/wait.h>

#include "cli_run.h"
#include "commands_of.h"

namespace headroom {
namespace {

class Documented : public CliTest {
protected:
    /// What a shell makes of a line, with the programs of this build in PATH.
    Outcome typed(const std::string& line) const
    {
        writeBytes(folder / "line", "PATH='" + std::filesystem::path(HEADROOM_CLI).parent_path().string() + "':$PATH\nset -o pipefail\n" + line + "\n");
        const std::string command = "cd '" + folder.path().string() + "' && QT_QPA_PLATFORM=offscreen bash line >line.out 2>line.err </dev/null";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(folder / "line.out"), bytesOf(folder / "line.err")};
    }

    /// Whether the desktop program, which draws reports, was built; a build without it runs the other lines.
    const bool isDrawn = std::filesystem::exists(std::filesystem::path(HEADROOM_CLI).parent_path() / "headroom");

    void runs(const std::string& line) const
    {
        // The plans of the examples have checks that do not hold, as most plans do; check says so by its status.
        const bool isCheck = line.find(" check ") != std::string::npos || line.find("--exit-code") != std::string::npos;
        const Outcome outcome = typed(line);
        EXPECT_EQ(outcome.status, isCheck ? 1 : 0) << line << "\n" << outcome.err;
        EXPECT_EQ(outcome.err, "") << line;
    }

    /// The files that the lines speak of.
    void prepare(const std::string& name) const
    {
        for (const std::string line : {"headroom-cli new NAME.headroom --example coreweave-vast-2025", "headroom-cli export NAME.headroom NAME.json", "headroom-cli export NAME.headroom NAME.xlsx", "headroom-cli export NAME.headroom sites.csv --table sites", "cp NAME.headroom damaged.headroom",
                                       "headroom-cli set NAME.headroom settings.utilization_end=0.89", "headroom-cli history NAME.headroom --keep-version First"}) {
            std::string made = line;
            for (auto at = made.find("NAME"); at != std::string::npos; at = made.find("NAME")) made.replace(at, 4, name);
            const Outcome outcome = typed(made);
            ASSERT_EQ(outcome.status, 0) << made << outcome.err;
        }
        writeBytes(folder / "orders.csv", "Name,GPU model,Site,Qty\nNew order,H100 SXM,Ohio 1,64\n");
        for (const char* copy : {"before.headroom", "after.headroom"}) std::filesystem::copy_file(folder / (name + ".headroom"), folder / copy);
        if (!isDrawn) return;
        EXPECT_EQ(typed("headroom-cli export " + name + ".headroom report.pdf --attach-plan").status, 0);
    }

    void empty() const
    {
        for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) std::filesystem::remove_all(entry);
    }

    static std::vector<std::string> linesWith(const std::string& text, std::string_view word)
    {
        std::vector<std::string> found;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            const auto start = line.find_first_not_of(' ');
            if (start != std::string::npos && line.substr(start).starts_with(word)) found.push_back(line.substr(start));
        }
        return found;
    }
};

TEST_F(Documented, ExamplesOfEveryCommandRun)
{
    empty();
    prepare("fleet");
    const TemporaryFolder ready;
    std::filesystem::copy(folder.path(), ready.path(), std::filesystem::copy_options::recursive);
    for (const std::string& command : commandsOf(done({"--help"}))) {
        const auto examples = linesWith(done({command, "--help"}), "headroom-cli " + command);
        EXPECT_FALSE(examples.empty()) << command;
        empty();
        if (command != "new") std::filesystem::copy(ready.path(), folder.path(), std::filesystem::copy_options::recursive);
        for (const std::string& line : examples)
            if (isDrawn || line.find(".pdf") == std::string::npos) runs(line);
    }
    empty();
    for (const std::string& line : linesWith(done({"--help"}), "headroom-cli ")) runs(line);
}

TEST_F(Documented, LinesOfTheReadmeRunInTheirOrder)
{
    std::filesystem::rename(folder / plan, folder / "damaged.headroom");
    const std::string readme = bytesOf(HEADROOM_README);
    std::vector<std::string> lines = linesWith(readme, "headroom-cli ");
    ASSERT_GT(lines.size(), 20U);
    std::ranges::move(linesWith(readme, "headroom --export "), std::back_inserter(lines));
    if (!isDrawn) std::erase_if(lines, [](const std::string& line) { return line.starts_with("headroom ") || line.find(".pdf") != std::string::npos; });
    writeBytes(folder / "orders.csv", "Name,GPU model,Site,GPUs\nNew order,H100 SXM,Ohio 1,64\n");
    for (const std::string& line : lines) runs(line);
}

TEST_F(Documented, LinesOfTheManualRun)
{
    std::string text = done({"--man"});
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"\\-", "-"}, {"\\e", "\\"}})
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    const std::string sections = text.substr(text.find(".SH EXIT STATUS"));
    std::filesystem::remove(folder / plan);
    prepare("fleet");
    std::istringstream all(sections);
    std::size_t count = 0;
    bool isVerbatim = false;
    for (std::string line; std::getline(all, line);) {
        if (line == ".nf" || line == ".fi") isVerbatim = line == ".nf";
        const auto start = line.find("headroom-cli ");
        if (!isVerbatim || start == std::string::npos) continue;
        ++count;
        runs(line.substr(start));
    }
    EXPECT_GT(count, 8U);
}

}  // namespace
}  // namespace headroom
