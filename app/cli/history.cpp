// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "store/foreign_text.h"

namespace headroom {

namespace {

/// The first two actions that were asked for, since one run does one thing; and where there is one, the options that say
/// which steps to list have nothing to do.
std::string conflict(const HistoryOptions& options, const CLI::App& arguments)
{
    std::vector<std::string> actions, selections;
    for (const char* name : {"--step", "--at", "--compare", "--restore", "--undo", "--redo", "--keep-version"})
        if (arguments.count(name) > 0) actions.emplace_back(name);
    for (const char* name : {"--entity", "--field", "--row", "--author", "--text", "--limit"})
        if (arguments.count(name) > 0) selections.emplace_back(name);
    if (actions.size() > 1) return actions[0] + " and " + actions[1] + " do not go together; give one of them.";
    const std::string action = actions.empty() ? "" : actions.front();
    if (!action.empty() && !selections.empty()) return selections.front() + " chooses the steps of the list and does not go with " + action + ".";
    if (options.format == "csv" && !action.empty() && action != "--step" && action != "--compare") return "--format csv does not go with " + action + "; text and json do.";
    if ((action == "--at") != (arguments.count("--output") > 0)) return action == "--at" ? "--at needs --output FILE, the file to write." : "--output needs --at, the step that it is to hold.";
    if (arguments.count("--note") > 0 && action != "--keep-version") return "--note needs --keep-version, the version that it is a note of.";
    if (options.entity.empty() && (!options.field.empty() || !options.row.empty())) return std::string{options.field.empty() ? "--row" : "--field"} + " needs --entity, the table that it is in.";
    return {};
}

Result<int> run(const HistoryOptions& options, const CLI::App& arguments, std::ostream& out)
{
    if (const std::string problem = conflict(options, arguments); !problem.empty()) return tl::unexpected(problem);
    if (hasEnding(options.path, ".json")) return tl::unexpected("\"" + options.path + "\" is an exported plan and has no history; a .headroom file has.");
    const bool changes = options.undo || options.redo || options.keep || !options.restore.empty();
    auto file = changes ? openPlan(options.path) : PlanFile::open(options.path, OpenMode::ReadOnly);
    if (!file) return tl::unexpected(file.error());
    if (options.undo) return takeBack(*file, options, out);
    if (options.redo) return makeAgain(*file, options, out);
    if (options.keep) return keepVersion(*file, options, out);
    if (!options.restore.empty()) return returnTo(*file, options, out);
    if (!options.at.empty()) return writePoint(*file, options, out);
    if (!options.compare.empty()) return comparePoints(*file, options, out);
    if (!options.step.empty()) return showStep(*file, options, out);
    return listHistory(*file, options, out);
}

}  // namespace

Result<HistoryPoint> historyPoint(PlanFile& file, const std::string& text)
{
    if (text == "now") return HistoryPoint{file.lastStep(), "now"};
    const bool isVersion = text.starts_with('v');
    double number = -1;
    const bool isNumber = readNumber(std::string_view{text}.substr(isVersion ? 1 : 0), number) && number >= 0 && number <= static_cast<double>(lastId) && number == static_cast<double>(static_cast<StepNumber>(number));
    if (!isNumber) return tl::unexpected("\"" + text + "\" is no point of the history; a step is named by its number, a version as v3, the plan of today as now.");
    const auto whole = static_cast<StepNumber>(number);
    if (!isVersion) {
        if (whole > file.lastStep()) return tl::unexpected("The history has no step " + std::to_string(whole) + "; its last is step " + std::to_string(file.lastStep()) + ".");
        return HistoryPoint{whole, "step " + std::to_string(whole)};
    }
    const auto versions = file.versions();
    if (!versions) return tl::unexpected(versions.error());
    const auto found = std::ranges::find(*versions, whole, &Version::number);
    if (found == versions->end()) return tl::unexpected("The plan has no version " + std::to_string(whole) + (versions->empty() ? "; none was kept." : "; its last is version " + std::to_string(versions->front().number) + "."));
    return HistoryPoint{found->step, "version " + std::to_string(whole)};
}

std::string lineOf(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter == '\n' || letter == '\t'; }, ' ');
    return foreignText(text, longestText);
}

