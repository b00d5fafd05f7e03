// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "risk/target.h"

namespace headroom {

Command validateCommand(CLI::App& app)
{
    struct Options {
        std::string path, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("validate", "Says whether a plan can be read and every input is within its bounds, and warns of what has no effect.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {path, \"valid\": true, \"warnings\": [{sentence, key, value, allowed}]}; a plan that is not valid is refused with exit status 2.\n"
                      "Examples:\n  headroom-cli validate fleet.headroom\n  headroom-cli validate fleet.json\n  headroom-cli validate fleet.headroom --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                // A plan that was read has no errors left.
                std::vector<Issue> warnings = validate(*plan);
                std::ranges::move(figureProblems(*plan), std::back_inserter(warnings));
                if (options->format == "json") {
                    out << printed({{"path", options->path}, {"valid", true}, {"warnings", listed(warnings)}});
                    return exitDone;
                }
                for (const Issue& issue : warnings) out << "Warning: " << sentence(issue) << '\n';
                out << '"' << options->path << "\" is valid.\n";
                return exitDone;
            }};
}

}  // namespace headroom
