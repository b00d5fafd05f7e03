// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <fcntl.h>
#include <map>
#include <spawn.h>
#include <sys/wait.h>

#include "store/plan_file.h"

extern char** environ;

namespace headroom {

namespace {

/// Every file of a folder with its bytes.
std::map<std::string, std::string> contentOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> content;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) content[entry.path().filename().string()] = entry.is_regular_file() && !entry.is_symlink() ? bytesOf(entry.path()) : "";
    return content;
}

Plan<> testPlan()
{
    Plan<> plan;
    plan.counterparties.push_back({.id = 4, .name = "Customer"});
    plan.skus.push_back({.id = 5, .name = "H100"});
    plan.sites.push_back({.id = 6, .name = "Denton"});
    plan.tranches.push_back({.id = 7, .name = "First", .sku = {5}, .site = {6}});
    plan.tiers.push_back({.id = 8, .name = "Flash"});
    plan.tiers.push_back({.id = 9, .name = "Tape", .share = 0.5});
    return plan;
}

}  // namespace

Outcome runProgram(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const char* outTo, const char* program)
{
    const TemporaryFolder streams;
    const std::string out = outTo ? outTo : (streams / "out").string(), err = (streams / "err").string();
    std::vector<std::string> words{program ? program : HEADROOM_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    const int failed = posix_spawn(&child, words[0].c_str(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = -1;
    if (failed != 0 || waitpid(child, &status, 0) != child) return {};
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), outTo ? "" : bytesOf(out), bytesOf(err)};
}

CliTest::CliTest()
{
    const auto file = PlanFile::create(folder / plan, testPlan());
    EXPECT_TRUE(file);
}

std::string CliTest::done(const std::vector<std::string>& arguments) const
{
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, 0) << arguments.front();
    EXPECT_EQ(outcome.err, "") << arguments.front();
    return outcome.out;
}

void CliTest::expectRefused(const std::vector<std::string>& arguments, const std::string& words) const
{
    const auto before = contentOf(folder.path());
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, 2) << words;
    EXPECT_EQ(outcome.out, "") << words;
    EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
    ASSERT_TRUE(outcome.err.ends_with('\n')) << outcome.err;
    EXPECT_TRUE(isOneSentence(outcome.err.substr(0, outcome.err.size() - 1))) << outcome.err;
    EXPECT_EQ(contentOf(folder.path()), before) << words;
}

}  // namespace headroom