std::string shownTime(const std::string& time)
{
    std::string text = lineOf(time.substr(0, 19));
    if (text.size() == 19 && text[10] == 'T') text[10] = ' ';
    return text;
}

std::string keyOf(const ChangeText& change)
{
    if (change.field) return keyOf(Place{change.table, change.row, *change.field});
    return std::string{table(change.table).key} + "." + std::to_string(change.row);
}

Command historyCommand(CLI::App& app)
{
    const auto options = std::make_shared<HistoryOptions>();
    auto* arguments = app.add_subcommand("history", "Lists who changed what and when; shows, compares and writes the plan of any step, takes steps back, and keeps versions.");
    arguments->add_option("PLAN", options->path, "A .headroom file")->required();
    arguments->add_option("--entity", options->entity, "List steps that changed this table")->type_name("TABLE");
    arguments->add_option("--row", options->row, "List steps that changed this row of it, by name or id; the row may be gone")->type_name("ROW");
    arguments->add_option("--field", options->field, "List steps that changed this field of it")->type_name("FIELD");
    arguments->add_option("--author", options->author, "List steps of this author")->type_name("NAME");
    arguments->add_option("--text", options->text, "List steps that hold this text, in what was done or in a value")->type_name("TEXT");
    arguments->add_option("--limit", options->limit, "List at most so many steps (50)")->check(CLI::Range(1, 1'000'000));
    arguments->add_option("--format", options->format, "text (for people), json, or csv of the list, --step and --compare")->check(CLI::IsMember({"text", "csv", "json"}));
    arguments->add_option("--step", options->step, "Show every change of this step")->type_name("STEP");
    arguments->add_option("--compare", options->compare, "Show the inputs and headline figures that differ between two points")->expected(2)->type_name("A B");
    arguments->add_option("--at", options->at, "Write the plan as it was after this point, into --output")->type_name("POINT");
    arguments->add_option("--output", options->output, "The file that --at writes, .headroom or .json; it must not exist")->type_name("FILE");
    arguments->add_option("--restore", options->restore, "Bring back the plan as it was after this point, as one more edit")->type_name("POINT");
    arguments->add_flag("--undo", options->undo, "Take back the last edit");
    arguments->add_flag("--redo", options->redo, "Make again what was taken back last");
    arguments->add_option("--keep-version", options->name, "Keep the plan of now as a version, of this name, with its headline figures")->expected(0, 1)->type_name("[NAME]");
    arguments->add_option("--note", options->note, "A note on the version that is kept")->type_name("TEXT");
    arguments->footer("A point is the number of a step, a version as v3, or now.\n"
                      "JSON: {\"steps\": [{step, time, author, kind, what, changes, changed, of, standing}], \"versions\": [{version, step, time, author, name, note, engine, headline, drift}], changed_outside};\n"
                      "of --step: {step, time, author, kind, what, \"edits\": [{key, entity, id, row, field, old, new}]};\n"
                      "of --compare: {a, b, \"inputs\": [{key, entity, id, row, field, a, b}], \"headline\": {KEY: {unit, a, b, change}}};\n"
                      "of --undo, --redo and --restore: {action, to, step, changed}; of --keep-version: {action, version, step, is_new}; of --at: {action, path, step}.\n"
                      "Examples:\n"
                      "  headroom-cli history fleet.headroom --keep-version \"Board, March\" --note \"As presented\"\n"
                      "  headroom-cli history fleet.headroom --entity sites --row \"Ohio 1\"\n"
                      "  headroom-cli history fleet.headroom --step 1 --format json\n"
                      "  headroom-cli history fleet.headroom --compare v1 now\n"
                      "  headroom-cli history fleet.headroom --at v1 --output board.headroom\n"
                      "  headroom-cli history fleet.headroom --undo\n"
                      "  headroom-cli history fleet.headroom --redo\n"
                      "  headroom-cli history fleet.headroom --restore 1");
    return {arguments, [options, arguments](std::ostream& out) -> Result<int> {
                options->keep = arguments->count("--keep-version") > 0;
                return run(*options, *arguments, out);
            }};
}

}  // namespace headroom
