// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "support/small_plan.h"

namespace headroom {
namespace {

constexpr Id chips = 20, cloud = 21, bank = 22, landlord = 23;

/// The chip vendor that is supplier, shareholder and backstop at once, in numbers of our own: we buy 100 GPUs at 10,000
/// from it, 1.0 m; it holds a stake in us for 0.3 m and pays 0.2 m for capacity that nobody else wants; it also puts
/// 0.5 m into Cloud, which rents 10 GPUs from us at 14,600 a month: 175,200.
Plan<> vendorPlan()
{
    Plan<> plan = testing::smallPlanWith(testing::smallContract());
    plan.settings.horizonMonths = 12;
    plan.counterparties = {{.id = chips, .name = "Chips", .baselineRevenue = 4e6}, {.id = cloud, .name = "Cloud"}};
    plan.skus[0].vendor = {chips};
    plan.contracts[0].customer = {cloud};
    plan.flows = {{.id = 30, .name = "stake", .from = {chips}, .to = {}, .flowKind = FlowKind::Equity, .amount = 300'000},
                  {.id = 31, .name = "backstop", .from = {chips}, .to = {}, .flowKind = FlowKind::Purchase, .amount = 200'000},
                  {.id = 32, .name = "stake in Cloud", .from = {chips}, .to = {cloud}, .flowKind = FlowKind::Equity, .amount = 500'000}};
    return plan;
}

double amount(const CounterpartyGraph& graph, std::size_t from, std::size_t to, EdgeKind kind)
{
    for (const GraphEdge& edge : graph.edges)
        if (edge.from == from && edge.to == to && edge.kind == kind) return edge.amount;
    return 0;
}

double unnamed(const CounterpartyGraph& graph, std::string_view label, double UnnamedMoney::*side)
{
    for (const UnnamedMoney& line : graph.money.unnamed)
        if (line.label == label) return line.*side;
    return 0;
}

double value(const Statement& statement, std::string_view key) { return graphFigureOf(statement, key).value().value.value(); }

TEST(CounterpartyGraphs, OfAVendorThatIsSupplierShareholderAndBackstop)
{
    const Statement statement(vendorPlan());
    const CounterpartyGraph graph = counterparties(statement);
    EXPECT_DOUBLE_EQ(amount(graph, us, 1, EdgeKind::Purchase), 1e6);
    EXPECT_DOUBLE_EQ(amount(graph, 1, us, EdgeKind::Equity), 3e5);
    EXPECT_DOUBLE_EQ(amount(graph, 1, us, EdgeKind::Purchase), 2e5);
    EXPECT_DOUBLE_EQ(amount(graph, 1, 2, EdgeKind::Equity), 5e5);
    EXPECT_NEAR(amount(graph, 2, us, EdgeKind::Contract), 175'200, 1e-6);
    EXPECT_EQ(graph.edges.size(), 5U);

    // Home come 0.5 m directly and, through Cloud, all that Cloud pays us: 675,200 of the 1 m that we pay.
    EXPECT_NEAR(graph.roundTrip, 675'200, 1e-6);
    ASSERT_EQ(graph.paths.size(), 2U);
    EXPECT_EQ(pathText(graph, graph.paths[0]), "us \xe2\x86\x92 Chips \xe2\x86\x92 us");
    EXPECT_DOUBLE_EQ(graph.paths[0].amount, 5e5);
    EXPECT_EQ(pathText(graph, graph.paths[1]), "us \xe2\x86\x92 Chips \xe2\x86\x92 Cloud \xe2\x86\x92 us");
    // The plan is paid in 985,400 for what receipts do not cover; 300,000 of that is the stake of Chips, the rest has no name.
    EXPECT_NEAR(unnamed(graph, "Investors that are not named", &UnnamedMoney::received), 685'400, 1e-6);
    EXPECT_NEAR(value(statement, "round_trip_share"), 675'200 / (675'200 + 685'400.0), 1e-12);

    // All flows are 2,175,200; all but what Cloud pays us touch Chips. 1 m on a revenue of 4 m without us.
    EXPECT_NEAR(value(statement, "anchor_share"), 2e6 / 2'175'200, 1e-12);
    EXPECT_EQ(graphFigureOf(statement, "anchor_share")->who, "Chips");
    const auto suppliers = dependences(statement, graph);
    ASSERT_EQ(suppliers.size(), 1U);
    EXPECT_DOUBLE_EQ(*suppliers[0].ofBaseline, 0.25);
    EXPECT_DOUBLE_EQ(*suppliers[0].ofRevenue, 0.2);
    EXPECT_DOUBLE_EQ(suppliers[0].paysUs, 5e5);
    EXPECT_DOUBLE_EQ(value(statement, "largest_dependence"), 0.2);

    // Of the parallel edges from Chips to us, each carries its part.
    for (const GraphEdge& edge : graph.edges) EXPECT_NEAR(edge.home, edge.from == us ? 675'200 : edge.from == 1 && edge.to == 2 ? 175'200 : edge.amount, 1e-6);
}

TEST(CounterpartyGraphs, AreWordedInSentencesAndTables)
{
    const Statement statement(vendorPlan());
    const CounterpartyGraph graph = counterparties(statement);
    const GraphSentences words = graphSentences(statement, graph);
    EXPECT_EQ(words.year, "In FY2026 we receive 1.36 m USD, of which 685.4 k USD from nobody that the plan names, and pay 1.00 m USD, of which 0 USD to nobody named.");
    EXPECT_EQ(words.roundTrip, "Up to 675.2 k USD of what we pay can come back to us, directly or through others: 49.6 % of what we receive.");
    EXPECT_EQ(words.anchor, "91.9 % of the flows between us and named counterparties, and between them, touch Chips.");
    EXPECT_EQ(words.dependence, "Chips depends on us most: what we pay it is 20.0 % of its revenue.");
    const TextTable table = dependenceTable(statement, graph);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.columns[1].header, "We pay, USD m");
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"Chips", "1.0", "4.0", "25.0", "20.0", "0.5"}));
    const TextTable ways = roundTripTable(statement, graph);
    ASSERT_EQ(ways.rows.size(), 3U);
    EXPECT_EQ(ways.rows[2].cells, (std::vector<std::string>{"Round-trip money", "675.2"}));
}

TEST(CounterpartyGraphs, WithoutCounterpartiesSayWhy)
{
    const Statement statement(testing::smallPlan());
    const CounterpartyGraph graph = counterparties(statement);
    EXPECT_EQ(graph.nodes.size(), 1U);
    EXPECT_TRUE(graph.edges.empty());
    EXPECT_EQ(value(statement, "round_trip_money"), 0);
    Plan<> empty = testing::smallPlan();
    empty.tranches.clear();
    EXPECT_EQ(graphFigureOf(Statement(empty), "round_trip_share")->reason, "nothing is received in this year");
    EXPECT_EQ(graphFigureOf(statement, "anchor_share")->reason, "no money flows to or from a named counterparty in this year");
    EXPECT_EQ(graphFigureOf(statement, "largest_dependence")->reason, "no named supplier is paid in this year");
    EXPECT_FALSE(graphFigureOf(statement, "total_capex"));
    EXPECT_DOUBLE_EQ(unnamed(graph, "Suppliers that are not named", &UnnamedMoney::paid), 1e6);
    EXPECT_TRUE(dependenceTable(statement, graph).rows.empty());
    EXPECT_TRUE(roundTripTable(statement, graph).rows.empty());
    EXPECT_EQ(unnamedTable(statement, graph).rows.size(), 2U);
    EXPECT_EQ(graphSentences(statement, graph).roundTrip, "None of what we pay can come back: nobody that we pay pays us, directly or through others.");
}

TEST(CounterpartyGraphs, ABaselineThatIsMissingOrNothingLeavesARatioOut)
{
    Plan<> plan = vendorPlan();
    plan.counterparties[0].baselineRevenue.reset();
    const Statement unknown(plan);
    auto supplier = dependences(unknown, counterparties(unknown)).front();
    EXPECT_FALSE(supplier.ofBaseline);
    EXPECT_FALSE(supplier.ofRevenue);
    EXPECT_EQ(supplier.reason, "its revenue without us is not given");
    EXPECT_EQ(graphFigureOf(unknown, "largest_dependence")->reason, "no supplier that is paid has its revenue without us given");

    plan.counterparties[0].baselineRevenue = 0;
    const Statement nothing(plan);
    supplier = dependences(nothing, counterparties(nothing)).front();
    EXPECT_FALSE(supplier.ofBaseline);
    EXPECT_EQ(supplier.ofRevenue, 1.0);
    EXPECT_EQ(supplier.reason, "its revenue without us is 0");
}

TEST(CounterpartyGraphs, TakeTheYearOfTheLargestReceiptsOrTheOneThatIsChosen)
{
    // 24 months from July 2026: half a year, a year, half a year. The contract runs for 12 months from month 6.
    Plan<> plan = vendorPlan();
    plan.settings.horizonMonths = 24;
    plan.settings.start = {2026, 7};
    plan.contracts[0].startMonth = 6;
    plan.contracts[0].price = 20;
    EXPECT_EQ(counterparties(Statement(plan)).money.year.label, "FY2027");
    plan.settings.flowsMonth = 5.9;
    const CounterpartyGraph first = counterparties(Statement(plan));
    EXPECT_EQ(first.money.year.label, "FY2026 (6 months)");
    // Half a year has half of what flows in a year, and half of a supplier's other revenue.
    EXPECT_DOUBLE_EQ(amount(first, 1, us, EdgeKind::Equity), 150'000);
    EXPECT_DOUBLE_EQ(*dependences(Statement(plan), first).front().baseline, 2e6);
    plan.settings.flowsMonth = 600;
    EXPECT_EQ(counterparties(Statement(plan)).money.year.label, "FY2028 (6 months)");
}

TEST(CounterpartyGraphs, NameLandlordsLendersTiersAndCommitments)
{
    Plan<> plan = testing::smallPlan();
    plan.settings.horizonMonths = 12;
    plan.counterparties = {{.id = bank, .name = "Bank"}, {.id = landlord, .name = "Hall"}};
    plan.facilities.push_back({.id = 3, .lender = {bank}, .limit = 6e5, .advanceRate = 0.5, .baseRate = flat(0.12), .spread = 0, .repaidFrom = 0, .maturityMonth = 12, .upfrontFee = 0.01});
    plan.tranches[0].facility = {3};
    plan.sites[0].tenure = Tenure::Leased;
    plan.sites[0].rentPerKwMonth = 10;
    plan.sites[0].leaseEscalator = 0;
    plan.sites[0].landlord = {landlord};
    plan.tiers[0].capexPerTb = 100;
    plan.tiers[0].pricePerTbMonth = 1;
    plan.tiers[0].supplier = {landlord};
    plan.commitments.push_back({.id = 9, .supplier = {landlord}, .total = 24'000, .termMonths = 24, .paymentTermMonths = 3});
    const Statement statement(plan);
    const CounterpartyGraph graph = counterparties(statement);
    EXPECT_NEAR(amount(graph, us, 2, EdgeKind::Rent), 12 * 10 * 1000, 1e-6);
    const auto& ledger = statement.ledger();
    EXPECT_NEAR(amount(graph, us, 2, EdgeKind::Purchase), ledger.total(Figure::TierCapex) + ledger.total(Figure::TierSubscription) + 9 * 1000, 1e-6);
    EXPECT_GT(ledger.total(Figure::TierCapex), 0);
    EXPECT_NEAR(amount(graph, 1, us, EdgeKind::Loan), 5e5, 1e-6);
    EXPECT_NEAR(amount(graph, us, 1, EdgeKind::DebtService), ledger.total(Figure::DebtService) + 0.01 * 6e5, 1e-6);
    // A bank earns no revenue that depends on us here: it is no supplier.
    const auto suppliers = dependences(statement, graph);
    ASSERT_EQ(suppliers.size(), 1U);
    EXPECT_EQ(graph.nodes[suppliers[0].node].name, "Hall");

    plan.sites[0].tenure = Tenure::Built;
    plan.sites[0].buildCostPerMw = 1e6;
    plan.sites[0].readyMonth = 6;
    plan.sites[0].buildMonths = 6;
    const CounterpartyGraph built = counterparties(Statement(plan));
    EXPECT_EQ(amount(built, us, 2, EdgeKind::Rent), 0);
    EXPECT_GT(amount(built, us, 2, EdgeKind::Purchase), 1e6);
}

TEST(CounterpartyGraphs, DropSelfLoopsAndCountCircularStakesEach)
{
    Plan<> plan = testing::smallPlan();
    plan.counterparties = {{.id = chips, .name = "Chips"}, {.id = cloud, .name = "Cloud"}};
    plan.flows = {{.id = 30, .from = {}, .to = {}, .amount = 5}, {.id = 31, .from = {chips}, .to = {chips}, .amount = 7}, {.id = 32, .from = {chips}, .to = {cloud}, .flowKind = FlowKind::Equity, .amount = 11}, {.id = 33, .from = {cloud}, .to = {chips}, .flowKind = FlowKind::Equity, .amount = 13}};
    const CounterpartyGraph graph = counterparties(Statement(plan));
    ASSERT_EQ(graph.edges.size(), 2U);
    EXPECT_EQ(graph.flows(), 24);
    EXPECT_EQ(graph.roundTrip, 0);
}

TEST(MaximumFlowPaths, TakeACircleOutAndComeDirectlyFirst)
{
    const MaximumFlow flow = maximumFlow(4, {{0, 1, 5}, {1, 3, 2}, {1, 2, 9}, {2, 1, 9}, {2, 3, 1}, {0, 3, 0}}, 0, 3);
    EXPECT_EQ(flow.value, 3);
    ASSERT_EQ(flow.paths.size(), 2U);
    EXPECT_EQ(flow.paths[0].nodes, (std::vector<std::size_t>{0, 1, 3}));
    EXPECT_EQ(flow.paths[1].nodes, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(maximumFlow(2, {}, 0, 1).value, 0);
}

}  // namespace
}  // namespace headroom
