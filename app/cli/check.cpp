// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/check.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

/// What overrides of the scenarios that are asked for cannot do; a check in such a scenario holds for less than it says.
void warnOf(const Plan<>& plan, Id scenario, std::ostream& out)
{
    for (const auto& row : plan.scenarios) {
        const bool isUsed = row.id == scenario || std::ranges::any_of(plan.checks, [&](const auto& check) { return check.scenario.id == row.id; });
        if (!isUsed) continue;
        for (const Issue& issue : applyScenario(plan, row.id).problems) out << "Warning: " << sentence(issue) << '\n';
    }
}

}  // namespace

Command checkCommand(CLI::App& app)
{
    struct Options {
        std::string path, scenario;
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("check", "Says of every check of a plan whether it is green or red, and by how much. Exit status 1 where one is red or undefined.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("--scenario", options->scenario, "For checks that name no scenario: a scenario of the plan, by name or id");
    arguments->footer("Examples:\n  headroom-cli check fleet.headroom\n  headroom-cli check fleet.headroom --scenario \"Power late\"");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto scenario = options->scenario.empty() ? Result<Id>{Id{0}} : rowNamed(*plan, EntityKind::Scenario, options->scenario);
                if (!scenario) return tl::unexpected(scenario.error());
                const Statement statement(*std::move(plan));
                warnOf(statement.plan(), *scenario, out);
                const auto results = checkResults(statement, *scenario);
                if (results.empty()) out << "The plan has no checks.\n";
                for (const CheckResult& result : results) out << fmt::format("{:<9}  {}: {}\n", stateLabel(result.state), result.name, result.sentence);
                const bool allGreen = std::ranges::all_of(results, [](const CheckResult& result) { return result.state == CheckState::Green; });
                return allGreen ? exitDone : exitCheckFailed;
            }};
}

}  // namespace headroom
