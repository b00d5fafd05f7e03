// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace headroom {

/// What is wrong with arguments that could not be read, as a sentence that offers the command or option that was probably meant.
std::string wrongUse(const CLI::App& app, const CLI::ParseError& error);

/// The long names of the options of a command, and of the commands of a program: what can be typed.
std::vector<std::string> optionNames(const CLI::App& command);
std::vector<std::string> commandNames(const CLI::App& app);

}  // namespace headroom
