// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate.h"

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "risk/target.h"

namespace headroom {

Command validateCommand(CLI::App& app)
{
    const auto path = std::make_shared<std::string>();
    auto* arguments = app.add_subcommand("validate", "Says whether a plan can be read and every input is within its bounds, and warns of what has no effect.");
    arguments->add_option("PLAN", *path, "A .headroom file or exported .json")->required();
    arguments->footer("Examples:\n  headroom-cli validate fleet.headroom\n  headroom-cli validate fleet.json");
    return {arguments, [path](std::ostream& out) -> Result<int> {
                const auto plan = readPlan(*path);
                if (!plan) return tl::unexpected(plan.error());
                // A plan that was read has no errors left.
                for (const Issue& issue : validate(*plan)) out << "Warning: " << sentence(issue) << '\n';
                for (const Issue& issue : figureProblems(*plan)) out << "Warning: " << sentence(issue) << '\n';
                out << '"' << *path << "\" is valid.\n";
                return exitDone;
            }};
}

}  // namespace headroom
