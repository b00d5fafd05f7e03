// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/history.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "model/headline.h"

namespace headroom {

namespace {

/// What the options say of one side.
struct Wanted {
    std::string path, scenario, version, step;
};

struct Options {
    Wanted a, b;
    std::string bridge, format = "text";
    bool ordered = false, exitCode = false;
};

/// A side before it is known what tells it from the other.
struct Read {
    Plan<> plan;
    Id scenario = 0;
    std::string file, point, scenarioName;
    std::optional<StepNumber> step;
};

Result<Read> read(const Wanted& wanted)
{
    Read side;
    side.file = std::filesystem::path(wanted.path).filename().string();
    if (wanted.version.empty() && wanted.step.empty()) {
        auto plan = readPlan(wanted.path);
        if (!plan) return tl::unexpected(plan.error());
        side.plan = *std::move(plan);
        side.point = "now";
    } else {
        if (hasEnding(wanted.path, ".json")) return tl::unexpected("\"" + wanted.path + "\" is an exported plan and has no history; a .headroom file has.");
        auto file = PlanFile::open(wanted.path, OpenMode::ReadOnly);
        if (!file) return tl::unexpected(file.error());
        const auto point = historyPoint(*file, wanted.step.empty() ? (wanted.version.starts_with('v') ? "" : "v") + wanted.version : wanted.step);
        if (!point) return tl::unexpected(point.error());
        auto plan = file->planAt(point->step);
        if (!plan) return tl::unexpected(plan.error());
        side.plan = *std::move(plan);
        side.point = point->name;
        side.step = point->step;
    }
    if (wanted.scenario.empty()) return side;
    const auto scenario = rowNamed(side.plan, EntityKind::Scenario, wanted.scenario);
    if (!scenario) return tl::unexpected(scenario.error());
    side.scenario = *scenario;
    side.scenarioName = quotable(rowName(side.plan, EntityKind::Scenario, *scenario));
    return side;
}

/// Only what tells the sides apart: the file, the point of its history, the scenario.
std::string nameOf(const Read& side, const Read& other, const Wanted& wanted, Descent descent)
{
    std::vector<std::string> parts;
    if (descent == Descent::TwoFiles) parts.push_back(side.file == other.file ? wanted.path : side.file);
    if (side.step || other.step) parts.push_back(side.point);
    if (side.scenario != 0) parts.push_back(side.scenarioName);
    else if (parts.empty()) parts.emplace_back("the plan");
    std::string name;
    for (const std::string& part : parts) name += (name.empty() ? "" : ", ") + part;
    return name;
}

ComparedSide printedSide(const std::string& name, const Read& side, const Wanted& wanted)
{
    return {name, {{"name", name}, {"file", wanted.path}, {"step", side.step ? Json(*side.step) : Json(nullptr)}, {"scenario", side.scenario != 0 ? Json(side.scenarioName) : Json(nullptr)}}};
}

Result<int> run(const Options& options, std::ostream& out)
{
    const auto a = read(options.a), b = a ? read(options.b) : a;
    if (!b) return tl::unexpected(b.error());
    if (!options.bridge.empty() && !headlineOf(Statement(a->plan), options.bridge)) return tl::unexpected("\"" + quotable(options.bridge) + "\" is no headline figure; headroom-cli compare without --bridge lists those that moved, with --format json the keys of all.");
    std::error_code unreadable;
    const Descent descent = std::filesystem::equivalent(options.a.path, options.b.path, unreadable) ? Descent::OneFile : Descent::TwoFiles;
    const std::string nameA = nameOf(*a, *b, options.a, descent), nameB = nameOf(*b, *a, options.b, descent);
    const Pair pair = paired(sideOf(nameA, a->plan, a->scenario), sideOf(nameB, b->plan, b->scenario), descent);
    PlanComparison comparison = comparisonOf(printedSide(nameA, *a, options.a), pair.a.plan, statementOf(pair.a), printedSide(nameB, *b, options.b), pair.b.plan, statementOf(pair.b));
    if (!options.bridge.empty()) {
        auto bridge = bridgeOf(pair, options.bridge, options.ordered ? BridgeMethod::Ordered : BridgeMethod::Shapley);
        if (!bridge) return tl::unexpected(bridge.error());
        comparison.bridge = *std::move(bridge);
    }
    out << printed(comparison, options.format);
    return options.exitCode && !comparison.inputs.texts.empty() ? exitCheckFailed : exitDone;
}

}  // namespace

Command compareCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("compare", "Compares two plans, scenarios or points of a history: inputs that differ, headline figures that moved, and a bridge that tells the difference of one apart by the inputs.");
    for (const auto& [wanted, side, place] : {std::tuple{&options->a, "a", "A"}, std::tuple{&options->b, "b", "B"}}) {
        arguments->add_option(place, wanted->path, "A .headroom file or exported .json; A and B may be the same file")->required();
        arguments->add_option(std::string{"--scenario-"} + side, wanted->scenario, std::string{place} + " in this scenario of it, by name or id")->type_name("SCENARIO");
        auto* version = arguments->add_option(std::string{"--version-"} + side, wanted->version, std::string{place} + " as it was in this version")->type_name("VERSION");
        arguments->add_option(std::string{"--step-"} + side, wanted->step, std::string{place} + " as it was after this step of its history")->type_name("STEP")->excludes(version);
    }
    auto* bridge = arguments->add_option("--bridge", options->bridge, "Tell the difference of this headline figure apart, by its key (peak_debt)")->type_name("FIGURE");
    arguments->add_flag("--ordered", options->ordered, "One change after another in the order of the plan, however many; without it the mean over all orders (Shapley value) of at most 12 groups")->needs(bridge);
    arguments->add_flag("--exit-code", options->exitCode, "Exit status 1 where an input differs, 0 where none does");
    arguments->add_option("--format", options->format, "text (for people), csv or json")->check(CLI::IsMember({"text", "csv", "json"}));
    arguments->footer("Rows of two files are matched by id and name; a rename is told as one. Exit status: 0 done, 2 wrong use or bad input; with --exit-code, 1 where an input differs.\n"
                      "Examples:\n"
                      "  headroom-cli compare fleet.json fleet.headroom\n"
                      "  headroom-cli compare fleet.headroom fleet.headroom --scenario-b \"Power late\" --bridge lowest_coverage\n"
                      "  headroom-cli compare fleet.headroom fleet.headroom --version-a 1 --bridge project_npv --format json");
    return {arguments, [options](std::ostream& out) { return run(*options, out); }};
}

}  // namespace headroom
