// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/break_even_table.h"

#include <algorithm>
#include <array>

#include "plan/decimal_text.h"
#include "plan/issue.h"
#include "plan/registry.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> usualKeys{"demand_delay", "site_delay", "tranche_delay", "gpu_scale", "price_scale", "market_price_shift", "utilization_end"};

constexpr std::string_view isCovered = HR_TR("Revenue coverage is 1.00x or more in every month");
constexpr std::string_view isWorthIt = HR_TR("The NPV of the project is not negative");

std::string labelOf(const Place& input) { return said(table(input.table).fields[input.field].field.label); }

/// The value and how far at most it is from the turn, in the unit of the input: the ends of the bracket are no farther apart.
std::string withinText(const Place& input, const BreakEven& result)
{
    constexpr int digits = 7;
    const int shift = isPercent(table(input.table).fields[input.field].field.unit) ? 2 : 0;
    const std::string value = *result.value == 0 ? std::string{"0"} : roundedDecimalText(*result.value, shift, digits);
    return said(HR_TR("%1 ± %2"), {value, roundedDecimalText(result.tolerance, shift, 2)});
}

/// One check with what came of it, by input.
struct Answers {
    const Assertion<>& check;
    std::vector<const BreakEven*> found;
};

std::string titleOf(const Answers& of)
{
    const CheckState now = of.found.front()->present.state;
    // A colour that is not there has its reason below.
    if (now == CheckState::Undefined) return of.check.name;
    return said(now == CheckState::Green ? HR_TR("%1 (now green)") : HR_TR("%1 (now red)"), {of.check.name});
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) text = text.empty() ? name : said(HR_TR("%1, %2"), {text, name});
    return text;
}

void appendAnswers(TextTable& table, const Statement& base, const std::vector<Place>& inputs, const Answers& of)
{
    const Plan<>& plan = base.plan();
    const auto blank = [&](RowKind kind, std::string words) {
        table.rows.push_back({kind, {std::move(words)}});
        table.rows.back().cells.resize(table.columns.size());
    };
    blank(RowKind::Group, titleOf(of));
    std::vector<std::string> steady;
    std::string reason;
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        const BreakEven& result = *of.found[at];
        const Place& input = inputs[at];
        if (result.answer == BreakEvenAnswer::NoFlip) steady.push_back(labelOf(input));
        else if (!result.value && reason.empty()) reason = result.present.state == CheckState::Undefined ? result.reason : said(HR_TR("%1: %2"), {labelOf(input), result.reason});
        if (!result.value) continue;
        const TrialReading& far = result.low.input == *result.value ? result.low : result.high;
        table.rows.push_back({RowKind::Line,
                              {labelOf(input), inputNumberShown(plan, input, result.present.input), inputNumberShown(plan, input, *result.value), said(stateLabel(far.state)),
                               withinText(input, result), result.month ? toText(base.structure().calendar.date(*result.month)) : std::string{}}});
    }
    if (!reason.empty()) blank(RowKind::Note, said(HR_TR("No break-even: %1."), {reason}));
    if (steady.size() == inputs.size()) blank(RowKind::Note, said(HR_TR("No value that these inputs may have turns it.")));
    else if (!steady.empty()) blank(RowKind::Note, said(HR_TR("No value turns it: %1."), {joined(steady)}));
}

}  // namespace

std::vector<Place> usualInputs()
{
    const TableType& settings = table(EntityKind::Settings);
    std::vector<Place> inputs;
    for (const std::string_view key : usualKeys) inputs.push_back({.table = EntityKind::Settings, .row = settingsId, .field = *settings.find(key)});
    return inputs;
}

std::vector<Assertion<>> questionsOfEveryPlan()
{
    const auto asked = [](std::string_view name, Figure figure, double atLeast) { return Assertion<>{.name = said(name), .figure = std::string{info(figure).key}, .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = atLeast, .atMost = {}, .note = {}}; };
    return {asked(isCovered, Figure::LowestCoverage, 1), asked(isWorthIt, Figure::ProjectNpv, 0)};
}

TextTable breakEvenTable(const Statement& base, Id scenario)
{
    std::vector<Assertion<>> checks = questionsOfEveryPlan();
    std::ranges::copy(base.plan().checks, std::back_inserter(checks));
    for (Assertion<>& check : checks)
        if (!check.scenario) check.scenario.id = scenario;
    const std::vector<Place> inputs = usualInputs();
    std::vector<std::vector<BreakEven>> results;
    for (const Place& input : inputs) results.push_back(breakEvens(base, input, checks));

    TextTable table;
    table.columns = {{said(HR_TR("Input")), ColumnKind::Words}, {said(HR_TR("Now")), ColumnKind::Number}, {said(HR_TR("Turns at")), ColumnKind::Number}, {said(HR_TR("There it is")), ColumnKind::Words},
                     {said(HR_TR("To within")), ColumnKind::Number}, {said(HR_TR("Month that binds")), ColumnKind::Number}};
    for (std::size_t at = 0; at < checks.size(); ++at) {
        Answers of{checks[at], {}};
        for (const auto& ofInput : results) of.found.push_back(&ofInput[at]);
        appendAnswers(table, base, inputs, of);
    }
    return table;
}

}  // namespace headroom
