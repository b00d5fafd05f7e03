// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "exchange/plan_json.h"
#include "exchange/text_file.h"
#include "risk/kept_figures.h"
#include "store/who.h"

namespace headroom {

namespace {

/// What the last step changed, in a line.
Result<std::string> lastChange(PlanFile& file)
{
    const auto edits = file.editsOf(file.lastStep());
    if (!edits) return tl::unexpected(edits.error());
    return describe(file.plan(), edits->forward, edits->backward);
}

/// The step that undo or redo comes to, as people name it.
Result<std::string> nextOf(PlanFile& file, PlanFile::Way way)
{
    const auto trail = file.trail(way, 0, 1, 1);
    if (!trail) return tl::unexpected(trail.error());
    if (trail->empty()) return std::string{};
    const std::string what = lineOf(trail->front().what);
    return "step " + std::to_string(trail->front().number) + (what.empty() ? "" : ", " + what);
}

bool isJson(const HistoryOptions& options) { return options.format == "json"; }

/// An action that made one more step, or none.
std::string stepMade(const char* action, const std::string& to, const PlanFile& file, const std::string& changed)
{
    return printed({{"action", action}, {"to", to}, {"step", file.lastStep()}, {"changed", orNull(changed)}});
}

Result<int> goAlong(PlanFile& file, PlanFile::Way way, const HistoryOptions& options, std::ostream& out)
{
    const bool undo = way == PlanFile::Way::Undo;
    const auto next = nextOf(file, way);
    if (!next) return tl::unexpected(next.error());
    if (auto done = undo ? file.undo(userName()) : file.redo(userName()); !done) return tl::unexpected(done.error());
    const auto change = lastChange(file);
    if (!change) return tl::unexpected(change.error());
    if (isJson(options)) out << stepMade(undo ? "undo" : "redo", *next, file, *change);
    else out << (undo ? "Took back " : "Made again ") << *next << ": " << *change << ".\n";
    return exitDone;
}

bool exists(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

}  // namespace

Result<int> takeBack(PlanFile& file, const HistoryOptions& options, std::ostream& out) { return goAlong(file, PlanFile::Way::Undo, options, out); }
Result<int> makeAgain(PlanFile& file, const HistoryOptions& options, std::ostream& out) { return goAlong(file, PlanFile::Way::Redo, options, out); }

Result<int> returnTo(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const auto point = historyPoint(file, options.restore);
    if (!point) return tl::unexpected(point.error());
    const StepNumber before = file.lastStep();
    if (auto done = file.restore(point->step, userName()); !done) return tl::unexpected(done.error());
    if (file.lastStep() == before) {
        if (isJson(options)) out << stepMade("restore", point->name, file, {});
        else out << "The plan is as it was at " << point->name << "; nothing was changed.\n";
        return exitDone;
    }
    const auto change = lastChange(file);
    if (!change) return tl::unexpected(change.error());
    if (isJson(options)) out << stepMade("restore", point->name, file, *change);
    else out << "Returned to " << point->name << ": " << *change << ".\n";
    return exitDone;
}

Result<int> writePoint(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const bool json = hasEnding(options.output, ".json");
    if (!json && !hasEnding(options.output, ".headroom")) return tl::unexpected("\"" + options.output + "\" ends neither in .headroom nor in .json, as a plan does.");
    if (exists(options.output)) return tl::unexpected("\"" + options.output + "\" exists already; nothing was written.");
    const auto point = historyPoint(file, options.at);
    if (!point) return tl::unexpected(point.error());
    const auto plan = file.planAt(point->step);
    if (!plan) return tl::unexpected(plan.error());
    if (json) {
        if (auto done = writeTextFile(options.output, toJson(*plan)); !done) return tl::unexpected(done.error());
    } else if (const auto made = PlanFile::create(options.output, *plan, userName()); !made) {
        return tl::unexpected(made.error());
    }
    if (isJson(options)) out << printed({{"action", "at"}, {"path", options.output}, {"step", point->step}});
    else out << "Wrote \"" << options.output << "\": the plan of " << point->name << ".\n";
    return exitDone;
}

Result<int> keepVersion(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const auto before = file.versions();
    if (!before) return tl::unexpected(before.error());
    auto version = file.keepVersion({.number = 0, .step = 0, .time = {}, .author = userName(), .name = options.name, .note = options.note, .engine = HEADROOM_VERSION, .figures = keptFigures(Statement(file.plan()))});
    if (!version) return tl::unexpected(version.error());
    const std::string label = "version " + std::to_string(version->number);
    const bool isNew = before->empty() || version->number > before->front().number;
    const std::string asJson = printed({{"action", "keep-version"}, {"version", version->number}, {"step", version->step}, {"is_new", isNew}});
    if (isNew) {
        if (isJson(options)) out << asJson;
        else out << "Kept " << label << (options.name.empty() ? "" : ", \"" + options.name + "\"") << ": step " << version->step << ", with " << version->figures.size() << " headline figures.\n";
        return exitDone;
    }
    // The same plan is kept once; what is said of it may be new.
    if (options.name.empty() && options.note.empty()) {
        if (isJson(options)) out << asJson;
        else out << "This is " << label << " already; nothing has changed since.\n";
        return exitDone;
    }
    if (auto done = file.describeVersion(version->number, options.name.empty() ? version->name : options.name, options.note.empty() ? version->note : options.note); !done) return tl::unexpected(done.error());
    if (isJson(options)) out << asJson;
    else out << "Nothing has changed since " << label << "; it has the new name or note.\n";
    return exitDone;
}

}  // namespace headroom
