// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace headroom {

/// The commands that `headroom-cli --help` lists.
inline std::vector<std::string> commandsOf(const std::string& help)
{
    std::vector<std::string> commands;
    std::istringstream lines(help.substr(help.find("Subcommands:\n")));
    std::string line;
    for (std::getline(lines, line); std::getline(lines, line) && line.starts_with("  ");) {
        const auto end = line.find(' ', 2);
        if (line[2] != ' ') commands.push_back(line.substr(2, end - 2));
    }
    return commands;
}

}  // namespace headroom
