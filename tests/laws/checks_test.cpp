// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "model/headline.h"
#include "risk/check.h"
#include "risk/published_table.h"
#include "risk/scenario.h"
#include "support/generate.h"
#include "support/one_sentence.h"

// Checks are green where the figure meets its bounds, and there only.
namespace headroom::testing {
namespace {

/// The extremes of a figure over the months of a check, without the code under test; nothing where no month has it.
std::optional<std::pair<double, double>> extremesOf(const Statement& s, const Assertion<>& check, const FigureTarget& target)
{
    std::optional<std::pair<double, double>> found;
    for (int t = 0; t < s.horizon(); ++t) {
        if (t < check.fromMonth.value_or(0) || t >= check.untilMonth.value_or(1e9) || !existsIn(s, target, t)) continue;
        const double value = s.at(target.figure, target.entity, t);
        found = found ? std::pair{std::min(found->first, value), std::max(found->second, value)} : std::pair{value, value};
    }
    return found;
}

RC_GTEST_PROP(Checks, AreGreenWhereTheFigureMeetsItsBoundsAndThereOnly, (const Plan<>& plan))
{
    const Statement base(plan);
    const auto results = checkResults(base);
    RC_ASSERT(results.size() == plan.checks.size());
    for (std::size_t at = 0; at < results.size(); ++at) {
        const auto& check = plan.checks[at];
        const auto& result = results[at];
        RC_ASSERT(result.id == check.id);
        RC_ASSERT(isOneSentence(result.sentence));
        RC_ASSERT(result.value.has_value() || result.state == CheckState::Undefined);
        RC_TAG(std::string{stateLabel(result.state)});
        const bool meets = result.value && *result.value >= check.atLeast.value_or(-1e300) && *result.value <= check.atMost.value_or(1e300);
        const bool isBound = check.atLeast.has_value() || check.atMost.has_value();
        if (meets && isBound) RC_ASSERT(result.state == CheckState::Green && result.distance >= 0);
        if (result.state == CheckState::Green) RC_ASSERT(result.distance >= -1e-9 * std::max({std::abs(check.atLeast.value_or(0)), std::abs(check.atMost.value_or(0)), std::abs(*result.value) * plan.settings.horizonMonths * 1e3}));

        const auto target = findTarget(plan, EntityKind::Check, check.id, check.figure, check.row);
        if (!target || !result.value || info(target->figure).shape == Shape::Constant) continue;
        const Statement beside = check.scenario ? scenarioStatement(base, check.scenario.id) : Statement(plan);
        const auto extremes = extremesOf(beside, check, *target);
        RC_ASSERT(extremes.has_value());
        if (check.measure == Measure::Lowest) RC_ASSERT(*result.value == extremes->first && beside.at(target->figure, target->entity, *result.month) == extremes->first);
        if (check.measure == Measure::Highest) RC_ASSERT(*result.value == extremes->second);
        if (check.measure == Measure::Last || (check.measure == Measure::Mean && info(target->figure).shape != Shape::Ratio))
            RC_ASSERT(*result.value >= extremes->first - 1e-9 * std::abs(extremes->first) && *result.value <= extremes->second + 1e-9 * std::abs(extremes->second));
    }
}

RC_GTEST_PROP(Checks, OnAFigureThatIsNotThereAreNotGreen, (const Plan<>& plan))
{
    Assertion<> check;
    check.figure = "no_such_figure";
    check.atMost = 1e15;
    RC_ASSERT(checkOn(Statement(plan), check).state == CheckState::Undefined);
    // The headline says which of its figures do not exist.
    const Statement s(plan);
    for (const HeadlineFigure& figure : headline(s)) {
        check.figure = figure.key;
        check.atLeast = -1e15;
        RC_ASSERT((checkOn(s, check).state == CheckState::Green) == figure.value.has_value());
    }
}

RC_GTEST_PROP(Checks, AValuePublishedAsTheModelHasItIsWithinAnyTolerance, (const Plan<>& plan))
{
    const Statement s(plan);
    Plan<> agreed = plan;
    agreed.published.clear();
    Id next = nextId(plan);
    for (const Figure figure : {Figure::Obligations, Figure::DebtBalance, Figure::UpGpus, Figure::TotalCapex}) {
        const int months = *rc::gen::inRange(1, plan.settings.horizonMonths + 1);
        Published<> row{.id = next++, .figure = std::string{info(figure).key}, .row = {}, .source = {}};
        row.months = months;
        row.tolerance = 0;
        double value = 0;
        for (int t = 0; t < months && info(figure).shape != Shape::Constant; ++t)
            value = info(figure).shape == Shape::Stock ? s.at(figure, t) : value + s.at(figure, t) / (info(figure).shape == Shape::Level ? months : 1);
        row.value = info(figure).shape == Shape::Constant ? s.constant(figure) : value;
        agreed.published.push_back(row);
    }
    const auto rows = publishedComparisons(Statement(agreed));
    RC_ASSERT(rows.size() == agreed.published.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        RC_ASSERT(rows[at].withinTolerance == true);
        // Twice as much is half, and a half is too much.
        if (rows[at].published == 0) continue;
        agreed.published[at].value *= 2;
        agreed.published[at].tolerance = 0.1;
        const auto again = publishedComparisons(Statement(agreed))[at];
        RC_ASSERT(again.withinTolerance == false);
        RC_ASSERT(std::abs(*again.relative + 0.5) < 1e-6);
    }
}

}  // namespace
}  // namespace headroom::testing
