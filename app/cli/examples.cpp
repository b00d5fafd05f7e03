// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include "cli/command.h"

namespace headroom {

Command examplesCommand(CLI::App& app)
{
    auto* arguments = app.add_subcommand("examples", "Lists the examples that new can begin with, a name a line.");
    arguments->footer("Examples:\n  headroom-cli examples");
    return {arguments, [](std::ostream& out) -> Result<int> {
                for (const Example& example : examples()) out << example.name << '\n';
                return exitDone;
            }};
}

}  // namespace headroom
