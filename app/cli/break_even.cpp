// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/break_even.h"

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "plan/value.h"

namespace headroom {

namespace {

struct Options {
    std::string path, input, check, figure, row, measure, scenario, format = "text";
    std::optional<double> atLeast, atMost;
};

/// The check that --check names, or the condition that the other options make.
Result<Assertion<>> conditionOf(const Plan<>& plan, const Options& options)
{
    if (options.check.empty() == options.figure.empty()) return tl::unexpected(std::string{"break-even needs either --check, or --figure with --at-least or --at-most."});
    if (!options.check.empty()) {
        const auto id = rowNamed(plan, EntityKind::Check, options.check);
        if (!id) return tl::unexpected(id.error());
        return plan.checks[*indexOf(plan, EntityKind::Check, *id)];
    }
    if (!options.atLeast && !options.atMost) return tl::unexpected(std::string{"--figure needs --at-least or --at-most."});
    Assertion<> condition{.name = {}, .figure = options.figure, .row = options.row, .fromMonth = {}, .untilMonth = {}, .atLeast = options.atLeast, .atMost = options.atMost, .note = {}};
    for (std::size_t at = 0; at < Choices<Measure>::all.size(); ++at)
        if (Choices<Measure>::all[at].key == options.measure) condition.measure = static_cast<Measure>(at);
    return condition;
}

std::string endText(const TrialReading& end)
{
    return fmt::format("{} ({}{})", numberText(end.input), stateLabel(end.state), end.value ? ", " + numberText(*end.value) : "");
}

void printCertificate(std::ostream& out, const Statement& statement, const BreakEven& result)
{
    if (result.value) {
        out << "value        " << numberText(*result.value) << '\n';
        out << "bracket      " << endText(result.low) << " to " << endText(result.high) << '\n';
        out << "tolerance    " << numberText(result.tolerance) << '\n';
        if (result.month) out << "month        " << toText(statement.structure().calendar.date(*result.month)) << '\n';
    }
    out << "evaluations  " << result.evaluations << '\n';
}

std::string_view answerKey(BreakEvenAnswer answer)
{
    return answer == BreakEvenAnswer::Found ? "found" : answer == BreakEvenAnswer::NoFlip ? "no_flip" : "undefined";
}

Json endJson(const TrialReading& end) { return {{"input", end.input}, {"state", stateLabel(end.state)}, {"value", orNull(end.value)}}; }

std::string asJson(const Statement& statement, const Place& input, const std::string& words, const BreakEven& result)
{
    const FieldType& type = table(input.table).fields[input.field];
    const bool isFactor = type.kind == FieldKind::Curve, isFound = result.value.has_value();
    Json all{{"input", keyOf(input)}, {"answer", answerKey(result.answer)}, {"value", orNull(result.value)}, {"unit", isFactor ? Json("factor") : unitJson(statement.plan(), type)}, {"low", nullptr}, {"high", nullptr}, {"tolerance", nullptr}, {"month", nullptr}, {"evaluations", result.evaluations}, {"sentence", words}};
    if (isFound) all.update({{"low", endJson(result.low)}, {"high", endJson(result.high)}, {"tolerance", result.tolerance}});
    if (isFound && result.month) all["month"] = toText(statement.structure().calendar.date(*result.month));
    return printed(all);
}

Result<int> run(const Options& options, std::ostream& out)
{
    auto plan = readPlan(options.path);
    if (!plan) return tl::unexpected(plan.error());
    const auto input = parseKey(*plan, options.input);
    if (!input) return tl::unexpected(sentence(input.error()));
    auto condition = conditionOf(*plan, options);
    if (!condition) return tl::unexpected(condition.error());
    if (!options.scenario.empty()) {
        const auto scenario = rowNamed(*plan, EntityKind::Scenario, options.scenario);
        if (!scenario) return tl::unexpected(scenario.error());
        condition->scenario.id = *scenario;
    }
    const Statement statement(*std::move(plan));
    const BreakEven result = breakEven(statement, *input, *condition);
    if (result.answer == BreakEvenAnswer::NoInput || result.answer == BreakEvenAnswer::NoFigure) return tl::unexpected(result.reason);
    const std::string words = breakEvenSentence(statement, *input, *condition, result);
    if (options.format == "json") {
        out << asJson(statement, *input, words, result);
        return exitDone;
    }
    out << words << '\n';
    printCertificate(out, statement, result);
    return exitDone;
}

}  // namespace

Command breakEvenCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("break-even", "Finds the value of one input at which a check changes its colour, nearest to the present one, or says that there is none.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("--input", options->input, "KEY of a number or curve; of a curve, a factor on it is sought")->type_name("KEY")->required();
    arguments->add_option("--check", options->check, "A check of the plan, by name or id")->type_name("CHECK");
    arguments->add_option("--figure", options->figure, "In place of a check: the key of a headline figure or series")->type_name("FIGURE");
    arguments->add_option("--row", options->row, "Of a figure of a site, a facility and so on: its key, such as facilities.30")->type_name("ROW");
    std::vector<std::string> measures;
    for (const Choice& choice : Choices<Measure>::all) measures.emplace_back(choice.key);
    arguments->add_option("--measure", options->measure, "What of a series: lowest (the default), highest, total, mean or last")->check(CLI::IsMember(measures));
    arguments->add_option("--at-least", options->atLeast, "Green where the figure is this or more")->type_name("NUMBER");
    arguments->add_option("--at-most", options->atMost, "Green where the figure is this or less")->type_name("NUMBER");
    arguments->add_option("--scenario", options->scenario, "In a scenario of the plan, by name or id")->type_name("SCENARIO");
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {input, answer, value, unit, low, high, tolerance, month, evaluations, sentence}; answer is found, no_flip or undefined,\n"
                      "low and high, {input, state, value}, are the ends of the bracket.\n"
                      "Examples:\n"
                      "  headroom-cli break-even fleet.headroom --input settings.demand_delay --check \"13. Contracts cover what is owed\"\n"
                      "  headroom-cli break-even fleet.headroom --input settings.demand_delay --figure lowest_coverage --at-least 0.5\n"
                      "  headroom-cli break-even fleet.headroom --input skus.12.market_price --figure total_market_revenue --at-least 1000000000 --format json");
    return {arguments, [options](std::ostream& out) { return run(*options, out); }};
}

}  // namespace headroom
