// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/measured.h"

#include <algorithm>
#include <cmath>

#include "model/headline.h"

namespace headroom {

namespace {

constexpr std::string_view noMonth = HR_TR("no month of the horizon lies in the months asked for");
constexpr std::string_view neverExists = HR_TR("the figure exists in none of the months asked for");
constexpr std::string_view noTotal = HR_TR("a balance or a ratio has no total");

Measured constantOf(const Statement& statement, const FigureTarget& target)
{
    // The headline knows which figures do not exist, and why; it holds figures of the plan.
    const FigureInfo& about = info(target.figure);
    if (about.scope == Scope::Plan)
        if (const auto figure = headlineOf(statement, about.key)) return {.value = figure->value, .month = figure->month, .reason = figure->reason, .terms = std::abs(figure->value.value_or(0))};
    const double value = statement.constant(target.figure, target.entity);
    return {.value = value, .month = {}, .reason = {}, .terms = std::abs(value)};
}

double at(const Statement& statement, const FigureTarget& target, int month) { return statement.at(target.figure, target.entity, month); }

template <class Better>
Measured best(const Statement& statement, const FigureTarget& target, MonthSpan months, Better better)
{
    Measured result{.value = {}, .month = {}, .reason = neverExists};
    for (int month = months.from; month < months.until; ++month) {
        if (!existsIn(statement, target, month)) continue;
        const double value = at(statement, target, month);
        if (!result.value || better(value, *result.value)) result = {.value = value, .month = month, .reason = {}, .terms = std::abs(value)};
    }
    return result;
}

Measured lastOf(const Statement& statement, const FigureTarget& target, MonthSpan months)
{
    return best(statement, target, months, [](double, double) { return true; });
}

Measured quotientOf(const Statement& statement, const FigureTarget& target, MonthSpan months)
{
    const FigureInfo& about = info(target.figure);
    const std::size_t whole = info(about.denominator).scope == Scope::Plan ? 0 : target.entity;
    const double denominator = statement.ledger().total(about.denominator, whole, months.from, months.until);
    if (!(denominator > least)) return {.value = {}, .month = {}, .reason = neverExists};
    const double value = statement.ledger().total(about.numerator, target.entity, months.from, months.until) / denominator;
    return {.value = value, .month = {}, .reason = {}, .terms = std::abs(value)};
}

enum class Divided { No, ByMonths };

Measured sumOf(const Statement& statement, const FigureTarget& target, MonthSpan months, Divided divided)
{
    Sum<double> sum;
    double terms = 0;
    int count = 0;
    for (int month = months.from; month < months.until; ++month) {
        if (!existsIn(statement, target, month)) continue;
        sum.add(at(statement, target, month));
        terms += std::abs(at(statement, target, month));
        ++count;
    }
    if (count == 0) return {.value = {}, .month = {}, .reason = neverExists};
    const double by = divided == Divided::ByMonths ? count : 1;
    return {.value = sum.value() / by, .month = {}, .reason = {}, .terms = terms / by};
}

}  // namespace

MonthSpan monthsOf(const Statement& statement, const Assertion<>& check)
{
    const double horizon = statement.horizon();
    const double from = std::min(std::ceil(check.fromMonth.value_or(0)), horizon), until = std::min(std::ceil(check.untilMonth.value_or(horizon)), horizon);
    return {static_cast<int>(from), static_cast<int>(until)};
}

Measured measure(const Statement& statement, const FigureTarget& target, Measure measure, MonthSpan months)
{
    const Shape shape = info(target.figure).shape;
    if (shape == Shape::Constant) return constantOf(statement, target);
    if (months.from >= months.until) return {.value = {}, .month = {}, .reason = noMonth};
    switch (measure) {
    case Measure::Lowest: return best(statement, target, months, [](double value, double than) { return value < than; });
    case Measure::Highest: return best(statement, target, months, [](double value, double than) { return value > than; });
    case Measure::Last: return lastOf(statement, target, months);
    case Measure::Mean: return shape == Shape::Ratio ? quotientOf(statement, target, months) : sumOf(statement, target, months, Divided::ByMonths);
    case Measure::Total: break;
    }
    if (shape == Shape::Stock || shape == Shape::Ratio) return {.value = {}, .month = {}, .reason = noTotal};
    return sumOf(statement, target, months, Divided::No);
}

Measured overPeriod(const Statement& statement, const FigureTarget& target, MonthSpan months)
{
    switch (info(target.figure).shape) {
    case Shape::Flow: return measure(statement, target, Measure::Total, months);
    case Shape::Stock: return measure(statement, target, Measure::Last, months);
    case Shape::Level:
    case Shape::Ratio: return measure(statement, target, Measure::Mean, months);
    case Shape::Constant: break;
    }
    return constantOf(statement, target);
}

}  // namespace headroom
