// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/explain_argument.h"
#include "cli/explain_tree.h"
#include "cli/plan_argument.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

struct Options {
    std::string path, scenario, against, againstScenario, format = "text";
    AskedWords words;
    int depth = 2;
    bool uses = false;
};

/// The plan, a scenario of it, and what takes both apart.
struct Explained {
    Statement statement;
    Explainer explainer;

    Explained(const Statement& base, Id scenario, const LendersCase& lenders) : statement(scenario == 0 ? Statement(base.plan()) : scenarioStatement(base, scenario)), explainer(statement, scenario == 0 ? nullptr : &lenders) {}
};

Result<Id> scenarioNamed(const Plan<>& plan, const std::string& text)
{
    return text.empty() ? Result<Id>{Id{0}} : rowNamed(plan, EntityKind::Scenario, text);
}

Result<int> run(const Options& options, std::ostream& out)
{
    auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    const auto scenario = scenarioNamed(*plan, options.scenario), other = scenarioNamed(*plan, options.againstScenario);
    if (!scenario) return tl::unexpected(scenario.error());
    if (!other) return tl::unexpected(other.error());
    const Statement base(*std::move(plan));
    const LendersCase lenders = lendersCase(base);
    const Explained one(base, *scenario, lenders);
    const auto asked = askedOf(one.statement, options.words);
    if (!asked) return tl::unexpected(asked.error());
    const bool isJson = options.format == "json";
    const ShowUses uses = options.uses ? ShowUses::Yes : ShowUses::No;
    if (options.against.empty() && options.againstScenario.empty()) {
        if (*scenario != 0 && !isJson) out << "In the scenario " << rowName(base.plan(), EntityKind::Scenario, *scenario) << ":\n";
        out << (isJson ? explanationJson(one.explainer, one.statement, *asked, options.depth, uses) : explanationText(one.explainer, *asked, options.depth, uses));
        return exitDone;
    }
    ExplainedDifference difference;
    const auto nameOf = [&](Id of) { return of == 0 ? "the plan" : rowName(base.plan(), EntityKind::Scenario, of); };
    Sides sides;
    if (options.againstScenario.empty()) {
        const auto before = inMonth(one.statement, *asked, options.against);
        if (!before) return tl::unexpected(before.error());
        if (before->until - before->from != asked->until - asked->from) return tl::unexpected("--against \"" + options.against + "\" is not as long as --month: both are a month, a quarter or a year.");
        difference = one.explainer.difference(*before, *asked);
    } else {
        const Explained two(base, *other, lenders);
        if (!two.explainer.holds(*asked)) return tl::unexpected("The scenario \"" + quotable(options.againstScenario) + "\" does not have that month or row.");
        difference = one.explainer.differenceTo(two.explainer, *asked);
        sides = {nameOf(*scenario), nameOf(*other)};
    }
    out << (isJson ? differenceJson(one.statement, difference, sides) : differenceText(difference, sides));
    return exitDone;
}

}  // namespace

Command explainCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("explain", "Takes a figure apart: its formula in words and numbers, what it follows from, down to inputs and their sources; or why it differs.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("FIGURE", options->words.figure, "The key of a figure (coverage), a headline figure (lowest_dscr) or an input (sites.3.critical_it_mw)")->required();
    arguments->add_option("--entity", options->words.entity, "Of a figure of a site, a contract and so on: its row, by name or id")->type_name("ROW");
    arguments->add_option("--month", options->words.month, "2027-03, the number of a month, or a fiscal period (FY2027, \"FY2027 Q1\"); without it the month that binds, or the last")->type_name("MONTH");
    arguments->add_option("--scenario", options->scenario, "In a scenario of the plan, by name or id")->type_name("SCENARIO");
    auto* depth = arguments->add_option("--depth", options->depth, "How many levels of operands are taken apart: 2, if not given")->check(CLI::Range(1, 10));
    auto* against = arguments->add_option("--against", options->against, "What moved it since that month or period")->type_name("MONTH");
    auto* againstScenario = arguments->add_option("--against-scenario", options->againstScenario, "What moves it from the plan (or --scenario) to that scenario")->type_name("SCENARIO")->excludes(against);
    auto* uses = arguments->add_flag("--uses", options->uses, "Also what uses it");
    // A difference is told by the operands of the figure's own formula, and asks no further.
    for (auto* option : {depth, uses}) option->excludes(against)->excludes(againstScenario);
    arguments->add_option("--format", options->format, "text (a tree) or json")->check(CLI::IsMember({"text", "json"}));
    arguments->footer("JSON: {asked, label, entity, when, value, unit, text, formula, numbers, note, \"operands\": [{asked, label, entity, when, value, unit, text, part, explanation}], \"uses\": […]},\n"
                      "with --against: {label, unit, before, after, difference, formula, note, \"parts\": [{before, after, part, text}], unmoved}.\n"
                      "Examples:\n"
                      "  headroom-cli explain fleet.headroom lowest_coverage\n"
                      "  headroom-cli explain fleet.headroom tranche_energised --entity 60 --month 2027-03 --depth 3\n"
                      "  headroom-cli explain fleet.headroom coverage --month 2028-03 --against 2028-02\n"
                      "  headroom-cli explain fleet.headroom project_npv --against-scenario \"Power late\"\n"
                      "  headroom-cli explain fleet.headroom settings.discount_rate --uses");
    return {arguments, [options](std::ostream& out) { return run(*options, out); }};
}

}  // namespace headroom
