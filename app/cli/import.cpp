// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "exchange/table_csv.h"
#include "exchange/text_file.h"
#include "store/who.h"

namespace headroom {

namespace {

struct Options {
    std::string path, file, table;
};

Result<EditGroup> readEdits(const PlanFile& plan, const Options& options)
{
    if (options.table.empty()) {
        if (!hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" does not end in .json; --table names the table that a CSV holds.");
        const auto imported = readJsonPlan(options.file);
        if (!imported) return tl::unexpected(imported.error());
        return difference(plan.plan(), *imported);
    }
    const auto kind = tableNamed(options.table);
    if (!kind) return tl::unexpected(kind.error());
    const auto text = readTextFile(options.file);
    if (!text) return tl::unexpected(text.error());
    auto group = tableFromCsv(plan.plan(), *kind, *text, plan.nextId());
    if (!group) return tl::unexpected("\"" + options.file + "\": " + group.error());
    return group;
}

}  // namespace

Command importCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("import", "Makes the plan what an exported file says, in one step of its history.");
    arguments->add_option("PLAN", options->path, "A .headroom file")->required();
    arguments->add_option("FILE", options->file, "A plan as .json, or one table as .csv with --table")->required();
    arguments->add_option("--table", options->table, "The table that the CSV holds: rows with an id change, rows without one are new, rows that are missing go");
    arguments->footer("Examples:\n  headroom-cli import fleet.headroom fleet.json\n  headroom-cli import fleet.headroom sites.csv --table sites");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = openPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto group = readEdits(*plan, *options);
                if (!group) return tl::unexpected(group.error());
                if (auto done = plan->commit(*group, userName(), "Import of " + std::filesystem::path(options->file).filename().string()); !done) return tl::unexpected(done.error());
                out << "Imported \"" << options->file << "\": " << group->size() << (group->size() == 1 ? " change.\n" : " changes.\n");
                return exitDone;
            }};
}

}  // namespace headroom
