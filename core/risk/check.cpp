// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "figures/format.h"
#include "graph/graph_figures.h"
#include "plan/registry.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

/// "GPUs bought" and "Months with coverage below 1" are; "Largest customer's share" is. Labels are in English here.
bool isPlural(std::string_view label)
{
    for (const std::string_view end : {",", ":", " (", " of ", " with ", " within ", " in ", " at ", " below ", " borne ", " up", " bought", " falling ", " from ", " lost "}) label = label.substr(0, label.find(end));
    return label.ends_with('s') && !label.ends_with("ss");
}

/// A label in the middle of a sentence; "GPU-hours" and "RPO" keep their capitals, and so do letters that have none.
std::string inside(std::string label)
{
    const auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    const bool isWord = label.size() > 1 && isCapital(label[0]) && label[1] >= 'a' && label[1] <= 'z';
    if (isWord) label[0] = static_cast<char>(label[0] - 'A' + 'a');
    return label;
}

std::string_view constantIs(std::string_view label) { return isPlural(label) ? HR_TR("The %1 are %2") : HR_TR("The %1 is %2"); }

std::string_view measureIs(Measure measure)
{
    switch (measure) {
    case Measure::Lowest: return HR_TR("The lowest month of %1 is %2");
    case Measure::Highest: return HR_TR("The highest month of %1 is %2");
    case Measure::Total: return HR_TR("The total of %1 is %2");
    case Measure::Mean: return HR_TR("The mean of %1 is %2");
    case Measure::Last: break;
    }
    return HR_TR("The last month of %1 is %2");
}

std::string verdict(const Assertion<>& check, const CheckResult& result, const std::string& found, std::string_view currency)
{
    const auto spoken = [&](double number) { return spokenFigure(number, result.unit, currency); };
    const std::string gap = spokenDistance(std::abs(result.distance), result.unit, currency);
    const double value = *result.value;
    const bool isGreen = result.state == CheckState::Green;
    if (check.atLeast && check.atMost) {
        const std::string low = spoken(*check.atLeast), high = spoken(*check.atMost);
        if (isGreen) return said(HR_TR("%1; the check wants %2 to %3: met."), {found, low, high});
        return said(value < *check.atLeast ? HR_TR("%1; the check wants %2 to %3: %4 short.") : HR_TR("%1; the check wants %2 to %3: %4 over."), {found, low, high, gap});
    }
    const std::string bound = spoken(check.atLeast ? *check.atLeast : *check.atMost);
    if (isGreen && !(result.distance > 0)) return said(check.atLeast ? HR_TR("%1; the check wants at least %2: just met.") : HR_TR("%1; the check wants at most %2: just met."), {found, bound});
    if (isGreen) return said(check.atLeast ? HR_TR("%1; the check wants at least %2: met with %3 to spare.") : HR_TR("%1; the check wants at most %2: met with %3 to spare."), {found, bound, gap});
    return said(check.atLeast ? HR_TR("%1; the check wants at least %2: %3 short.") : HR_TR("%1; the check wants at most %2: %3 over."), {found, bound, gap});
}

/// What was found of a figure of the counterparties' graph, with the one whom it is about.
std::string graphFinding(const GraphFigure& figure, std::string_view currency)
{
    const std::string text = said(constantIs(figure.label), {inside(said(figure.label)), spokenFigure(*figure.value, figure.unit, currency)});
    return figure.who.empty() ? text : said(HR_TR("%1 (%2)"), {text, figure.who});
}

CellFigure looksAt(const FigureTarget& target, const Measured& measured, MonthSpan months)
{
    if (info(target.figure).shape == Shape::Constant) return CellFigure::constant(target.figure, target.entity);
    if (measured.month) return CellFigure::month(target.figure, target.entity, *measured.month);
    return months.from < months.until ? CellFigure::months(target.figure, target.entity, months.from, months.until) : CellFigure{};
}

CheckResult withoutValue(CheckResult result, const std::string& name, std::string_view reason)
{
    result.sentence = said(HR_TR("%1: there is no value, because %2."), {name, said(reason)});
    return result;
}

/// The colour and the sentence for what was measured.
CheckResult judged(CheckResult result, const Assertion<>& check, const Measured& measured, const std::string& found, std::string_view currency)
{
    result.value = measured.value;
    result.month = measured.month;
    if (!check.atLeast && !check.atMost) {
        result.sentence = said(HR_TR("%1; the check gives neither a least nor a greatest value."), {found});
        return result;
    }
    result.state = slack(check, measured) >= 0 ? CheckState::Green : CheckState::Red;
    result.distance = std::min(check.atLeast ? *measured.value - *check.atLeast : std::numeric_limits<double>::infinity(), check.atMost ? *check.atMost - *measured.value : std::numeric_limits<double>::infinity());
    result.sentence = verdict(check, result, found, currency);
    return result;
}

}  // namespace

