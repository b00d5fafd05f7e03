// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <fmt/chrono.h>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "exchange/table_csv.h"
#include "exchange/text_file.h"
#include "risk/scenario.h"
#include "workbook/workbook.h"

namespace headroom {

namespace {

struct Options {
    std::string path, file, table, scenario, dialect;
};

/// The name of the version that was saved last; empty where there is none, as in a plan as JSON.
std::string lastVersion(const std::string& path)
{
    if (hasEnding(path, ".json")) return {};
    auto file = PlanFile::open(path, OpenMode::ReadOnly);
    if (!file) return {};
    const auto versions = file->versions();
    return versions && !versions->empty() ? versions->back().name : std::string{};
}

Result<std::string> workbookOf(const Options& options, const Statement& base, Id scenario)
{
    const std::string date = fmt::format("{:%Y-%m-%d %H:%M} UTC", fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
    const WorkbookOptions about{.scenario = scenario ? rowName(base.plan(), EntityKind::Scenario, scenario) : std::string{}, .base = scenario ? &base : nullptr, .version = lastVersion(options.path), .program = "Headroom " HEADROOM_VERSION, .date = date};
    return scenario ? workbookText(scenarioStatement(base, scenario), about) : workbookText(base, about);
}

Result<CsvDialect> dialectNamed(const std::string& name)
{
    if (name.empty() || name == "international") return internationalCsv;
    if (name == "local") return localCsv;
    return tl::unexpected("\"" + quotable(name) + "\" is no dialect of CSV; allowed are international (comma, decimal point) and local (semicolon, decimal comma).");
}

/// What the file will hold, by its ending and --table.
Result<std::string> makeText(const Options& options)
{
    const bool csv = hasEnding(options.file, ".csv"), xlsx = hasEnding(options.file, ".xlsx");
    if (!csv && !options.table.empty()) return tl::unexpected("\"" + options.file + "\" does not end in .csv, as the file of a table does.");
    if (!csv && !xlsx && !hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" has an ending that export does not write; it writes .json (the plan), .csv (its figures, or with --table a table of inputs) and .xlsx (the live workbook). A .pdf is written by headroom --export.");
    if (!options.scenario.empty() && (!options.table.empty() || !(csv || xlsx))) return tl::unexpected(std::string{"--scenario goes with the figures of a .csv and with an .xlsx; a plan and its tables hold all scenarios."});
    if (!csv && !options.dialect.empty()) return tl::unexpected("\"" + options.file + "\" does not end in .csv; --dialect says how a CSV is written.");
    const auto dialect = dialectNamed(options.dialect);
    if (!dialect) return tl::unexpected(dialect.error());
    const auto kind = options.table.empty() ? Result<EntityKind>{EntityKind::Count_} : tableNamed(options.table);
    if (!kind) return tl::unexpected(kind.error());
    auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    const auto scenario = options.scenario.empty() ? Result<Id>{Id{0}} : rowNamed(*plan, EntityKind::Scenario, options.scenario);
    if (!scenario) return tl::unexpected(scenario.error());
    if (!csv && !xlsx) return toJson(*plan);
    if (!options.table.empty()) return tableCsv(*plan, *kind, *dialect);
    const Statement base(*std::move(plan));
    if (xlsx) return workbookOf(options, base, *scenario);
    return *scenario ? figuresCsv(scenarioStatement(base, *scenario), Period::Month, *dialect) : figuresCsv(base, Period::Month, *dialect);
}

}  // namespace

Command exportCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("export", "Writes the plan, its figures or one of its tables for other programs. A file that exists is replaced.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("FILE", options->file, "What to write: .json (the plan), .csv (every figure by month), .xlsx (the live workbook)")->required();
    arguments->add_option("--table", options->table, "Write this table as CSV, with ids and units");
    arguments->add_option("--scenario", options->scenario, "A scenario of the plan, by name or id, for .xlsx and the figures of a .csv; without it, the plan as it is");
    arguments->add_option("--dialect", options->dialect, "Of a .csv: international (cells set apart by commas, decimal points; the default) or local (semicolons, decimal commas)");
    arguments->footer("Examples:\n  headroom-cli export fleet.headroom fleet.json\n  headroom-cli export fleet.headroom figures.csv\n  headroom-cli export fleet.headroom sites.csv --table sites --dialect local\n  headroom-cli export fleet.headroom fleet.xlsx --scenario \"Power late\"");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto text = makeText(*options);
                if (!text) return tl::unexpected(text.error());
                if (auto done = writeTextFile(options->file, *text); !done) return tl::unexpected(done.error());
                out << "Wrote \"" << options->file << "\".\n";
                return exitDone;
            }};
}

}  // namespace headroom
