// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/claims.h"

#include "figures/figure.h"
#include "plan/parse.h"

namespace headroom::testing {

namespace {

/// A number or curve of the model, of a row that the plan has.
Place someInput(const Plan<>& plan, Draw& draw)
{
    for (;;) {
        const TableType& type = table(static_cast<EntityKind>(draw.whole(0, static_cast<int>(EntityKind::Scenario) - 1)));
        if (type.count(plan) == 0) continue;
        const auto field = static_cast<std::size_t>(draw.whole(0, static_cast<int>(type.fields.size()) - 1));
        const FieldKind kind = type.fields[field].kind;
        if (kind != FieldKind::Number && kind != FieldKind::OptionalNumber && kind != FieldKind::Curve) continue;
        if (type.fields[field].field.key == "horizon_months") continue;
        const auto row = static_cast<std::size_t>(draw.whole(0, static_cast<int>(type.count(plan)) - 1));
        return {.table = type.kind, .row = type.id(plan, row), .field = field};
    }
}

Override<> someOverride(const Plan<>& plan, Draw& draw, Id id)
{
    Override<> row{.id = id, .scenario = {plan.scenarios[static_cast<std::size_t>(draw.whole(0, static_cast<int>(plan.scenarios.size()) - 1))].id}, .input = {}, .value = {}};
    const Place place = someInput(plan, draw);
    const TableType& type = table(place.table);
    const FieldType& field = type.fields[place.field];
    row.input = !type.single && draw.chance(30) ? std::string{type.key} + ".*." + std::string{field.field.key} : keyOf(place);
    row.operation = static_cast<OverrideKind>(draw.whole(0, 2));
    if (row.operation == OverrideKind::Set) row.value = valueText(field.kind == FieldKind::Curve ? Value{draw.curve(field)} : Value{draw.number(field)});
    else if (row.operation == OverrideKind::Scale) row.value = numberText(draw.whole(50, 150) / 100.0);
    else row.value = numberText((field.field.typical.high - field.field.typical.low) * draw.whole(-10, 30) / 100.0);
    if (draw.chance(5)) row.input += "_";
    return row;
}

struct SomeFigure {
    std::string key, row;
};

SomeFigure someFigure(const Plan<>& plan, Draw& draw)
{
    static const std::vector<Figure> known{Figure::LowestCoverage, Figure::MonthsBelow, Figure::TotalCapex, Figure::Coverage, Figure::Obligations, Figure::MeanAchieved};
    for (;;) {
        const Figure figure = draw.chance(50) ? known[static_cast<std::size_t>(draw.whole(0, static_cast<int>(known.size()) - 1))] : static_cast<Figure>(draw.whole(0, static_cast<int>(figureCount) - 1));
        const auto entity = entityOf(info(figure).scope);
        if (!entity) return {std::string{info(figure).key}, {}};
        const TableType& type = table(*entity);
        if (type.count(plan) == 0) continue;
        const auto row = static_cast<std::size_t>(draw.whole(0, static_cast<int>(type.count(plan)) - 1));
        return {std::string{info(figure).key}, std::string{type.key} + "." + std::to_string(type.id(plan, row))};
    }
}

Assertion<> someCheck(const Plan<>& plan, Draw& draw, Id id)
{
    const auto [figure, row] = someFigure(plan, draw);
    Assertion<> check{.id = id, .name = "Check " + std::to_string(id), .figure = figure, .row = row, .fromMonth = {}, .untilMonth = {}, .atLeast = {}, .atMost = {}, .note = {}};
    check.measure = static_cast<Measure>(draw.whole(0, 4));
    if (draw.chance(30)) check.fromMonth = draw.whole(0, 24) / 2.0;
    if (draw.chance(30)) check.untilMonth = draw.whole(0, 48);
    const double bound = draw.chance(50) ? 1 : draw.whole(0, 100) * 1e6;
    if (draw.chance(50)) check.atLeast = bound;
    if (!check.atLeast || draw.chance(20)) check.atMost = bound * 1.5;
    if (draw.chance(3)) check.atLeast = check.atMost = {};
    if (!plan.scenarios.empty() && draw.chance(30)) check.scenario.id = plan.scenarios.front().id;
    return check;
}

Published<> somePublished(const Plan<>& plan, Draw& draw, Id id)
{
    const auto [figure, row] = someFigure(plan, draw);
    Published<> published{.id = id, .name = "Published " + std::to_string(id), .figure = figure, .row = row, .source = "a test"};
    published.fromMonth = draw.whole(0, 24);
    published.months = draw.whole(1, 12);
    published.value = draw.whole(0, 1000) * 1e5;
    return published;
}

}  // namespace

void addClaims(Plan<>& plan, Draw& draw, Id next)
{
    for (int left = plan.scenarios.empty() ? 0 : draw.whole(0, 4); left > 0; --left) plan.overrides.push_back(someOverride(plan, draw, next++));
    for (int left = draw.whole(0, 2); left > 0; --left) plan.checks.push_back(someCheck(plan, draw, next++));
    if (draw.chance(30)) plan.published.push_back(somePublished(plan, draw, next++));
}

}  // namespace headroom::testing
