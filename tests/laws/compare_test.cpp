// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <rapidcheck/gtest.h>

#include "compare/aligned.h"
#include "compare/bridge.h"
#include "compare/mixes.h"
#include "explain/exact_parts.h"
#include "model/headline.h"
#include "plan/validate.h"
#include "risk/presets.h"
#include "support/generate.h"
#include "support/random_edits.h"

// What holds of any two plans: alignment changes no figure, mixes are plans, and the parts of a bridge are what they claim to be.
namespace headroom::testing {
namespace {

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The plan some steps of a user later.
Plan<> edited(Plan<> plan, int steps)
{
    for (int step = 0; step < steps; ++step) {
        Plan<> next = plan;
        applyEdit(next, randomEdits(plan, nextId(plan), *rc::gen::arbitrary<std::uint64_t>()));
        if (!firstError(next)) plan = std::move(next);
    }
    return plan;
}

/// A headline figure by chance.
std::string anyFigure(const Plan<>& plan)
{
    const auto figures = headline(Statement(plan));
    return std::string{figures[*rc::gen::inRange<std::size_t>(0, figures.size())].key};
}

double sumOf(const Bridge& bridge)
{
    std::vector<double> parts;
    for (const BridgePart& each : bridge.parts) parts.push_back(each.part);
    return headroom::sumOf(parts);
}

std::map<std::string, double> partsByName(const Bridge& bridge)
{
    std::map<std::string, double> parts;
    for (const BridgePart& each : bridge.parts) parts[each.name] += each.part;
    return parts;
}

bool isNear(double a, double b, const Bridge& bridge) { return std::abs(a - b) <= 1e-12 * std::max({std::abs(bridge.before), std::abs(bridge.after), std::abs(a)}); }

/// Few groups, of which every mix is valued soon.
constexpr int fewSteps = 4;

RC_GTEST_PROP(Aligned, ToItselfAPlanStaysAsItIs, (const Plan<>& plan)) { RC_ASSERT(samePlan(aligned(plan, plan), plan)); }

RC_GTEST_PROP(Aligned, ACopyThatWentOnKeepsItsIds, (const Plan<>& plan))
{
    const Plan<> later = edited(plan, fewSteps);
    const Plan<> again = aligned(plan, later);
    for (const auto& site : plan.sites)
        if (const auto at = indexOf(later, EntityKind::Site, site.id); at && later.sites[*at].name == site.name) RC_ASSERT(again.sites[*indexOf(again, EntityKind::Site, site.id)].name == site.name);
}

RC_GTEST_PROP(Aligned, ChangesNoFigureOfAnUnrelatedPlan, (const Plan<>& a, const Plan<>& b))
{
    const Plan<> there = aligned(a, b);
    RC_ASSERT(!firstError(there).has_value());
    const Statement before(b), after(there);
    for (const HeadlineFigure& figure : headline(before)) {
        const auto same = headlineOf(after, figure.key);
        RC_ASSERT(same->value.has_value() == figure.value.has_value());
        // Sums are added up in another order; what is a difference of large sums has their rounding.
        const double scale = std::max({std::abs(figure.value.value_or(0)), before.constant(Figure::TotalCapex), 1.0});
        if (figure.value && info(figure.figure).unit == Unit::Money && std::abs(*same->value - *figure.value) > 1e-9 * scale) RC_FAIL(std::string{figure.key});
        if (figure.value && info(figure.figure).unit == Unit::GpuHours && std::abs(*same->value - *figure.value) > 1e-9 * std::max(1.0, before.constant(Figure::TotalInstalled))) RC_FAIL(std::string{figure.key});
    }
}

RC_GTEST_PROP(Mixes, OfAWholeSideHaveTheBitsOfItsStatement, (const Plan<>& plan, const Plan<>& other))
{
    const Pair pair = *rc::gen::arbitrary<bool>() ? paired(sideOf("a", plan), sideOf("b", other), Descent::TwoFiles) : paired(sideOf("a", plan), sideOf("b", edited(plan, fewSteps)), Descent::OneFile);
    const Changes changes = changesBetween(pair);
    const std::string figure = anyFigure(plan);
    const auto values = mixedValues(changes, figure, {Mix(changes.units.size(), false), Mix(changes.units.size(), true), Mix(changes.units.size(), false)});
    // Growth goes on from month to month, from the first that any contract needs: told from another month it has another rounding.
    const bool beginAlike = Structure(pair.a.plan).columns.contractsFrom == Structure(pair.b.plan).columns.contractsFrom;
    for (const auto& [side, value] : {std::pair{&pair.a, &values[0]}, std::pair{&pair.b, &values[1]}, std::pair{&pair.a, &values[2]}}) {
        const auto direct = headlineOf(statementOf(*side), figure);
        RC_ASSERT((value->kind == MixedValue::Kind::Number) == direct->value.has_value());
        if (!direct->value) RC_ASSERT(value->reason == direct->reason);
        else if (beginAlike) RC_ASSERT(sameBits(value->value, *direct->value));
        else RC_ASSERT(std::abs(value->value - *direct->value) <= 1e-9 * std::max({std::abs(*direct->value), info(direct->unit).moneyPower == 1 ? statementOf(*side).constant(Figure::TotalCapex) : 0.0, 1.0}));
    }
}

RC_GTEST_PROP(Mixes, AreTheStatementsOfPlansWithoutError, (const Plan<>& a, const Plan<>& b))
{
    const Pair pair = paired(sideOf("a", a), sideOf("b", b), Descent::TwoFiles);
    const Changes changes = changesBetween(pair);
    const std::string figure = anyFigure(a);
    std::vector<Mix> mixes(4, Mix(changes.units.size()));
    for (Mix& mix : mixes)
        for (std::size_t unit = 0; unit < mix.size(); ++unit) mix[unit] = *rc::gen::arbitrary<bool>();
    const auto values = mixedValues(changes, figure, mixes);
    for (std::size_t at = 0; at < mixes.size(); ++at) {
        Plan<> plan = changes.plan;
        for (std::size_t edit = 0; edit < changes.onPlan.size(); ++edit)
            if (mixes[at][changes.unitOfPlan[edit]]) applyEdit(plan, changes.onPlan[edit]);
        RC_ASSERT((values[at].kind == MixedValue::Kind::NoPlan) == firstError(plan).has_value());
        if (values[at].kind == MixedValue::Kind::NoPlan) continue;
        const auto direct = headlineOf(Statement(plan), figure);
        RC_ASSERT((values[at].kind == MixedValue::Kind::Number) == direct->value.has_value());
        if (direct->value) RC_ASSERT(sameBits(values[at].value, *direct->value));
    }
}

RC_GTEST_PROP(Mixes, OfAScenarioAndThePlanAreTheirStatements, (const Plan<>& base))
{
    RC_PRE(!base.scenarios.empty());
    const Pair pair = paired(sideOf("plan", base), sideOf("scenario", base, base.scenarios.front().id), Descent::OneFile);
    const Changes changes = changesBetween(pair);
    const std::string figure = anyFigure(base);
    const auto values = mixedValues(changes, figure, {Mix(changes.units.size(), false), Mix(changes.units.size(), true)});
    for (const auto& [side, value] : {std::pair{&pair.a, &values[0]}, std::pair{&pair.b, &values[1]}})
        if (const auto direct = headlineOf(statementOf(*side), figure); direct->value) RC_ASSERT(sameBits(value->value, *direct->value));
}

RC_GTEST_PROP(Bridges, SumToTheLastBitAndAreNegatedFromTheOtherSide, (const Plan<>& plan))
{
    const Pair pair = paired(sideOf("a", plan), sideOf("b", edited(plan, fewSteps)), Descent::OneFile);
    const std::string figure = anyFigure(plan);
    const auto there = bridgeOf(pair, figure), back = bridgeOf(swapped(pair), figure);
    RC_ASSERT(there.has_value() == back.has_value());
    RC_PRE(there.has_value());
    RC_ASSERT(sameBits(sumOf(*there) + 0.0, there->after - there->before + 0.0));
    RC_TAG(there->parts.size());
    if (there->method != BridgeMethod::Shapley) return;
    RC_ASSERT(back->method == BridgeMethod::Shapley);
    RC_ASSERT(there->parts.size() == back->parts.size());
    std::vector<double> one, other;
    for (const BridgePart& each : there->parts) one.push_back(each.part);
    for (const BridgePart& each : back->parts) other.push_back(-each.part);
    std::ranges::sort(one);
    std::ranges::sort(other);
    for (std::size_t at = 0; at < one.size(); ++at) RC_ASSERT(isNear(one[at], other[at], *there));
}

RC_GTEST_PROP(Bridges, InOrderSumToTheLastBitWhateverThePlansAre, (const Plan<>& a, const Plan<>& b))
{
    const std::string figure = anyFigure(a);
    const auto bridge = bridgeOf(paired(sideOf("a", a), sideOf("b", b), Descent::TwoFiles), figure, BridgeMethod::Ordered);
    RC_PRE(bridge.has_value());
    RC_ASSERT(sameBits(sumOf(*bridge) + 0.0, bridge->after - bridge->before + 0.0));
}

RC_GTEST_PROP(Bridges, GiveNothingToWhatChangesNothing, (const Plan<>& plan))
{
    // A facility of nothing and a customer of nobody: they come in, and no mix is other for it.
    Plan<> other = edited(plan, 2);
    other.counterparties.push_back({.id = std::max(nextId(plan), nextId(other)), .name = "Nobody's customer"});
    const Pair pair = paired(sideOf("a", plan), sideOf("b", other), Descent::OneFile);
    const std::string figure = anyFigure(plan);
    const auto bridge = bridgeOf(pair, figure);
    RC_PRE(bridge.has_value() && bridge->method == BridgeMethod::Shapley);
    const auto parts = partsByName(*bridge);
    const auto nobody = std::ranges::find_if(parts, [](const auto& part) { return part.first.find("Nobody's customer") != std::string::npos; });
    RC_PRE(nobody != parts.end() && nobody->first.find(',') == std::string::npos);
    RC_ASSERT(nobody->second == 0);
}

RC_GTEST_PROP(Bridges, OfOneInputGiveItTheWholeDifference, (const Plan<>& plan))
{
    Plan<> other = plan;
    other.settings.priceScale = plan.settings.priceScale + 0.25;
    const std::string figure = anyFigure(plan);
    for (const BridgeMethod method : {BridgeMethod::Shapley, BridgeMethod::Ordered}) {
        const auto bridge = bridgeOf(paired(sideOf("a", plan), sideOf("b", other), Descent::OneFile), figure, method);
        RC_PRE(bridge.has_value());
        RC_ASSERT(bridge->parts.size() == 1);
        RC_ASSERT(bridge->parts.front().part == bridge->after - bridge->before);
    }
}

/// The same with the rows of every table but facilities and tiers counted from the other end.
Plan<> turnedRound(const Plan<>& plan)
{
    Plan<> result = plan;
    std::map<Id, Id> ids;
    const auto turn = [&](auto& rows) {
        const std::size_t count = rows.size();
        for (std::size_t at = 0; at < count; ++at) ids[rows[at].id] = rows[count - 1 - at].id;
        for (auto& row : rows) row.id = ids.at(row.id);
        std::ranges::reverse(rows);
    };
    turn(result.sites);
    turn(result.contracts);
    for (auto& tranche : result.tranches) tranche.site.id = ids.at(tranche.site.id);
    for (auto& contract : result.contracts)
        if (contract.tiedSite) contract.tiedSite.id = ids.at(contract.tiedSite.id);
    return result;
}

RC_GTEST_PROP(Bridges, DoNotKnowTheOrderOfTheRows, (const Plan<>& plan))
{
    const auto without = [](Plan<> each) {
        each.scenarios.clear();
        each.overrides.clear();
        each.checks.clear();
        each.published.clear();
        each.sources.clear();
        for (std::size_t at = 0; at < each.sites.size(); ++at) each.sites[at].name = "Site " + std::to_string(at);
        for (std::size_t at = 0; at < each.contracts.size(); ++at) each.contracts[at].name = "Contract " + std::to_string(at);
        return each;
    };
    Plan<> a = without(plan), b = a;
    for (std::size_t at = 0; at < std::min<std::size_t>(2, b.sites.size()); ++at) b.sites[at].delayMonths += 1.5 + static_cast<double>(at);
    for (std::size_t at = 0; at < std::min<std::size_t>(2, b.contracts.size()); ++at) b.contracts[at].price *= 1.1 + 0.1 * static_cast<double>(at);
    b.settings.gpuScale *= 0.9;
    RC_PRE(!firstError(b).has_value());
    const auto one = bridgeOf(paired(sideOf("a", a), sideOf("b", b), Descent::OneFile), "total_contract_revenue");
    const auto other = bridgeOf(paired(sideOf("a", turnedRound(a)), sideOf("b", turnedRound(b)), Descent::OneFile), "total_contract_revenue");
    RC_ASSERT(one.has_value() && other.has_value());
    RC_ASSERT(one->method == BridgeMethod::Shapley && other->method == BridgeMethod::Shapley);
    const auto parts = partsByName(*one), turned = partsByName(*other);
    RC_ASSERT(parts.size() == turned.size());
    for (const auto& [name, part] : parts) RC_ASSERT(turned.contains(name) && isNear(turned.at(name), part, *one));
}

}  // namespace
}  // namespace headroom::testing
