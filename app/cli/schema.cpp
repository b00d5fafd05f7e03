// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "exchange/json_schema.h"

namespace headroom {

Command schemaCommand(CLI::App& app)
{
    auto* arguments = app.add_subcommand("schema", "Prints the JSON Schema (2020-12) of an exported plan: every input with its unit and bounds.");
    arguments->footer("Examples:\n  headroom-cli schema > plan.schema.json");
    return {arguments, [](std::ostream& out) -> Result<int> {
                out << jsonSchema();
                return exitDone;
            }};
}

}  // namespace headroom
