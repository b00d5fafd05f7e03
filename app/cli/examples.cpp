// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include "cli/command.h"
#include "cli/print_json.h"
#include "exchange/plan_json.h"
#include "plan/contract_check.h"

namespace headroom {

namespace {

Json examplesJson()
{
    Json all = Json::array();
    for (const Example& example : examples()) {
        // What ships with the program reads; a test holds it.
        const auto plan = fromJson(example.json);
        HR_REQUIRE(plan.has_value());
        all.push_back({{"name", example.name}, {"title", plan->settings.name}, {"note", plan->settings.note}});
    }
    return {{"examples", std::move(all)}};
}

}  // namespace

Command examplesCommand(CLI::App& app)
{
    const auto format = std::make_shared<std::string>("text");
    auto* arguments = app.add_subcommand("examples", "Lists the examples that new can begin with, a name a line.");
    addFormat(*arguments, *format);
    arguments->footer("JSON: {\"examples\": [{name, title, note}]}.\nExamples:\n  headroom-cli examples\n  headroom-cli examples --format json");
    return {arguments, [format](std::ostream& out) -> Result<int> {
                if (*format == "json") out << printed(examplesJson());
                else
                    for (const Example& example : examples()) out << example.name << '\n';
                return exitDone;
            }};
}

}  // namespace headroom