std::string_view stateLabel(CheckState state)
{
    switch (state) {
    case CheckState::Green: return HR_TR("green");
    case CheckState::Red: return HR_TR("red");
    case CheckState::Undefined: break;
    }
    return HR_TR("undefined");
}

std::string spokenFigure(double value, Unit unit, std::string_view currency)
{
    if (value != 0) return (value < 0 ? "−" : "") + formatFigure(std::abs(value), unit, currency);
    if (isPercent(unit)) return "0 %";
    if (unit == Unit::Ratio) return "0.00x";
    const std::string sign = symbol(unit, currency);
    return sign.empty() ? "0" : "0 " + sign;
}

std::string spokenDistance(double distance, Unit unit, std::string_view currency)
{
    const std::string text = spokenFigure(distance, unit, currency);
    return isPercent(unit) ? said(HR_TR("%1 percentage points"), {text.substr(0, text.find(" %"))}) : text;
}

std::string finding(const Statement& statement, const Assertion<>& check, const FigureTarget& target, double number, std::optional<int> month)
{
    const FigureInfo& about = info(target.figure);
    const auto entity = entityOf(about.scope);
    const std::string value = spokenFigure(number, about.unit, statement.plan().settings.currency);
    std::string name = inside(said(about.label));
    if (entity) name = said(HR_TR("%1 of %2"), {name, rowName(statement.plan(), *entity, table(*entity).id(statement.plan(), target.entity))});
    const std::string text = said(about.shape == Shape::Constant ? constantIs(about.label) : measureIs(check.measure), {name, value});
    return month ? said(HR_TR("%1 in %2"), {text, toText(statement.structure().calendar.date(*month))}) : text;
}

double slack(const Assertion<>& check, const Measured& measured)
{
    double inside = std::numeric_limits<double>::infinity();
    const auto against = [&](const std::optional<double>& bound, double side) {
        if (bound) inside = std::min(inside, side * (*measured.value - *bound) + 1e-9 * std::max(std::abs(*bound), measured.terms));
    };
    against(check.atLeast, 1);
    against(check.atMost, -1);
    return inside;
}

CheckResult checkOn(const Statement& statement, const Assertion<>& check)
{
    CheckResult result{.id = check.id, .name = check.name, .value = {}, .month = {}, .sentence = {}};
    if (const auto graph = isGraphFigure(check.figure) ? graphFigureOf(statement, check.figure) : std::nullopt) {
        result.unit = graph->unit;
        result.figure = CellFigure::beside(graph->key);
        const Measured measured{.value = graph->value, .month = {}, .reason = graph->reason, .terms = std::abs(graph->value.value_or(0))};
        if (!measured.value) return withoutValue(std::move(result), said(graph->label), measured.reason);
        return judged(std::move(result), check, measured, graphFinding(*graph, statement.plan().settings.currency), statement.plan().settings.currency);
    }
    // The result has the name of the check already.
    const auto target = findTarget(statement.plan(), EntityKind::Check, 0, check.figure, check.row);
    if (!target) {
        result.sentence = sentence(target.error());
        return result;
    }
    result.unit = info(target->figure).unit;
    const MonthSpan months = monthsOf(statement, check);
    const Measured measured = measure(statement, *target, check.measure, months);
    result.figure = looksAt(*target, measured, months);
    if (!measured.value) return withoutValue(std::move(result), targetName(statement.plan(), *target), measured.reason);
    return judged(std::move(result), check, measured, finding(statement, check, *target, *measured.value, measured.month), statement.plan().settings.currency);
}

std::vector<CheckResult> checkResults(const Statement& base, Id scenario)
{
    std::map<Id, Statement> scenarios;
    std::vector<CheckResult> results;
    for (const auto& check : base.plan().checks) {
        const Id in = check.scenario ? check.scenario.id : scenario;
        if (in == 0) {
            results.push_back(checkOn(base, check));
            continue;
        }
        auto found = scenarios.find(in);
        if (found == scenarios.end()) found = scenarios.emplace(in, scenarioStatement(base, in)).first;
        auto result = checkOn(found->second, check);
        result.sentence = said(HR_TR("In scenario %1: %2"), {rowName(base.plan(), EntityKind::Scenario, in), result.sentence});
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace headroom
