// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_table.h"
#include "risk/published_table.h"

namespace headroom {

Command publishedCommand(CLI::App& app)
{
    const auto path = std::make_shared<std::string>();
    auto* arguments = app.add_subcommand("published", "Sets the published values that a plan holds beside the model's, with the difference.");
    arguments->add_option("PLAN", *path, "A .headroom file or exported .json")->required();
    arguments->footer("Examples:\n  headroom-cli published fleet.headroom\n  headroom-cli published fleet.json");
    return {arguments, [path](std::ostream& out) -> Result<int> {
                auto plan = readPlan(*path);
                if (!plan) return tl::unexpected(plan.error());
                const Statement statement(*std::move(plan));
                if (statement.plan().published.empty()) out << "The plan has no published values.\n";
                else out << printed(publishedTable(statement));
                return exitDone;
            }};
}

}  // namespace headroom
