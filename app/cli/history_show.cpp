// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparison.h"
#include "cli/history.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "model/change_table.h"
#include "store/step_text.h"

namespace headroom {

namespace {

std::string stepText(const Step& step, const PrintedChanges& changes)
{
    std::string text = "Step " + std::to_string(step.number) + ", " + shownTime(step.time) + " UTC" + (step.author.empty() ? "" : ", " + lineOf(step.author)) + ": " + actionText(step) + "\n\n";
    return text + (changes.texts.empty() ? "It changed nothing.\n" : printed(changeTable(changes.texts, "Before", "After")));
}

std::string stepJson(const Step& step, const PrintedChanges& changes)
{
    Json all{{"step", step.number}, {"time", step.time}, {"author", step.author}, {"kind", kindKey(step.kind)}, {"what", step.what}, {"edits", Json::array()}};
    for (std::size_t at = 0; at < changes.texts.size(); ++at) {
        Json entry = placeJson(changes.texts[at]);
        entry["old"] = readBack(changes.values[at].beforeJson);
        entry["new"] = readBack(changes.values[at].afterJson);
        all["edits"].push_back(std::move(entry));
    }
    return printed(all);
}

std::string stepCsv(const PrintedChanges& changes)
{
    std::vector<CsvRow> rows{{"key", "entity", "id", "row", "field", "old", "new"}};
    for (std::size_t at = 0; at < changes.texts.size(); ++at) {
        CsvRow row = placeRow(changes.texts[at]);
        row.push_back(valueCell(changes.values[at].before));
        row.push_back(valueCell(changes.values[at].after));
        rows.push_back(std::move(row));
    }
    return writeCsv(rows);
}

}  // namespace

Result<int> showStep(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const auto point = historyPoint(file, options.step);
    if (!point) return tl::unexpected(point.error());
    const auto steps = file.history({}, point->step + 1, 1);
    if (!steps) return tl::unexpected(steps.error());
    if (steps->empty() || steps->front().number != point->step) return tl::unexpected("The history has no step " + std::to_string(point->step) + ".");
    const auto edits = file.editsOf(point->step);
    if (!edits) return tl::unexpected(edits.error());
    const auto removed = file.removedNames();
    if (!removed) return tl::unexpected(removed.error());
    // Told by the plans of then, where they can be had.
    const auto after = file.planAt(point->step), before = point->step > 0 ? file.planAt(point->step - 1) : after;
    const PrintedChanges changes = printedChanges({.before = before ? *before : file.plan(), .after = after ? *after : file.plan(), .removed = &*removed}, edits->forward, edits->backward);
    out << (options.format == "csv" ? stepCsv(changes) : options.format == "json" ? stepJson(steps->front(), changes) : stepText(steps->front(), changes));
    return exitDone;
}

Result<int> comparePoints(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    std::vector<ComparedSide> sides;
    std::vector<Plan<>> plans;
    for (const std::string& asked : options.compare) {
        auto point = historyPoint(file, asked);
        if (!point) return tl::unexpected(point.error());
        auto plan = file.planAt(point->step);
        if (!plan) return tl::unexpected(plan.error());
        sides.push_back({point->name, {{"name", point->name}, {"step", point->step}}});
        plans.push_back(*std::move(plan));
    }
    out << printed(comparisonOf(sides[0], plans[0], Statement(plans[0]), sides[1], plans[1], Statement(plans[1])), options.format);
    return exitDone;
}

}  // namespace headroom
