// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/history.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "exchange/csv.h"
#include "risk/kept_figures.h"
#include "store/step_text.h"

namespace headroom {

namespace {

struct ListedStep {
    Step step;
    std::string changed;
};

struct ListedVersion {
    Version version;
    std::string drift;  ///< what this engine computes otherwise; empty where nothing
};

struct Listing {
    std::vector<ListedStep> steps;
    std::vector<ListedVersion> versions;  ///< of those steps
    std::vector<std::string> changedOutside;
    bool isAltered = false;
};

Result<Id> rowOf(PlanFile& file, EntityKind kind, const std::string& text)
{
    auto here = rowNamed(file.plan(), kind, text);
    if (here) return here;
    const auto removed = file.removedNames();
    if (!removed) return tl::unexpected(removed.error());
    for (const auto& [place, name] : *removed)
        if (place.first == kind && (name == text || std::to_string(place.second) == text)) return place.second;
    return here;
}

Result<HistoryFilter> filterOf(PlanFile& file, const HistoryOptions& options)
{
    HistoryFilter filter{.author = options.author, .text = options.text, .table = {}, .row = {}, .field = {}};
    if (options.entity.empty()) return filter;
    const auto kind = tableNamed(options.entity);
    if (!kind) return tl::unexpected(kind.error());
    filter.table = *kind;
    const TableType& type = table(*kind);
    if (!options.row.empty()) {
        const auto row = rowOf(file, *kind, options.row);
        if (!row) return tl::unexpected(row.error());
        filter.row = *row;
    }
    if (!options.field.empty()) {
        filter.field = type.find(options.field);
        if (!filter.field) return tl::unexpected("The table \"" + options.entity + "\" has no field \"" + options.field + "\"; it has " + fieldKeys(type) + ".");
    }
    return filter;
}

/// What this engine makes of the plan of a version that another one kept.
std::string driftOf(PlanFile& file, const Version& version)
{
    if (version.engine == HEADROOM_VERSION || version.figures.empty()) return {};
    auto plan = file.planAt(version.step);
    if (!plan) return plan.error();
    return driftSentence(figureDrift(version.figures, Statement(*std::move(plan))), lineOf(version.engine), HEADROOM_VERSION);
}

Result<Listing> readListing(PlanFile& file, const HistoryOptions& options)
{
    const auto filter = filterOf(file, options);
    if (!filter) return tl::unexpected(filter.error());
    const auto steps = file.history(*filter, file.lastStep() + 1, static_cast<std::size_t>(options.limit));
    if (!steps) return tl::unexpected(steps.error());
    const auto removed = file.removedNames();
    if (!removed) return tl::unexpected(removed.error());
    Listing listing;
    const ChangeScope scope{.before = file.plan(), .after = file.plan(), .removed = &*removed};
    for (const Step& step : *steps) {
        const auto edits = file.editsOf(step.number);
        // A step that cannot be read must not hide the others.
        listing.steps.push_back({step, edits ? describe(scope, edits->forward, edits->backward) : lineOf(edits.error())});
    }
    auto versions = file.versions();
    if (!versions) return tl::unexpected(versions.error());
    for (Version& version : *versions)
        if (std::ranges::find(*steps, version.step, &Step::number) != steps->end()) {
            std::string drift = driftOf(file, version);
            listing.versions.push_back({std::move(version), std::move(drift)});
        }
    listing.isAltered = file.isAltered();
    if (auto changed = file.changedOutside()) listing.changedOutside = *std::move(changed);
    return listing;
}

bool isEdit(const Step& step) { return step.kind == StepKind::Commit || step.kind == StepKind::Restore; }

std::string orDash(const std::string& text) { return text.empty() ? "–" : lineOf(text); }

std::string asText(const Listing& listing)
{
    TextTable table;
    table.columns = {{"Step", ColumnKind::Number}, {"Time (UTC)", ColumnKind::Words}, {"Author", ColumnKind::Words}, {"What was done", ColumnKind::Words}, {"What changed", ColumnKind::Words}};
    std::string notes;
    for (const ListedStep& listed : listing.steps) {
        for (const auto& [version, drift] : listing.versions) {
            if (version.step != listed.step.number) continue;
            const std::string number = "v" + std::to_string(version.number);
            table.rows.push_back({RowKind::Line, {number, shownTime(version.time), orDash(version.author), version.name.empty() ? "Version" : "Version \"" + lineOf(version.name) + "\"", "Headroom " + lineOf(version.engine) + (version.note.empty() ? "" : ": " + lineOf(version.note))}});
            if (!drift.empty()) notes += "Note on " + number + ": " + drift + "\n";
        }
        const Step& step = listed.step;
        table.rows.push_back({RowKind::Line, {std::to_string(step.number), shownTime(step.time), orDash(step.author), actionText(step) + (isEdit(step) && !step.standing ? " (taken back)" : ""), listed.changed}});
    }
    if (listing.steps.empty()) return "The history holds no such step.\n";
    if (listing.isAltered) {
        notes += "Note: another program has changed the plan and left no record";
        for (std::size_t at = 0; at < listing.changedOutside.size(); ++at) notes += (at == 0 ? ": " : ", ") + lineOf(listing.changedOutside[at]);
        notes += ".\n";
    }
    return printed(table) + (notes.empty() ? "" : "\n" + notes);
}

std::string asCsv(const Listing& listing)
{
    std::vector<CsvRow> rows{{"record", "number", "step", "time", "author", "kind", "of", "what", "changes", "changed", "standing", "name", "note", "engine", "drift"}};
    const auto text = [](const std::string& cell) { return guardedCell(lineOf(cell)); };
    for (const auto& [step, changed] : listing.steps)
        rows.push_back({"step", std::to_string(step.number), std::to_string(step.number), text(step.time), text(step.author), std::string{kindKey(step.kind)}, step.of == 0 ? "" : std::to_string(step.of), text(step.what), std::to_string(step.changes), text(changed), isEdit(step) ? (step.standing ? "yes" : "no") : "", {}, {}, {}, {}});
    for (const auto& [version, drift] : listing.versions)
        rows.push_back({"version", std::to_string(version.number), std::to_string(version.step), text(version.time), text(version.author), {}, {}, {}, {}, {}, {}, text(version.name), text(version.note), text(version.engine), text(drift)});
    return writeCsv(rows);
}

std::string asJson(const Listing& listing)
{
    Json all{{"steps", Json::array()}, {"versions", Json::array()}, {"changed_outside", listing.isAltered}};
    for (const auto& [step, changed] : listing.steps) {
        Json entry{{"step", step.number}, {"time", step.time}, {"author", step.author}, {"kind", kindKey(step.kind)}, {"what", step.what}, {"changes", step.changes}, {"changed", changed}};
        if (step.kind == StepKind::Undo || step.kind == StepKind::Redo || step.kind == StepKind::Restore) entry["of"] = step.of;
        if (isEdit(step)) entry["standing"] = step.standing;
        all["steps"].push_back(std::move(entry));
    }
    for (const auto& [version, drift] : listing.versions) {
        Json entry{{"version", version.number}, {"step", version.step}, {"time", version.time}, {"author", version.author}, {"name", version.name}, {"note", version.note}, {"engine", version.engine}, {"headline", Json::object()}};
        for (const VersionFigure& figure : version.figures) entry["headline"][figure.figure] = figure.value ? Json(*figure.value) : Json(nullptr);
        if (!drift.empty()) entry["drift"] = drift;
        all["versions"].push_back(std::move(entry));
    }
    return printed(all);
}

}  // namespace

Result<int> listHistory(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const auto listing = readListing(file, options);
    if (!listing) return tl::unexpected(listing.error());
    out << (options.format == "csv" ? asCsv(*listing) : options.format == "json" ? asJson(*listing) : asText(*listing));
    return exitDone;
}

}  // namespace headroom
