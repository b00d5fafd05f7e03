// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/check.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "exchange/figure_rows.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

/// What overrides of the scenarios that are asked for cannot do; a check in such a scenario holds for less than it says.
std::vector<Issue> warningsOf(const Plan<>& plan, Id scenario)
{
    std::vector<Issue> warnings;
    for (const auto& row : plan.scenarios) {
        const bool isUsed = row.id == scenario || std::ranges::any_of(plan.checks, [&](const auto& check) { return check.scenario.id == row.id; });
        if (!isUsed) continue;
        std::ranges::move(applyScenario(plan, row.id).problems, std::back_inserter(warnings));
    }
    return warnings;
}

std::string asText(const std::vector<CheckResult>& results, const std::vector<Issue>& warnings)
{
    std::string text;
    for (const Issue& issue : warnings) text += "Warning: " + sentence(issue) + "\n";
    if (results.empty()) return text + "The plan has no checks.\n";
    for (const CheckResult& result : results) text += fmt::format("{:<9}  {}: {}\n", stateLabel(result.state), result.name, result.sentence);
    return text;
}

std::string asJson(const Statement& statement, const std::vector<CheckResult>& results, const std::vector<Issue>& warnings, bool allGreen)
{
    Json checks = Json::array();
    for (const CheckResult& result : results) {
        const Json month = result.month ? Json(toText(statement.structure().calendar.date(*result.month))) : Json(nullptr);
        const bool hasValue = result.value.has_value();
        checks.push_back({{"id", result.id}, {"name", result.name}, {"state", stateLabel(result.state)}, {"value", orNull(result.value)}, {"unit", hasValue ? Json(fileUnit(result.unit, statement.plan().settings.currency)) : Json(nullptr)}, {"month", month}, {"distance", hasValue && std::isfinite(result.distance) ? Json(result.distance) : Json(nullptr)}, {"sentence", result.sentence}});
    }
    return printed({{"green", allGreen}, {"checks", std::move(checks)}, {"warnings", listed(warnings)}});
}

}  // namespace

Command checkCommand(CLI::App& app)
{
    struct Options {
        std::string path, scenario, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("check", "Says of every check of a plan whether it is green or red, and by how much. Exit status 1 where one is red or undefined.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("--scenario", options->scenario, "For checks that name no scenario: a scenario of the plan, by name or id")->type_name("SCENARIO");
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {green, \"checks\": [{id, name, state, value, unit, month, distance, sentence}], \"warnings\": [{sentence, key, value, allowed}]};\n"
                      "state is green, red or undefined, distance what is to spare, negative where it is missing.\n"
                      "Examples:\n  headroom-cli check fleet.headroom\n  headroom-cli check fleet.headroom --scenario \"Power late\"\n  headroom-cli check fleet.headroom --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto scenario = options->scenario.empty() ? Result<Id>{Id{0}} : rowNamed(*plan, EntityKind::Scenario, options->scenario);
                if (!scenario) return tl::unexpected(scenario.error());
                const Statement statement(*std::move(plan));
                const auto warnings = warningsOf(statement.plan(), *scenario);
                const auto results = checkResults(statement, *scenario);
                const bool allGreen = std::ranges::all_of(results, [](const CheckResult& result) { return result.state == CheckState::Green; });
                out << (options->format == "json" ? asJson(statement, results, warnings, allGreen) : asText(results, warnings));
                return allGreen ? exitDone : exitCheckFailed;
            }};
}

}  // namespace headroom
