// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <ostream>

#include "cli/cli.h"
#include "plan/issue.h"

namespace headroom {

/// A command as the command line knows it: how its arguments are read, and what it does with them. `run` gives the exit
/// status, or the sentence for the one line on stderr.
struct Command {
    CLI::App* arguments = nullptr;
    std::function<Result<int>(std::ostream& out)> run;
};

// One function a command, each in a file of its name; commands() in cli.cpp lists them.
Command newCommand(CLI::App& app);
Command examplesCommand(CLI::App& app);
Command schemaCommand(CLI::App& app);
Command validateCommand(CLI::App& app);
Command getCommand(CLI::App& app);
Command setCommand(CLI::App& app);
Command evaluateCommand(CLI::App& app);
Command explainCommand(CLI::App& app);
Command checkCommand(CLI::App& app);
Command breakEvenCommand(CLI::App& app);
Command publishedCommand(CLI::App& app);
Command counterpartiesCommand(CLI::App& app);
Command sourcesCommand(CLI::App& app);
Command importCommand(CLI::App& app);
Command exportCommand(CLI::App& app);
Command recoverCommand(CLI::App& app);
Command historyCommand(CLI::App& app);
Command compareCommand(CLI::App& app);
Command referenceCommand(CLI::App& app);
Command verifyCommand(CLI::App& app);
Command completionCommand(CLI::App& app);

}  // namespace headroom
