// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "cli/command.h"
#include "cli/import_json.h"
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
    std::string path, file, table, format = "text";
    TableOptions reading;
    bool isDryRun = false, skipsRefused = false;
};

/// An import from a file of one kind, before anything is changed: the edits, or why none of them is made.
Result<EditGroup> jsonEdits(const Plan<>& plan, const Options& options)
{
    const auto imported = readJsonPlan(options.file);
    if (!imported) return tl::unexpected(imported.error());
    return difference(plan, *imported);
}

Result<EditGroup> workbookEdits(const Plan<>& plan, const Options& options, Json& told, std::ostream& out)
{
    const auto sheet = readXlsxFile(options.file, inputsSheetName);
    if (!sheet) return tl::unexpected(sheet.error());
    const auto import = compareWorkbook(plan, *sheet);
    if (!import) return tl::unexpected("\"" + options.file + "\": " + import.error());
    printImport(*import, out);
    tell(told, *import);
    if (import->refused() > 0 && !options.skipsRefused) return tl::unexpected(refusedWords(*import) + " and nothing was changed; --skip-refused takes the others.");
    return importEdits(plan, *import);
}

/// A table that is not as we write it, or is to be read in another way: what was understood is printed first.
Result<EditGroup> foreignEdits(const Plan<>& plan, EntityKind kind, const std::string& bytes, Id nextId, const Options& options, Json& told, std::ostream& out)
{
    const auto choices = tableChoices(plan, kind, bytes, options.reading);
    if (!choices) return tl::unexpected(choices.error());
    const auto text = readTableFor(kind, bytes, *choices);
    if (!text) return tl::unexpected("\"" + options.file + "\": " + text.error());
    const auto import = understandTable(plan, kind, *text, *choices, nextId);
    if (!import) return tl::unexpected(import.error());
    printTableImport(plan, *text, *import, out);
    tell(told, plan, *text, *import);
    auto group = importEdits(plan, *import, options.skipsRefused ? Refused::IsLeftOut : Refused::Stops);
    if (group) return group;
    std::string why = group.error();
    if (import->problems.empty() && import->refused > 0 && !options.skipsRefused) why = std::to_string(import->refused) + " of " + std::to_string(import->lines.size()) + " rows " + (import->refused == 1 ? "is" : "are") + " refused and nothing was changed; --skip-refused takes the others.";
    return tl::unexpected("\"" + options.file + "\": " + why);
}

Result<EditGroup> tableEdits(const Plan<>& plan, Id nextId, const Options& options, Json& told, std::ostream& out)
{
    const auto kind = tableNamed(options.table);
    if (!kind) return tl::unexpected(kind.error());
    const auto bytes = readTextFile(options.file, largestTableFile);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto own = ownDialect(*kind, *bytes);
    if (!own || options.skipsRefused || options.reading.isAnyGiven()) return foreignEdits(plan, *kind, *bytes, nextId, options, told, out);
    auto group = tableFromCsv(plan, *kind, *bytes, nextId, *own);
    if (!group) return tl::unexpected("\"" + options.file + "\": " + group.error());
    return group;
}

/// Prints what was understood, and tells it to programs.
Result<EditGroup> editsOf(const Plan<>& plan, Id nextId, const Options& options, Json& told, std::ostream& out)
{
    if (!options.table.empty()) return tableEdits(plan, nextId, options, told, out);
    return hasEnding(options.file, ".xlsx") ? workbookEdits(plan, options, told, out) : jsonEdits(plan, options);
}

std::string counted(const EditGroup& group) { return std::to_string(group.size()) + (group.size() == 1 ? " change" : " changes"); }

/// Options that do not go with the kind of file.
Result<> refuseMisused(const Options& options)
{
    if (!options.table.empty()) return {};
    const bool isWorkbook = hasEnding(options.file, ".xlsx");
    if (!isWorkbook && !hasEnding(options.file, ".json")) return tl::unexpected("\"" + options.file + "\" does not end in .json or .xlsx; --table names the table that a CSV holds.");
    if (options.reading.isAnyGiven()) return tl::unexpected(std::string{"--map, --delimiter, --decimal, --dates, --no-heading and --replace say how a table is read; --table names it."});
    if (options.skipsRefused && !isWorkbook) return tl::unexpected(std::string{"--skip-refused is for workbooks (.xlsx) and tables (--table)."});
    return {};
}

