// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/further_figures.h"
#include "cli/plan_argument.h"
#include "cli/print_table.h"
#include "exchange/figures_csv.h"
#include "exchange/figures_json.h"
#include "figures/families.h"
#include "figures/format.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

struct Options {
    std::string path, format = "table", by = "month", scenario;
};

std::string valueOf(const Statement& statement, const HeadlineFigure& figure)
{
    if (!figure.value) return "none: " + std::string{figure.reason};
    std::string text = formatFigure(*figure.value, figure.unit, statement.plan().settings.currency);
    if (figure.month) text += " in " + toText(statement.structure().calendar.date(*figure.month));
    return text;
}

/// The headline figures as a table for people.
std::string headlineTable(const Statement& statement)
{
    auto figures = headline(statement);
    std::ranges::move(furtherFigures(statement), std::back_inserter(figures));
    std::size_t width = 0;
    for (const auto& figure : figures) width = std::max(width, columnsOf(figure.label));
    std::string text = statement.plan().settings.name + "\n\n";
    for (const auto& figure : figures) text += std::string{figure.label} + std::string(width + 2 - columnsOf(figure.label), ' ') + valueOf(statement, figure) + "\n";
    if (const auto cause = ceilingCause(statement); cause && targetAboveCeiling(statement) > 0)
        text += fmt::format("\nThe utilization target lies {} above its ceiling, which is set by: {}.\n", formatFigure(targetAboveCeiling(statement), Unit::Share, ""), causeLabel(*cause));
    return text;
}

}  // namespace

Command evaluateCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("evaluate", "Computes a plan: headline figures as a table, or with all series as JSON, or the series alone as CSV.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("--format", options->format, "table (headline figures), csv or json (all series)")->check(CLI::IsMember({"table", "csv", "json"}));
    arguments->add_option("--by", options->by, "Columns of csv and json: month, quarter or year (fiscal)")->check(CLI::IsMember({"month", "quarter", "year"}));
    arguments->add_option("--scenario", options->scenario, "A scenario of the plan, by name or id; without it, the plan as it is")->type_name("SCENARIO");
    arguments->footer("JSON: headroom-cli schema figures describes it.\nExamples:\n  headroom-cli evaluate fleet.headroom\n  headroom-cli evaluate fleet.headroom --format csv --by quarter\n  headroom-cli evaluate fleet.headroom --format json\n  headroom-cli evaluate fleet.headroom --scenario \"Power late\"");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto scenario = options->scenario.empty() ? Result<Id>{Id{0}} : rowNamed(*plan, EntityKind::Scenario, options->scenario);
                if (!scenario) return tl::unexpected(scenario.error());
                Statement statement(*std::move(plan));
                // A table is for people; what reads the other formats wants nothing else.
                if (options->format == "table")
                    for (const Issue& issue : applyScenario(statement.plan(), *scenario).problems) out << "Warning: " << sentence(issue) << '\n';
                if (*scenario != 0) statement = scenarioStatement(statement, *scenario);
                const Period period = options->by == "month" ? Period::Month : options->by == "quarter" ? Period::Quarter : Period::Year;
                out << (options->format == "csv" ? figuresCsv(statement, period) : options->format == "json" ? figuresJson(statement, period, furtherFigures(statement)) : headlineTable(statement));
                return exitDone;
            }};
}

}  // namespace headroom
