// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "exchange/table_csv.h"
#include "exchange/text_file.h"

namespace headroom {

namespace {

struct Options {
    std::string path, file, table;
};

/// What the file will hold, by its ending and --table.
Result<std::string> makeText(const Options& options)
{
    const bool csv = hasEnding(options.file, ".csv");
    if (!csv && !options.table.empty()) return tl::unexpected("\"" + options.file + "\" does not end in .csv, as the file of a table does.");
    if (!csv && !hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" has an ending that export does not write; it writes .json (the plan) and .csv (its figures, or with --table a table of inputs). A .pdf is written by headroom --export.");
    const auto kind = options.table.empty() ? Result<EntityKind>{EntityKind::Count_} : tableNamed(options.table);
    if (!kind) return tl::unexpected(kind.error());
    auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    if (!csv) return toJson(*plan);
    return options.table.empty() ? figuresCsv(Statement(*std::move(plan)), Period::Month) : tableCsv(*plan, *kind);
}

}  // namespace

Command exportCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("export", "Writes the plan, its figures or one of its tables for other programs. A file that exists is replaced.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("FILE", options->file, "What to write: .json (the plan), .csv (every figure by month)")->required();
    arguments->add_option("--table", options->table, "Write this table as CSV, with ids and units");
    arguments->footer("Examples:\n  headroom-cli export fleet.headroom fleet.json\n  headroom-cli export fleet.headroom figures.csv\n  headroom-cli export fleet.headroom sites.csv --table sites");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto text = makeText(*options);
                if (!text) return tl::unexpected(text.error());
                if (auto done = writeTextFile(options->file, *text); !done) return tl::unexpected(done.error());
                out << "Wrote \"" << options->file << "\".\n";
                return exitDone;
            }};
}

}  // namespace headroom