/// The edits, or why none is made; for programs, what was understood and refused is told in both cases.
Result<EditGroup> toldEdits(const Plan<>& plan, Id nextId, const Options& options, Json& told, std::ostream& out)
{
    std::ostringstream understood;
    const bool isJson = options.format == "json";
    told = importJson(options.file, options.isDryRun);
    auto group = editsOf(plan, nextId, options, told, isJson ? understood : out);
    if (group) told["changes"] = group->size();
    if (group && !options.table.empty()) tellChanges(told, plan, *group, isJson ? understood : out);
    std::istringstream lines(understood.str());
    for (std::string line; std::getline(lines, line);) told["report"].push_back(line);
    if (!group && isJson) out << printed(told);
    return group;
}

/// Looks only: the plan may be one that cannot be written.
Result<int> tryImport(const Options& options, std::ostream& out)
{
    const auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    Json told;
    const auto group = toldEdits(*plan, nextId(*plan), options, told, out);
    if (!group) return tl::unexpected(group.error());
    if (options.format == "json") out << printed(told);
    else out << "Would import \"" << options.file << "\": " << counted(*group) << "; nothing was changed.\n";
    return exitDone;
}

Result<int> import(const Options& options, std::ostream& out)
{
    auto plan = openPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    Json told;
    const auto group = toldEdits(plan->plan(), plan->nextId(), options, told, out);
    if (!group) return tl::unexpected(group.error());
    if (auto done = plan->commit(*group, userName(), "Import of " + std::filesystem::path(options.file).filename().string()); !done) return tl::unexpected(done.error());
    told["done"] = true;
    told["step"] = plan->lastStep();
    if (options.format == "json") out << printed(told);
    else out << "Imported \"" << options.file << "\": " << counted(*group) << ".\n";
    return exitDone;
}

}  // namespace

Command importCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("import", "Brings in a plan, the inputs of a workbook or one table, in one step of the plan's history.");
    arguments->add_option("PLAN", options->path, "A .headroom file")->required();
    arguments->add_option("FILE", options->file, "A plan as .json, the inputs of a workbook as .xlsx, or one table as text (.csv, .tsv, .txt) with --table")->required();
    arguments->add_option("--table", options->table, "The table that the text holds. As export writes it, the table becomes what the file says: rows with an id change, rows without one are new, rows that are missing go. Any other is understood by its headings, and its rows are added or, by name or id, changed")->type_name("TABLE");
    arguments->add_flag("--dry-run", options->isDryRun, "Says what would change and what is refused, and changes nothing");
    arguments->add_flag("--skip-refused", options->skipsRefused, "Of a workbook or a table: takes what can be taken; otherwise nothing is where something is refused");
    arguments->add_option("--map", options->reading.maps, "COLUMN=field: what a column holds, by its heading or its number from 1; \"COLUMN=field [kW]\" with its unit, COLUMN= leaves it out. May be repeated")->type_name("COLUMN=FIELD");
    arguments->add_option("--delimiter", options->reading.delimiter, "comma, semicolon, tab or pipe; without it, what the file shows")->type_name("{comma,semicolon,tab,pipe}");
    arguments->add_option("--decimal", options->reading.decimal, "point or comma; without it, what the numbers of each column show")->type_name("{point,comma}");
    arguments->add_option("--dates", options->reading.dates, "day-first or month-first, for dates as 7/1/2026")->type_name("{day-first,month-first}");
    arguments->add_flag("--no-heading", options->reading.hasNoHeading, "No line names the columns; --map does, by number");
    arguments->add_flag("--replace", options->reading.replaces, "Rows of the plan that the table lacks go");
    addFormat(*arguments, options->format);
    arguments->footer("Of a workbook the sheet Inputs is read, as Excel or LibreOffice has saved it; everything else in it is ignored, with a count.\n"
                      "Of a table of another program, what can be read in two ways (1,234) is refused until an option says how.\n"
                      "JSON, where something is refused too: {file, done, dry_run, changes, step, \"columns\": [{heading, input, reason, read_as}], \"rows\": {new, changed, same, refused, removed}, \"inputs\": [{input, name, before, after}],\n"
                      "\"refused\": [{line, column or input, value, reason}], \"problems\": [what must be chosen first], \"report\": [the same in words, a line each]}. Columns and rows are those of a table of another program, inputs those of rows that were there.\n"
                      "Examples:\n  headroom-cli import fleet.headroom fleet.json\n  headroom-cli import fleet.headroom fleet.xlsx --dry-run\n  headroom-cli import fleet.headroom sites.csv --table sites\n"
                      "  headroom-cli import fleet.headroom orders.csv --table tranches --map \"Qty=gpus\" --decimal point --dry-run");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                if (auto fit = refuseMisused(*options); !fit) return tl::unexpected(fit.error());
                return options->isDryRun ? tryImport(*options, out) : import(*options, out);
            }};
}

}  // namespace headroom
