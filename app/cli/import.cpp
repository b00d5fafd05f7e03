// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/import_workbook.h"
#include "cli/plan_argument.h"
#include "exchange/table_csv.h"
#include "exchange/text_file.h"
#include "store/who.h"
#include "workbook/inputs_layout.h"
#include "workbook/xlsx_sheet.h"

namespace headroom {

namespace {

struct Options {
    std::string path, file, table;
    bool isDryRun = false, skipsRefused = false;
};

Result<EditGroup> readEdits(const PlanFile& plan, const Options& options)
{
    if (options.table.empty()) {
        if (!hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" does not end in .json or .xlsx; --table names the table that a CSV holds.");
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

Result<WorkbookImport> readWorkbook(const Plan<>& plan, const Options& options)
{
    const auto sheet = readXlsxFile(options.file, inputsSheetName);
    if (!sheet) return tl::unexpected(sheet.error());
    auto import = compareWorkbook(plan, *sheet);
    if (!import) return tl::unexpected("\"" + options.file + "\": " + import.error());
    return import;
}

/// What is imported, before anything is: the edits, or why none of them is made.
Result<EditGroup> editsOf(const Plan<>& plan, const WorkbookImport& import, const Options& options, std::ostream& out)
{
    printImport(import, out);
    if (import.refused() > 0 && !options.skipsRefused) return tl::unexpected(refusedWords(import) + " and nothing was changed; --skip-refused takes the others.");
    return importEdits(plan, import);
}

std::string counted(const EditGroup& group) { return std::to_string(group.size()) + (group.size() == 1 ? " change" : " changes"); }

/// Looks only: the plan may be one that cannot be written.
Result<int> tryWorkbook(const Options& options, std::ostream& out)
{
    const auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    const auto import = readWorkbook(*plan, options);
    if (!import) return tl::unexpected(import.error());
    const auto group = editsOf(*plan, *import, options, out);
    if (!group) return tl::unexpected(group.error());
    out << "Would import \"" << options.file << "\": " << counted(*group) << "; nothing was changed.\n";
    return exitDone;
}

Result<EditGroup> workbookEdits(const Plan<>& plan, const Options& options, std::ostream& out)
{
    const auto import = readWorkbook(plan, options);
    if (!import) return tl::unexpected(import.error());
    return editsOf(plan, *import, options, out);
}

}  // namespace

Command importCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("import", "Makes the plan what an exported file says, in one step of its history.");
    arguments->add_option("PLAN", options->path, "A .headroom file")->required();
    arguments->add_option("FILE", options->file, "A plan as .json, the inputs of a workbook as .xlsx, or one table as .csv with --table")->required();
    arguments->add_option("--table", options->table, "The table that the CSV holds: rows with an id change, rows without one are new, rows that are missing go")->type_name("TABLE");
    arguments->add_flag("--dry-run", options->isDryRun, "Of a workbook: says what would change and what is refused, and changes nothing");
    arguments->add_flag("--skip-refused", options->skipsRefused, "Of a workbook: takes what can be taken; otherwise nothing is where an input is refused");
    arguments->footer("Of a workbook the sheet Inputs is read, as Excel or LibreOffice has saved it; everything else in it is ignored, with a count.\n"
                      "Examples:\n  headroom-cli import fleet.headroom fleet.json\n  headroom-cli import fleet.headroom fleet.xlsx --dry-run\n  headroom-cli import fleet.headroom sites.csv --table sites");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const bool isWorkbook = hasEnding(options->file, ".xlsx") && options->table.empty();
                if (!isWorkbook && (options->isDryRun || options->skipsRefused)) return tl::unexpected(std::string{options->isDryRun ? "--dry-run" : "--skip-refused"} + " is for workbooks (.xlsx).");
                if (options->isDryRun) return tryWorkbook(*options, out);
                auto plan = openPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto group = isWorkbook ? workbookEdits(plan->plan(), *options, out) : readEdits(*plan, *options);
                if (!group) return tl::unexpected(group.error());
                if (auto done = plan->commit(*group, userName(), "Import of " + std::filesystem::path(options->file).filename().string()); !done) return tl::unexpected(done.error());
                out << "Imported \"" << options->file << "\": " << counted(*group) << ".\n";
                return exitDone;
            }};
}

}  // namespace headroom
