// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck/gtest.h>

#include "risk/break_even.h"
#include "risk/founding.h"
#include "risk/scenario.h"
#include "support/generate.h"

// A break-even is verified, or there is none where anybody looked.
namespace headroom::testing {
namespace {

/// What a check says once the input is this, by a plan of its own and a statement of its own.
CheckState stateWith(const Statement& base, const Place& input, double number, const Assertion<>& check)
{
    const Plan<>& plan = base.plan();
    Plan<> trial = plan;
    const TableType& type = table(input.table);
    const std::size_t row = *indexOf(trial, input.table, input.row);
    Value value = number;
    if (type.fields[input.field].kind == FieldKind::Curve) {
        auto curve = std::get<Curve<double>>(readField(plan, type, row, input.field));
        curve.start *= number;
        for (auto& point : curve.points) point.value *= number;
        value = curve;
    }
    writeField(trial, type, row, input.field, value);
    return checkOn(Statement(check.scenario ? applyScenario(trial, check.scenario.id).plan : trial, base), check).state;
}

/// Inputs that move much: levers, and a few of the first rows.
Place someInput(const Plan<>& plan)
{
    const auto key = *rc::gen::element<std::string>("settings.demand_delay", "settings.site_delay", "settings.gpu_scale", "settings.market_price_shift", "settings.energy_price_shift", "settings.utilization_end", "settings.horizon_months",
                                                    "sites.*.critical_it_mw", "skus.*.server_price", "skus.*.market_price", "tranches.*.gpus", "tiers.*.share");
    const auto star = key.find('*');
    if (star == std::string::npos) return parseKey(plan, key).value();
    const TableType* type = findTable(key.substr(0, star - 1));
    return parseKey(plan, key.substr(0, star) + std::to_string(type->id(plan, 0)) + key.substr(star + 1)).value();
}

/// A condition near what the plan has, so that it often flips.
Assertion<> someCondition(const Plan<>& plan, const Statement& base)
{
    Assertion<> check;
    const auto figure = *rc::gen::element(Figure::LowestCoverage, Figure::MonthsBelow, Figure::TotalCapex, Figure::TotalContractRevenue, Figure::TotalMarketRevenue, Figure::MeanAchieved, Figure::OperatingCost, Figure::Coverage);
    check.figure = info(figure).key;
    check.measure = *rc::gen::element(Measure::Lowest, Measure::Highest, Measure::Last);
    const double present = checkOn(base, check).value.value_or(1);
    const double factor = *rc::gen::inRange(85, 115) / 100.0;
    (*rc::gen::arbitrary<bool>() ? check.atLeast : check.atMost) = present * factor;
    if (!plan.scenarios.empty() && *rc::gen::inRange(0, 4) == 0) check.scenario.id = plan.scenarios.front().id;
    return check;
}

RC_GTEST_PROP(BreakEvens, HoldTheirCertificate, (const Plan<>& plan))
{
    const Statement base(plan);
    const Place input = someInput(plan);
    const Assertion<> check = someCondition(plan, base);
    const BreakEven result = breakEven(base, input, check);
    RC_ASSERT(result.value.has_value() == (result.answer == BreakEvenAnswer::Found));
    RC_ASSERT(result.value.has_value() != !result.reason.empty());
    RC_TAG(result.value ? "found" : "none");
    const FieldType& field = table(input.table).fields[input.field];
    if (result.answer == BreakEvenAnswer::NoFlip) {
        // Not at the bounds either, where they can be tried.
        for (const double bound : {field.field.min, field.field.max}) {
            if (field.kind == FieldKind::Curve || input.table == EntityKind::Tier || field.field.max > 1e6) continue;
            const CheckState there = stateWith(base, input, bound, check);
            RC_ASSERT(there == result.present.state || there == CheckState::Undefined || result.missing.size() > 0);
        }
    }
    if (!result.value) return;
    RC_ASSERT(result.low.input < result.high.input);
    RC_ASSERT(result.high.input - result.low.input <= result.tolerance);
    RC_ASSERT(*result.value == result.low.input || *result.value == result.high.input);
    RC_ASSERT(stateWith(base, input, result.low.input, check) == result.low.state);
    RC_ASSERT(stateWith(base, input, result.high.input, check) == result.high.state);
    RC_ASSERT(result.low.state != result.high.state && result.low.state != CheckState::Undefined && result.high.state != CheckState::Undefined);
    RC_ASSERT(stateWith(base, input, *result.value, check) != result.present.state || result.missing.size() > 0);
    if (field.kind != FieldKind::Curve) RC_ASSERT(*result.value >= field.field.min && *result.value <= field.field.max);
}

RC_GTEST_PROP(BreakEvens, OfTheFoundingQuestionsHaveAValueOrAReason, (const Plan<>& plan))
{
    const Statement base(plan);
    for (const HeadlineFigure& figure : foundingFigures(base, info(Figure::TotalMarketRevenue).key)) RC_ASSERT(figure.value.has_value() == figure.reason.empty());
    const HeadlineFigure delay = foundingFigures(base).front();
    if (!delay.value) return;
    RC_ASSERT(*delay.value > plan.settings.demandDelay);
    Plan<> later = plan;
    later.settings.demandDelay = *delay.value;
    RC_ASSERT(headlineOf(Statement(later, base), "lowest_coverage")->value.value_or(1) < 1);
}

}  // namespace
}  // namespace headroom::testing
