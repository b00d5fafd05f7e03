// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "exchange/figure_rows.h"
#include "risk/published_table.h"

namespace headroom {

namespace {

std::string asJson(const Statement& statement)
{
    const auto yesOrNull = [](const std::optional<bool>& value) { return value ? Json(*value) : Json(nullptr); };
    Json all = Json::array();
    for (const PublishedComparison& each : publishedComparisons(statement)) {
        all.push_back({{"id", each.id}, {"name", each.name}, {"figure", each.key}, {"label", each.figure}, {"period", orNull(each.period)}, {"unit", fileUnit(each.unit, statement.plan().settings.currency)}, {"published", each.published}, {"model", orNull(each.model)}, {"difference", orNull(each.difference)}, {"relative", orNull(each.relative)}, {"within_tolerance", yesOrNull(each.withinTolerance)}, {"reason", orNull(each.reason)}, {"source", orNull(each.source)}});
    }
    return printed({{"published", std::move(all)}});
}

}  // namespace

Command publishedCommand(CLI::App& app)
{
    struct Options {
        std::string path, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("published", "Sets the published values that a plan holds beside the model's, with the difference.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {\"published\": [{id, name, figure, label, period, unit, published, model, difference, relative, within_tolerance, reason, source}]}.\n"
                      "Examples:\n  headroom-cli published fleet.headroom\n  headroom-cli published fleet.json --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const Statement statement(*std::move(plan));
                if (options->format == "json") out << asJson(statement);
                else if (statement.plan().published.empty()) out << "The plan has no published values.\n";
                else out << printed(publishedTable(statement));
                return exitDone;
            }};
}

}  // namespace headroom
