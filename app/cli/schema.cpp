// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/further_figures.h"
#include "exchange/figures_schema.h"
#include "exchange/json_schema.h"

namespace headroom {

Command schemaCommand(CLI::App& app)
{
    const auto of = std::make_shared<std::string>("plan");
    auto* arguments = app.add_subcommand("schema", "Prints the JSON Schema (2020-12) of a plan, every input with its unit and bounds, or of its figures.");
    arguments->add_option("WHAT", *of, "plan (what export writes as .json; if not given) or figures (what evaluate --format json prints)")->check(CLI::IsMember({"plan", "figures"}));
    arguments->footer("Examples:\n  headroom-cli schema > plan.schema.json\n  headroom-cli schema figures > figures.schema.json");
    return {arguments, [of](std::ostream& out) -> Result<int> {
                out << (*of == "plan" ? jsonSchema() : figuresSchema(furtherFigures(Statement(Plan<>{}))));
                return exitDone;
            }};
}

}  // namespace headroom
