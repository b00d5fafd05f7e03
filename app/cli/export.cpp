// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdlib>
#include <fmt/chrono.h>

#include "cli/command.h"
#include "cli/desk_export.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "exchange/table_csv.h"
#include "exchange/text_file.h"
#include "risk/scenario.h"
#include "workbook/workbook.h"

namespace headroom {

namespace {

struct Options {
    std::string path, file, table, dialect, format = "text";
    ReportWishes report;  ///< the scenario goes with other files too
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

/// When a workbook says that it was made: SOURCE_DATE_EPOCH where the environment has it, so that the same plan gives the same bytes.
std::time_t stampTime()
{
    const char* told = std::getenv("SOURCE_DATE_EPOCH");
    double seconds = 0;
    const bool isTold = told && readNumber(told, seconds) && seconds >= 0 && seconds < 253'402'300'800;  // the year 10000
    return isTold ? static_cast<std::time_t>(seconds) : std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
}

Result<std::string> workbookOf(const Options& options, const Statement& base, Id scenario)
{
    const std::string date = fmt::format("{:%Y-%m-%d %H:%M} UTC", fmt::gmtime(stampTime()));
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
    if (!csv && !xlsx && !hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" has an ending that export does not write; it writes .json (the plan), .csv (its figures, or with --table a table of inputs), .xlsx (the live workbook) and .pdf (the report).");
    if (!options.report.scenario.empty() && (!options.table.empty() || !(csv || xlsx))) return tl::unexpected(std::string{"--scenario goes with a .pdf, an .xlsx and the figures of a .csv; a plan and its tables hold all scenarios."});
    if (!csv && !options.dialect.empty()) return tl::unexpected("\"" + options.file + "\" does not end in .csv; --dialect says how a CSV is written.");
    const auto dialect = dialectNamed(options.dialect);
    if (!dialect) return tl::unexpected(dialect.error());
    const auto kind = options.table.empty() ? Result<EntityKind>{EntityKind::Count_} : tableNamed(options.table);
    if (!kind) return tl::unexpected(kind.error());
    auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    const auto scenario = options.report.scenario.empty() ? Result<Id>{Id{0}} : rowNamed(*plan, EntityKind::Scenario, options.report.scenario);
    if (!scenario) return tl::unexpected(scenario.error());
    if (!csv && !xlsx) return toJson(*plan);
    if (!options.table.empty()) return tableCsv(*plan, *kind, *dialect);
    const Statement base(*std::move(plan));
    if (xlsx) return workbookOf(options, base, *scenario);
    return *scenario ? figuresCsv(scenarioStatement(base, *scenario), Period::Month, *dialect) : figuresCsv(base, Period::Month, *dialect);
}

/// What the file holds, for programs.
std::string heldBy(const Options& options)
{
    if (!options.table.empty()) return options.table;
    return hasEnding(options.file, ".json") ? "plan" : hasEnding(options.file, ".csv") ? "figures" : hasEnding(options.file, ".xlsx") ? "workbook" : "report";
}

Result<> write(const Options& options)
{
    if (hasEnding(options.file, ".pdf") && options.table.empty()) return exportByDesk(options.path, options.file, options.report);
    if (const std::string given = options.report.given(); !given.empty()) return tl::unexpected(given + " goes with a report, and \"" + options.file + "\" does not end in .pdf.");
    const auto text = makeText(options);
    return text ? writeTextFile(options.file, *text) : tl::unexpected(text.error());
}

}  // namespace

Command exportCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("export", "Writes the plan, its figures or one of its tables for other programs. A file that exists is replaced.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("FILE", options->file, "What to write: .json (the plan), .csv (every series by month), .xlsx (the live workbook), .pdf (the report, which the desktop program draws; no display is needed)")->required();
    arguments->add_option("--table", options->table, "Write this table as CSV, with ids and units")->type_name("TABLE");
    arguments->add_option("--scenario", options->report.scenario, "A scenario of the plan, by name or id, for .pdf, .xlsx and the figures of a .csv; without it, the plan as it is")->type_name("SCENARIO");
    arguments->add_option("--dialect", options->dialect, "Of a .csv: international (cells set apart by commas, decimal points; the default) or local (semicolons, decimal commas)")->type_name("{international,local}");
    arguments->add_option("--paper", options->report.paper, "Of a report: a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    arguments->add_option("--chapters", options->report.chapters, "Of a report: the chapters that it is to have, by their keys with commas between")->type_name("LIST")->check([](const std::string& keys) { return keys.empty() ? std::string{"it names no chapter"} : std::string{}; });
    arguments->add_option("--language", options->report.language, "Of a report: en or zh_CN; without it, the language of the system")->type_name("LANGUAGE");
    arguments->add_flag("--attach-plan", options->report.attachesPlan, "Of a report: attaches the plan, without history, authors and notes, and the printed figures, for verify; whoever has the PDF can read every input");
    addFormat(*arguments, options->format);
    arguments->footer("A file that cannot be written whole is not written, and an older one stays.\n"
                      "JSON: {path, holds}; holds is plan, figures, workbook, report or the table.\n"
                      "Examples:\n  headroom-cli export fleet.headroom fleet.json\n  headroom-cli export fleet.headroom figures.csv\n  headroom-cli export fleet.headroom sites.csv --table sites --dialect local\n  headroom-cli export fleet.headroom fleet.xlsx --scenario \"Power late\"\n  headroom-cli export fleet.headroom fleet.pdf --paper letter --attach-plan");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                if (auto done = write(*options); !done) return tl::unexpected(done.error());
                if (options->format == "json") out << printed({{"path", options->file}, {"holds", heldBy(*options)}});
                else out << "Wrote \"" << options->file << "\".\n";
                return exitDone;
            }};
}

}  // namespace headroom
