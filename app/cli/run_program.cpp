// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace headroom {

namespace {

/// The two ends of a pipe, closed with it and not inherited as they are.
struct Pipe {
    std::array<int, 2> ends{-1, -1};

    Pipe() { isOpen = ::pipe2(ends.data(), O_CLOEXEC) == 0; }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        close(0);
        close(1);
    }
    void close(std::size_t end)
    {
        if (ends[end] >= 0) ::close(ends[end]);
        ends[end] = -1;
    }
    bool isOpen = false;
};

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> all;
    for (std::string& word : words) all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

/// Our environment, with these in the place of what it has of their names.
std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& more)
{
    std::vector<std::string> all;
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string word = *each;
        if (std::ranges::none_of(more, [&](const auto& told) { return word.starts_with(told.first + "="); })) all.push_back(word);
    }
    for (const auto& [name, value] : more) all.push_back(name + "=" + value);
    return all;
}

std::string readAll(int from)
{
    std::string text;
    std::array<char, 4096> part{};
    // A program that complains without end is heard no further.
    constexpr std::size_t most = 1'000'000;
    for (ssize_t count = 0; (count = ::read(from, part.data(), part.size())) > 0 || (count < 0 && errno == EINTR);)
        if (count > 0 && text.size() < most) text.append(part.data(), static_cast<std::size_t>(count));
    return text;
}

bool isProgram(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

Result<Ended> runToEnd(const std::filesystem::path& program, const std::vector<std::string>& arguments, const std::vector<std::pair<std::string, std::string>>& environment)
{
    const auto cannot = [&](int error) { return tl::unexpected("\"" + program.string() + "\" cannot be started: " + std::strerror(error) + "."); };
    Pipe err;
    if (!err.isOpen) return cannot(errno);
    std::vector<std::string> words{program.string()}, told = environmentWith(environment);
    words.insert(words.end(), arguments.begin(), arguments.end());

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, err.ends[1], STDERR_FILENO);
    pid_t child = 0;
    const int failed = posix_spawn(&child, program.c_str(), &actions, nullptr, pointers(words).data(), pointers(told).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) return cannot(failed);
    err.close(1);
    Ended ended{.status = 0, .err = readAll(err.ends[0])};
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return cannot(errno);
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return ended;
}

std::filesystem::path programNamed(const std::string& name)
{
    std::error_code ignored;
    const auto ours = std::filesystem::read_symlink("/proc/self/exe", ignored);
    if (!ours.empty() && isProgram(ours.parent_path() / name)) return ours.parent_path() / name;
    const char* found = std::getenv("PATH");
    for (std::string folders = found ? found : ""; !folders.empty();) {
        const auto end = std::min(folders.find(':'), folders.size());
        // An empty entry is the folder of now, which a program is not to be taken from.
        if (end > 0 && isProgram(std::filesystem::path(folders.substr(0, end)) / name)) return std::filesystem::path(folders.substr(0, end)) / name;
        folders.erase(0, end + 1);
    }
    return {};
}

}  // namespace headroom
