// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/break_even.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <map>

#include "graph/graph_figures.h"
#include "plan/entry.h"
#include "plan/entry_number.h"
#include "plan/value.h"

namespace headroom {

namespace {

/// A factor on a curve: within these, and no further than its values may go.
constexpr double mostFactor = 10;
constexpr Range typicalFactor{0.5, 2};

double factorLimit(const Curve<double>& curve, const Field& field)
{
    double limit = mostFactor;
    const auto within = [&](double value) {
        if (value > 0) limit = std::min(limit, field.max / value);
        if (value < 0) limit = std::min(limit, field.min / value);
    };
    if (curve.shape == CurveShape::Growth) within(curve.start);
    for (const auto& point : curve.points) within(point.value);
    return std::max(limit, 1.0);
}

ScanRange rangeOf(const Plan<>& plan, const Place& input, double present, ScanSide side)
{
    const TableType& type = table(input.table);
    const FieldType& field = type.fields[input.field];
    const Value value = readField(plan, type, *indexOf(plan, input.table, input.row), input.field);
    if (const auto* curve = std::get_if<Curve<double>>(&value)) return {.present = 1, .low = 0, .high = factorLimit(*curve, field.field), .typical = typicalFactor, .side = side};
    return {.present = present, .low = field.field.min, .high = field.field.max, .typical = field.field.typical, .whole = field.whole, .side = side};
}

/// Two trials next to each other; the first is the nearer to the present value.
struct Bracket {
    TrialReading near, far;
};

bool isColour(CheckState state) { return state != CheckState::Undefined; }

/// Tries the points of the scan in turn, each beside the one before on its side.
std::optional<Bracket> scan(Trial& trial, const ScanRange& range, const TrialReading& present, std::optional<TrialReading>& without)
{
    TrialReading up = present, down = present;
    for (const double point : scanPoints(range)) {
        TrialReading& last = point > range.present ? up : down;
        const TrialReading reading = trial.at(point);
        if (isColour(last.state) && isColour(reading.state) && last.state != reading.state) return Bracket{last, reading};
        if (!isColour(reading.state) && !without) without = reading;
        last = reading;
    }
    return std::nullopt;
}

/// Keeps of the two ends the one whose colour the middle does not have; what has no colour counts with the far end, so
/// that the bracket closes on where the near colour ends.
void halve(Trial& trial, Bracket& bracket, double middle)
{
    const TrialReading reading = trial.at(middle);
    (reading.state == bracket.near.state ? bracket.near : bracket.far) = reading;
}

void narrowWhole(Trial& trial, Bracket& bracket)
{
    while (std::abs(bracket.far.input - bracket.near.input) > 1.5) halve(trial, bracket, std::floor((bracket.near.input + bracket.far.input) / 2));
}

void narrowByHalves(Trial& trial, Bracket& bracket, double tolerance)
{
    while (std::abs(bracket.far.input - bracket.near.input) > tolerance) {
        const double middle = bracket.near.input + (bracket.far.input - bracket.near.input) / 2;
        if (middle == bracket.near.input || middle == bracket.far.input) return;
        halve(trial, bracket, middle);
    }
}

/// TOMS 748 on the slack, whose sign is the colour. The ends it leaves are trials it has made.
void narrowByRoot(Trial& trial, Bracket& bracket, double tolerance)
{
    std::vector<TrialReading> made{bracket.near, bracket.far};
    const double sign = bracket.near.state == CheckState::Green ? 1 : -1;
    const auto slackAt = [&](double input) {
        made.push_back(trial.at(input));
        const TrialReading& reading = made.back();
        // Where the figure ceases to exist, the near colour has ended.
        return isColour(reading.state) ? reading.slack : -sign;
    };
    const bool rising = bracket.near.input < bracket.far.input;
    const TrialReading& low = rising ? bracket.near : bracket.far;
    const TrialReading& high = rising ? bracket.far : bracket.near;
    std::uintmax_t most = 100;
    const auto ends = boost::math::tools::toms748_solve(slackAt, low.input, high.input, low.slack, high.slack, [&](double a, double b) { return std::abs(b - a) <= tolerance; }, most);
    const auto madeAt = [&](double input) { return *std::ranges::find(made, input, &TrialReading::input); };
    bracket = rising ? Bracket{madeAt(ends.first), madeAt(ends.second)} : Bracket{madeAt(ends.second), madeAt(ends.first)};
}

bool isWhole(const TrialReading& reading) { return reading.value && *reading.value == std::floor(*reading.value); }

/// Months and yes or no go in steps; a root finder on steps halves at best, and often does worse.
bool goesInSteps(const FigureTarget& target, const Bracket& bracket)
{
    const Unit unit = info(target.figure).unit;
    return (unit == Unit::Month || unit == Unit::Months || unit == Unit::YesNo) && isWhole(bracket.near) && isWhole(bracket.far);
}

void narrow(Trial& trial, const ScanRange& range, const FigureTarget& target, Bracket& bracket, BreakEven& result)
{
    const double size = std::max(spanOf(range), 0x1p-20 * std::max(std::abs(bracket.near.input), std::abs(bracket.far.input)));
    if (range.whole) {
        result.tolerance = 1;
        narrowWhole(trial, bracket);
    } else if (goesInSteps(target, bracket)) {
        result.tolerance = size * 1e-4;
        narrowByHalves(trial, bracket, result.tolerance);
    } else {
        result.tolerance = size * 1e-6;
        narrowByRoot(trial, bracket, result.tolerance);
    }
}

/// In full, as it is entered: the ends of a bracket differ by little.
std::string inFull(const Plan<>& plan, const Place& input, double number)
{
    const FieldType& type = table(input.table).fields[input.field];
    return entryNumberText(number, {.unit = type.kind == FieldKind::Curve ? Unit::Factor : type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start});
}

BreakEven without(BreakEvenAnswer answer, std::string reason)
{
    BreakEven result;
    result.answer = answer;
    result.reason = std::move(reason);
    return result;
}

/// The break-even of one check, in the plan that others are tried in too.
BreakEven found(const Statement& base, const Place& input, const FigureTarget& target, Trial trial, ScanSide side)
{
    const Plan<>& plan = base.plan();
    const ScanRange range = rangeOf(plan, input, trial.present(), side);
    BreakEven result;
    std::optional<TrialReading> undefined;
    result.present = trial.atPresent();
    if (!isColour(result.present.state)) {
        result.answer = BreakEvenAnswer::Undefined;
        result.missing = result.present.reason;
        result.reason = said(HR_TR("there is no value as it stands, because %1"), {said(result.missing)});
    } else if (auto bracket = scan(trial, range, result.present, undefined)) {
        narrow(trial, range, target, *bracket, result);
        result.low = bracket->near.input < bracket->far.input ? bracket->near : bracket->far;
        result.high = bracket->near.input < bracket->far.input ? bracket->far : bracket->near;
        if (isColour(bracket->far.state)) {
            result.answer = BreakEvenAnswer::Found;
            result.value = bracket->far.input;
            result.month = bracket->far.month;
        } else {
            result.answer = BreakEvenAnswer::Undefined;
            result.missing = bracket->far.reason;
            result.reason = said(HR_TR("from %1 on there is no value, because %2"), {inputNumberShown(plan, input, bracket->far.input), said(result.missing)});
        }
    } else {
        const std::string from = inputNumberShown(plan, input, side == ScanSide::Up ? range.present : range.low), to = inputNumberShown(plan, input, range.high);
        result.reason = said(result.present.state == CheckState::Green ? HR_TR("no value from %1 to %2 turns the check red") : HR_TR("no value from %1 to %2 turns the check green"), {from, to});
        if (undefined) {
            result.missing = undefined->reason;
            result.reason = said(HR_TR("%1; at %2 there is no value, because %3"), {result.reason, inputNumberShown(plan, input, undefined->input), said(result.missing)});
        }
    }
    result.evaluations = trial.evaluations();
    return result;
}

}  // namespace

std::string inputNumberShown(const Plan<>& plan, const Place& input, double number)
{
    const FieldType& type = table(input.table).fields[input.field];
    if (type.kind == FieldKind::Curve) return said(HR_TR("%1 times its value"), {shownNumber(number, {.unit = Unit::Factor, .currency = {}, .start = plan.settings.start})});
    // Months are dates there.
    if (type.field.unit == Unit::Month) return shownText(plan, input, number);
    return spokenFigure(number, type.field.unit, plan.settings.currency);
}

std::vector<BreakEven> breakEvens(const Statement& base, const Place& input, const std::vector<Assertion<>>& checks, ScanSide side)
{
    const Plan<>& plan = base.plan();
    std::vector<BreakEven> results(checks.size());
    struct Asked {
        std::vector<TriedCheck> tried;
        std::vector<std::size_t> at;  // among the results
    };
    std::map<Id, Asked> byScenario;
    for (std::size_t at = 0; at < checks.size(); ++at) {
        const Assertion<>& check = checks[at];
        const auto target = findTarget(plan, EntityKind::Check, check.id, check.figure, check.row);
        if (!target) results[at] = without(BreakEvenAnswer::NoFigure, isGraphFigure(check.figure) ? said(HR_TR("a break-even does not try figures of who pays whom")) : sentence(target.error()));
        else if (!check.atLeast && !check.atMost) results[at] = without(BreakEvenAnswer::NoFigure, said(HR_TR("the check gives neither a least nor a greatest value")));
        else if (!canBeTried(plan, input)) results[at] = without(BreakEvenAnswer::NoInput, said(HR_TR("%1 is empty, or neither a number nor a curve"), {placeName(plan, input)}));
        else {
            byScenario[check.scenario.id].tried.push_back({check, *target});
            byScenario[check.scenario.id].at.push_back(at);
        }
    }
    for (auto& [scenario, asked] : byScenario) {
        TriedPlan tried(base, input, asked.tried);
        for (std::size_t check = 0; check < asked.tried.size(); ++check) results[asked.at[check]] = found(base, input, asked.tried[check].target, Trial(tried, check), side);
    }
    return results;
}

BreakEven breakEven(const Statement& base, const Place& input, const Assertion<>& check, ScanSide side) { return breakEvens(base, input, {check}, side).front(); }

std::string breakEvenSentence(const Statement& base, const Place& input, const Assertion<>& check, const BreakEven& result)
{
    const Plan<>& plan = base.plan();
    const std::string name = placeName(plan, input);
    if (!result.value) return said(HR_TR("%1: no break-even: %2."), {name, result.reason});
    const TrialReading& far = result.low.input == *result.value ? result.low : result.high;
    const auto target = findTarget(plan, EntityKind::Check, check.id, check.figure, check.row);
    const std::string found = finding(base, check, *target, *far.value, far.month);
    const std::string at = inputNumberShown(plan, input, *result.value), now = inputNumberShown(plan, input, result.present.input);
    return said(far.state == CheckState::Red ? HR_TR("%1: at %2 the check turns red (now: %3). %4.") : HR_TR("%1: at %2 the check turns green (now: %3). %4."), {name, at, now, found});
}

std::string certificateSentence(const Statement& base, const Place& input, const Assertion<>& check, const BreakEven& result)
{
    const Plan<>& plan = base.plan();
    const std::string evaluations = std::to_string(result.evaluations);
    const auto target = findTarget(plan, EntityKind::Check, check.id, check.figure, check.row);
    if (!result.value || !target) return said(HR_TR("Evaluations: %1."), {evaluations});
    const auto found = [&](const TrialReading& end) {
        const std::string value = end.value ? spokenFigure(*end.value, info(target->figure).unit, plan.settings.currency) : said(end.reason);
        return said(HR_TR("%1: %2, %3"), {inFull(plan, input, end.input), said(stateLabel(end.state)), value});
    };
    std::string text = said(HR_TR("Bracket: at %1; at %2. Tolerance: %3. Evaluations: %4."), {found(result.low), found(result.high), entryNumberText(result.tolerance, {.unit = Unit::Factor, .currency = {}, .start = plan.settings.start}), evaluations});
    if (result.month) text = said(HR_TR("%1 Month that binds: %2."), {text, toText(base.structure().calendar.date(*result.month))});
    return text;
}

}  // namespace headroom
