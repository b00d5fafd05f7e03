// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/command.h"
#include "cli/nearest.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "exchange/plan_json.h"
#include "exchange/starting_plan.h"
#include "plan/contract_check.h"
#include "resources/resources.h"
#include "store/who.h"

namespace headroom {

namespace {

/// What ships with the program reads; a test holds it.
Plan<> shipped(std::string_view json)
{
    auto plan = fromJson(json);
    HR_REQUIRE(plan.has_value());
    return *std::move(plan);
}

Result<Plan<>> chosenPlan(const std::string& example)
{
    if (example.empty()) return startingPlan(catalogueJson());
    const auto all = examples();
    const auto found = std::ranges::find(all, example, &Example::name);
    if (found == all.end()) return tl::unexpected("There is no example \"" + quotable(example) + "\";" + didYouMean(example, exampleNames()) + " headroom-cli examples lists them.");
    return shipped(found->json);
}

}  // namespace

Command newCommand(CLI::App& app)
{
    struct Options {
        std::string path, example, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("new", "Makes a plan file: with the catalogue of GPUs and storage tiers, or from an example.");
    arguments->add_option("PLAN", options->path, "The file to make; it must not exist and ends in .headroom")->required();
    arguments->add_option("--example", options->example, "Begin with this example")->type_name("EXAMPLE");
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {path, name, example, gpus, tiers}.\nExamples:\n  headroom-cli new fleet.headroom --example coreweave-vast-2025\n  headroom-cli new empty.headroom\n  headroom-cli new lab.headroom --example small-lab --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                if (!hasEnding(options->path, ".headroom")) return tl::unexpected("\"" + options->path + "\" does not end in .headroom, as a plan file does.");
                const auto plan = chosenPlan(options->example);
                if (!plan) return tl::unexpected(plan.error());
                const auto file = PlanFile::create(options->path, *plan, userName());
                if (!file) return tl::unexpected(file.error());
                if (options->format == "json") out << printed({{"path", options->path}, {"name", plan->settings.name}, {"example", orNull(options->example)}, {"gpus", plan->skus.size()}, {"tiers", plan->tiers.size()}});
                else out << "Made \"" << options->path << "\": " << plan->settings.name << ", " << plan->skus.size() << " GPUs and " << plan->tiers.size() << " storage tiers to choose from.\n";
                return exitDone;
            }};
}

}  // namespace headroom
