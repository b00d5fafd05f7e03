// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "compare/bridge_table.h"
#include "compare/changes.h"
#include "compare/lattice.h"
#include "explain/exact_parts.h"
#include "model/headline.h"
#include "support/build_out_plan.h"
#include "support/small_plan.h"

namespace headroom {
namespace {

Pair pairOf(const Plan<>& a, const Plan<>& b) { return paired(sideOf("before", a), sideOf("after", b), Descent::OneFile); }

double partOf(const Bridge& bridge, const std::string& name)
{
    const auto part = std::ranges::find(bridge.parts, name, &BridgePart::name);
    EXPECT_NE(part, bridge.parts.end()) << name;
    return part == bridge.parts.end() ? 0 : part->part;
}

double sum(const Bridge& bridge)
{
    std::vector<double> parts;
    for (const BridgePart& each : bridge.parts) parts.push_back(each.part);
    return sumOf(parts);
}

TEST(Bridge, SharesAProductEvenlyBetweenItsFactors)
{
    // 175,200 = 10 GPUs x 2 x 8,760 h; with 15 GPUs at 3 it is 394,200. GPUs alone +87,600, after the price +131,400: 109,500.
    Plan<> a = testing::smallPlanWith(testing::smallContract()), b = a;
    b.contracts[0].gpus = 15;
    b.contracts[0].price = 3;
    const auto bridge = bridgeOf(pairOf(a, b), "total_contract_revenue");
    ASSERT_TRUE(bridge.has_value());
    EXPECT_NEAR(bridge->before, 175'200, 1e-6);
    EXPECT_NEAR(bridge->after, 394'200, 1e-6);
    EXPECT_NEAR(partOf(*bridge, "ten: GPUs"), 109'500, 1e-6);
    EXPECT_NEAR(partOf(*bridge, "ten: Price"), 109'500, 1e-6);
    EXPECT_EQ(sum(*bridge), bridge->after - bridge->before);
    EXPECT_EQ(bridge->method, BridgeMethod::Shapley);
    EXPECT_EQ(bridge->notes.front(), "Shapley value over 2 groups: the mean over all orders in which they may be changed, so that none is preferred.");

    const auto ordered = bridgeOf(pairOf(a, b), "total_contract_revenue", BridgeMethod::Ordered);
    ASSERT_TRUE(ordered.has_value());
    EXPECT_EQ(ordered->method, BridgeMethod::Ordered);
    EXPECT_NEAR(ordered->parts[0].part, 87'600, 1e-6);
    EXPECT_NEAR(ordered->parts[1].part, 131'400, 1e-6);
}

TEST(Bridge, SaysThatNothingDiffersWhereOnlyNamesAndChecksDo)
{
    Plan<> a = buildOutPlan(), b = a;
    b.settings.name = "Another name";
    b.sites[0].name = "Denton, Texas";
    b.checks.push_back({.id = 90, .name = "claim", .figure = "peak_debt", .atMost = 1});
    b.flows.push_back({.id = 91, .name = "stake", .from = {4}, .to = {5}});
    const auto bridge = bridgeOf(pairOf(a, b), "peak_debt");
    ASSERT_TRUE(bridge.has_value()) << bridge.error();
    EXPECT_TRUE(bridge->parts.empty());
    EXPECT_EQ(bridge->before, bridge->after);
    EXPECT_EQ(bridge->notes.front(), "Nothing differs that a figure follows from.");
}

TEST(Bridge, TakesARowWithWhatNamesIt)
{
    Plan<> a = buildOutPlan(), b = a;
    b.sites.push_back({.id = 60, .name = "Abilene", .criticalItMw = 50});
    b.tranches.push_back({.id = 61, .name = "Abilene one", .sku = {8}, .site = {60}, .gpus = 4096, .deliveryMonth = 6});
    b.settings.utilizationEnd = 0.5;
    const Pair pair = pairOf(a, b);
    const Changes changes = changesBetween(pair);
    ASSERT_EQ(changes.units.size(), 2u);
    const auto there = bridgeOf(pair, "total_capex"), back = bridgeOf(swapped(pair), "total_capex");
    ASSERT_TRUE(there.has_value() && back.has_value());
    EXPECT_EQ(there->parts[0].name, "Site Abilene added, Tranche Abilene one added");
    EXPECT_EQ(back->parts[0].name, "Site Abilene removed, Tranche Abilene one removed");
    EXPECT_GT(there->parts[0].part, 1e6);
    EXPECT_EQ(there->parts[0].part, -back->parts[0].part);
    EXPECT_EQ(partOf(*there, "Settings: Utilization target, end"), 0);
}

TEST(Bridge, TakesTogetherWhatNoPlanCanHaveApart)
{
    // Shares of the mix, beside the rest: 0.3 + 0.4. The one that grows would make it 1.05 without the one that shrinks.
    Plan<> a = buildOutPlan(), b = a;
    b.tiers[0].share = 0.2;
    b.tiers[1].share = 0.75;
    b.settings.discountRate = a.settings.discountRate + 0.01;
    const auto there = bridgeOf(pairOf(a, b), "total_capex_storage"), back = bridgeOf(pairOf(b, a), "total_capex_storage");
    ASSERT_TRUE(there.has_value() && back.has_value()) << there.error();
    ASSERT_EQ(there->parts.size(), 2u);
    EXPECT_EQ(there->parts[0].name, "Tier Flash, Tier Object");
    EXPECT_EQ(there->parts[0].inputs, 2u);
    EXPECT_EQ(there->parts[0].part, -back->parts[0].part);
    EXPECT_NE(std::ranges::find(there->notes, "Changes of which no plan can have one without the other stand together."), there->notes.end());
}

TEST(Bridge, GoesCoarserWhereMoreThanTwelveInputsDiffer)
{
    Plan<> a = buildOutPlan(), b = a;
    for (auto& site : b.sites) {
        site.criticalItMw += 1;
        site.pue += 0.1;
        site.delayMonths += 1;
        site.readyMonth += 1;
    }
    for (auto& tranche : b.tranches) {
        tranche.gpus += 72;
        tranche.deliveryMonth += 1;
    }
    const auto bridge = bridgeOf(pairOf(a, b), "total_capex");
    ASSERT_TRUE(bridge.has_value());
    EXPECT_EQ(bridge->parts.size(), 5u);
    EXPECT_EQ(bridge->notes.back(), "More than 12 inputs differ: those of a row, or under one heading, stand together.");
    EXPECT_NE(std::ranges::find(bridge->parts, "Site Denton", &BridgePart::name), bridge->parts.end());
    const auto ordered = bridgeOf(pairOf(a, b), "total_capex", BridgeMethod::Ordered);
    ASSERT_TRUE(ordered.has_value());
    EXPECT_EQ(ordered->parts.size(), 14u);
    EXPECT_EQ(sum(*ordered), ordered->after - ordered->before);
}

TEST(Bridge, TellsAScenarioFromItsPlan)
{
    Plan<> plan = buildOutPlan();
    plan.scenarios = {{.id = 70, .name = "Late and dear"}};
    plan.overrides = {{.id = 71, .scenario = {70}, .input = "sites.*.delay_months", .operation = OverrideKind::Shift, .value = "6"}, {.id = 72, .scenario = {70}, .input = "settings.price_scale", .operation = OverrideKind::Set, .value = "0.7"}};
    const Pair pair = paired(sideOf("plan", plan), sideOf("Late and dear", plan, 70), Descent::OneFile);
    const auto bridge = bridgeOf(pair, "project_npv");
    ASSERT_TRUE(bridge.has_value()) << bridge.error();
    EXPECT_EQ(bridge->parts.size(), 3u);
    EXPECT_EQ(bridge->after, *headlineOf(statementOf(pair.b), "project_npv")->value);
    EXPECT_EQ(sum(*bridge), bridge->after - bridge->before);
}

TEST(Bridge, GoesRoundAMixWithoutTheFigure)
{
    // GPUs alone, or a site alone that is ready within the horizon: only one order of changes has a GPU up throughout.
    Plan<> a = testing::smallPlan(), b = a;
    b.tranches[0].deliveryMonth = 20;
    b.settings.horizonMonths = 30;
    b.sites[0].readyMonth = 4;
    a.settings.horizonMonths = 18;
    const auto bridge = bridgeOf(pairOf(a, b), "mean_achieved");
    ASSERT_TRUE(bridge.has_value()) << bridge.error();
    EXPECT_EQ(bridge->method, BridgeMethod::Ordered);
    EXPECT_NE(bridge->notes.front().find("in an order in which the figure exists throughout"), std::string::npos) << bridge->notes.front();
    EXPECT_NE(bridge->notes.front().find("no GPU is up within the horizon"), std::string::npos);
    EXPECT_EQ(sum(*bridge), bridge->after - bridge->before);
}

TEST(Bridge, RefusesWhatHasNoDifference)
{
    Plan<> a = buildOutPlan(), b = a;
    EXPECT_EQ(bridgeOf(pairOf(a, b), "no_such_figure").error(), "\"no_such_figure\" is no headline figure.");
    b.settings.currency = "EUR";
    EXPECT_EQ(bridgeOf(pairOf(a, b), "peak_debt").error(), "Peak debt is in USD in before and in EUR in after: amounts in two currencies have no difference.");
    EXPECT_TRUE(bridgeOf(pairOf(a, b), "lowest_coverage").has_value());
    const Plan<> none = testing::smallPlan();
    EXPECT_EQ(bridgeOf(pairOf(none, testing::smallPlanWith(testing::smallContract())), "largest_customer").error(), "Largest customer's share of contract revenue does not exist in before: no contract earns revenue within the horizon.");
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(bridgeOf(pairOf(a, a), "peak_debt", BridgeMethod::Shapley, stopped.get_token()).error(), "It was stopped.");
}

TEST(Bridge, ShowsATableThatFoots)
{
    Plan<> a = testing::smallPlanWith(testing::smallContract()), b = a;
    b.contracts[0].gpus = 15;
    b.contracts[0].price = 3;
    const auto bridge = bridgeOf(pairOf(a, b), "total_contract_revenue");
    ASSERT_TRUE(bridge.has_value());
    const TextTable table = bridgeTable(*bridge, "before", "after");
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.columns[1].header, "Effect, USD k");
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"before", "", "175.2"}));
    EXPECT_EQ(table.rows[1].cells, (std::vector<std::string>{"ten: GPUs", "109.5", "284.7"}));
    EXPECT_EQ(table.rows[2].cells, (std::vector<std::string>{"ten: Price", "109.5", "394.2"}));
    EXPECT_EQ(table.rows[3].cells, (std::vector<std::string>{"after", "219.0", "394.2"}));
    EXPECT_EQ(bridgeSentence(*bridge, "before", "after"), "Contract revenue within the horizon is 175.2 k USD in before and 394.2 k USD in after: +219.0 k USD.");
}

MixedValue number(double value) { return {MixedValue::Kind::Number, value, {}}; }
constexpr MixedValue noPlan{MixedValue::Kind::NoPlan, 0, {}}, noFigure{MixedValue::Kind::NoFigure, 0, {}};

TEST(Lattice, JoinsWhatIsMissing)
{
    // The second of three groups is none without the first.
    std::vector<MixedValue> values(8, number(1));
    values[0b010] = values[0b110] = noPlan;
    EXPECT_EQ(legalSets(values, 3), (std::vector<std::size_t>{0, 0, 1}));
    EXPECT_EQ(ofSets(values, {0, 0, 1}).size(), 4u);
    // None without all others.
    std::vector<MixedValue> all(8, noPlan);
    all[0] = all[7] = number(1);
    EXPECT_EQ(legalSets(all, 3), (std::vector<std::size_t>{0, 0, 0}));
    EXPECT_EQ(legalSets(std::vector<MixedValue>(8, number(1)), 3), (std::vector<std::size_t>{0, 1, 2}));
}

TEST(Lattice, FindsAnOrderInWhichTheFigureExists)
{
    std::vector<MixedValue> values(8, number(1));
    values[0b001] = values[0b011] = noFigure;
    EXPECT_EQ(orderThatExists(values, 3), (std::vector<std::size_t>{1, 2, 0}));
    values[0b110] = values[0b101] = noFigure;
    EXPECT_EQ(orderThatExists(values, 3), std::nullopt);
}

}  // namespace
}  // namespace headroom
