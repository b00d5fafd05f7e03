// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wrong_use.h"

#include <algorithm>

#include "cli/nearest.h"
#include "plan/issue.h"

namespace headroom {

namespace {

/// "headroom-cli get", or the program alone.
std::string nameOf(const CLI::App& command)
{
    return command.get_parent() ? command.get_parent()->get_name() + " " + command.get_name() : command.get_name();
}

/// The arguments in their order, as --help names them: "PLAN KEY".
std::string positionals(const CLI::App& command)
{
    std::string names;
    for (const CLI::Option* option : command.get_options())
        if (option->get_positional()) names += (names.empty() ? "" : " ") + option->get_name(true);
    return names;
}

/// An option that nobody knows comes before what else is wrong: its value was taken for something else.
std::string unknown(const CLI::App& app, const CLI::App& command, const std::vector<std::string>& left)
{
    const auto option = std::ranges::find_if(left, [](const std::string& word) { return word.size() > 1 && word.starts_with('-'); });
    const bool isCommand = &command == &app && !left.front().starts_with('-');
    if (option != left.end() && !isCommand) {
        const std::string name = option->substr(0, option->find('='));
        return "\"" + quotable(name) + "\" is no option of " + nameOf(command) + ";" + didYouMean(name, optionNames(command)) + " " + nameOf(command) + " --help lists them";
    }
    if (isCommand) return "There is no command \"" + quotable(left.front()) + "\";" + didYouMean(left.front(), commandNames(app)) + " headroom-cli --help lists them";
    const std::string wanted = positionals(command);
    return "\"" + quotable(left.front()) + "\" is one argument too many; " + nameOf(command) + " takes " + (wanted.empty() ? "none" : wanted);
}

}  // namespace

std::vector<std::string> optionNames(const CLI::App& command)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

std::vector<std::string> commandNames(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
    return names;
}

std::string wrongUse(const CLI::App& app, const CLI::ParseError& error)
{
    const auto chosen = app.get_subcommands();
    const CLI::App& command = chosen.empty() ? app : *chosen.front();
    const std::vector<std::string> left = app.remaining(true);
    const bool hasOption = std::ranges::any_of(left, [](const std::string& word) { return word.size() > 1 && word.starts_with('-'); });
    if (!left.empty() && (hasOption || dynamic_cast<const CLI::ExtrasError*>(&error))) return unknown(app, command, left);
    return error.what();
}

}  // namespace headroom
