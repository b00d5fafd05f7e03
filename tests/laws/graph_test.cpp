// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <limits>
#include <map>
#include <rapidcheck/gtest.h>

#include "graph/graph_figures.h"
#include "support/compare.h"
#include "support/generate.h"

// Law 14: round-trip money is at most what we pay and what we receive, at least what returns directly, 0 without a way home.
namespace headroom::testing {
namespace {

constexpr double rounding = 1e-9;

bool isAbout(double a, double b, double scale) { return std::abs(a - b) <= rounding * std::max({std::abs(a), std::abs(b), scale}); }

/// The least that must be cut to part source from sink, every way to cut tried: a second engine.
double leastCut(std::size_t nodes, const std::vector<Arc>& arcs, std::size_t source, std::size_t sink)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t side = 0; side < (std::size_t{1} << nodes); ++side) {
        const auto isNear = [side](std::size_t node) { return (side >> node & 1) != 0; };
        if (!isNear(source) || isNear(sink)) continue;
        double cut = 0;
        for (const Arc& arc : arcs)
            if (isNear(arc.from) && !isNear(arc.to)) cut += arc.capacity;
        least = std::min(least, cut);
    }
    return least;
}

double leaving(const std::vector<Arc>& arcs, std::size_t source)
{
    double sum = 0;
    for (const Arc& arc : arcs) sum += arc.from == source && arc.to != source ? arc.capacity : 0;
    return sum;
}

double arriving(const std::vector<Arc>& arcs, std::size_t sink)
{
    double sum = 0;
    for (const Arc& arc : arcs) sum += arc.to == sink && arc.from != sink ? arc.capacity : 0;
    return sum;
}

std::vector<Arc> anyArcs(std::size_t nodes)
{
    std::vector<Arc> arcs(static_cast<std::size_t>(*rc::gen::inRange(0, 25)));
    for (Arc& arc : arcs) {
        arc.from = *rc::gen::inRange<std::size_t>(0, nodes);
        arc.to = *rc::gen::inRange<std::size_t>(0, nodes);
        arc.capacity = *rc::gen::element(0.0, 1.0, 0.1, 1e9 / 3) * *rc::gen::inRange(0, 50);
    }
    return arcs;
}

RC_GTEST_PROP(MaximumFlows, EqualTheLeastCut, ())
{
    const auto nodes = *rc::gen::inRange<std::size_t>(2, 9);
    const auto arcs = anyArcs(nodes);
    const MaximumFlow flow = maximumFlow(nodes, arcs, 0, nodes - 1);
    // What an arc carries is a difference: a trickle beside a flood is known to the rounding of the flood that gets so far.
    constexpr double ofTheFlood = 1e-6;
    RC_ASSERT(isAbout(flow.value, leastCut(nodes, arcs, 0, nodes - 1), ofTheFlood * std::min(leaving(arcs, 0), arriving(arcs, nodes - 1))));
}

RC_GTEST_PROP(MaximumFlows, AreCarriedByTheirArcsAndPaths, ())
{
    const auto nodes = *rc::gen::inRange<std::size_t>(2, 9);
    const auto arcs = anyArcs(nodes);
    const MaximumFlow flow = maximumFlow(nodes, arcs, 0, nodes - 1);
    double largest = 1;
    std::vector<double> net(nodes), used(arcs.size());
    std::map<std::pair<std::size_t, std::size_t>, double> capacity;
    for (std::size_t at = 0; at < arcs.size(); ++at) {
        RC_ASSERT(flow.byArc[at] >= 0 && flow.byArc[at] <= arcs[at].capacity);
        net[arcs[at].from] -= flow.byArc[at];
        net[arcs[at].to] += flow.byArc[at];
        capacity[{arcs[at].from, arcs[at].to}] += arcs[at].capacity;
        largest = std::max(largest, arcs[at].capacity);
    }
    for (std::size_t node = 0; node < nodes; ++node) RC_ASSERT(isAbout(net[node], node == 0 ? -flow.value : node + 1 == nodes ? flow.value : 0, largest));

    double carried = 0;
    for (const FlowPath& path : flow.paths) {
        RC_ASSERT(path.amount > 0 && path.nodes.front() == 0 && path.nodes.back() == nodes - 1);
        carried += path.amount;
        for (std::size_t at = 1; at < path.nodes.size(); ++at) capacity[{path.nodes[at - 1], path.nodes[at]}] -= path.amount;
    }
    RC_ASSERT(isAbout(carried, flow.value, largest));
    for (const auto& [arc, left] : capacity) RC_ASSERT(left >= -rounding * largest);
}

/// A plan that has counterparties, and whose money is theirs: generated ones name few.
Plan<> circular(Plan<> plan)
{
    while (plan.counterparties.size() < 3) {
        const Id id = nextId(plan);
        plan.counterparties.push_back({.id = id, .name = "party " + std::to_string(id)});
    }
    const auto anybody = [&]() -> Ref<EntityKind::Counterparty> { return {plan.counterparties[*rc::gen::inRange<std::size_t>(0, plan.counterparties.size())].id}; };
    for (auto& sku : plan.skus) sku.vendor = anybody();
    for (auto& site : plan.sites) site.landlord = anybody();
    for (auto& contract : plan.contracts) contract.customer = anybody();
    const int rows = *rc::gen::inRange(1, 6);
    for (int row = 0; row < rows; ++row) {
        MoneyFlow<> flow{.id = nextId(plan), .amount = 1e6 * *rc::gen::inRange(0, 1000)};
        if (*rc::gen::inRange(0, 4) > 0) flow.from = anybody();
        if (*rc::gen::inRange(0, 4) > 0) flow.to = anybody();
        flow.flowKind = *rc::gen::element(FlowKind::Purchase, FlowKind::Loan, FlowKind::Equity);
        plan.flows.push_back(flow);
    }
    return plan;
}

/// The arcs of the graph with us taken apart: a second reading of what its maximum flow is of.
std::vector<Arc> apart(const CounterpartyGraph& graph)
{
    std::vector<Arc> arcs;
    for (const GraphEdge& edge : graph.edges) arcs.push_back({edge.from, edge.to == us ? graph.nodes.size() : edge.to, edge.amount});
    return arcs;
}

void assertLaw(const CounterpartyGraph& graph)
{
    const double scale = graph.flows();
    RC_ASSERT(graph.roundTrip <= graph.money.paid * (1 + rounding));
    RC_ASSERT(graph.roundTrip <= graph.money.received * (1 + rounding));
    std::vector<double> there(graph.nodes.size()), back(graph.nodes.size());
    for (const GraphEdge& edge : graph.edges) {
        RC_ASSERT(edge.from != edge.to && edge.amount > 0 && edge.home >= 0 && edge.home <= edge.amount * (1 + rounding));
        if (edge.from == us) there[edge.to] += edge.amount;
        if (edge.to == us) back[edge.from] += edge.amount;
    }
    double direct = 0;
    for (std::size_t node = 1; node < graph.nodes.size(); ++node) direct += std::min(there[node], back[node]);
    RC_ASSERT(graph.roundTrip >= direct - rounding * scale);
    RC_ASSERT(isAbout(graph.roundTrip, leastCut(graph.nodes.size() + 1, apart(graph), us, graph.nodes.size()), scale));
    double carried = 0;
    for (const FlowPath& path : graph.paths) carried += path.amount;
    RC_ASSERT(isAbout(carried, graph.roundTrip, scale));
}

RC_GTEST_PROP(RoundTripMoney, LiesWithinWhatIsPaidReceivedAndReturnedDirectly, (const Plan<>& plan))
{
    assertLaw(counterparties(Statement(plan)));
    assertLaw(counterparties(Statement(circular(plan))));
}

RC_GTEST_PROP(RoundTripMoney, IsNothingWithoutAWayHome, (const Plan<>& given))
{
    // Whom we pay pays nobody, and whoever pays us is paid by nobody that we pay.
    Plan<> plan = circular(given);
    const Id buyer = nextId(plan);
    plan.counterparties.push_back({.id = buyer, .name = "buyer"});
    for (auto& contract : plan.contracts) {
        contract.customer = {buyer};
        contract.prepaidShare = 0;  // one that is paid back is money of ours to a customer
    }
    for (auto& facility : plan.facilities) facility.lender = {};
    for (auto& flow : plan.flows)
        if (!flow.to) flow.from = {buyer};
        else flow.from = {};
    const CounterpartyGraph graph = counterparties(Statement(plan));
    const bool creditsArePaid = std::ranges::any_of(graph.edges, [&](const GraphEdge& edge) { return edge.from == us && edge.kind == EdgeKind::Contract; });
    RC_PRE(!creditsArePaid);
    RC_ASSERT(graph.roundTrip == 0);
    RC_ASSERT(graph.paths.empty());
}

RC_GTEST_PROP(RoundTripMoney, IsTheSameWhenAFlowIsTwoHalves, (const Plan<>& given))
{
    const Plan<> plan = circular(given);
    Plan<> halves = plan;
    MoneyFlow<>& row = halves.flows[*rc::gen::inRange<std::size_t>(0, halves.flows.size())];
    row.amount /= 2;
    MoneyFlow<> twin = row;
    twin.id = nextId(halves);
    halves.flows.push_back(twin);
    const CounterpartyGraph before = counterparties(Statement(plan)), after = counterparties(Statement(halves));
    const double scale = before.flows();
    RC_ASSERT(isAbout(before.roundTrip, after.roundTrip, scale));
    RC_ASSERT(before.edges.size() == after.edges.size());
    for (std::size_t at = 0; at < before.edges.size(); ++at) RC_ASSERT(isAbout(before.edges[at].amount, after.edges[at].amount, scale));
}

RC_GTEST_PROP(RoundTripMoney, ScalesWithAllMoneyAndItsSharesDoNot, (const Plan<>& given))
{
    const Plan<> plan = circular(given);
    const double k = *rc::gen::element(0.01, 0.5, 2.0, 1000.0);
    Plan<> scaled = plan;
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const double times = std::pow(k, info(type.fields[field].field.unit).moneyPower);
                Value value = readField(plan, type, index, field);
                if (auto* number = std::get_if<double>(&value)) *number *= times;
                if (auto* curve = std::get_if<Curve<double>>(&value)) {
                    curve->start *= times;
                    for (auto& point : curve->points) point.value *= times;
                }
                if (times != 1) writeField(scaled, type, index, field, value);
            }
    const Statement base(plan), other(scaled);
    RC_PRE(!hasDust(base) && !hasDust(other));
    const CounterpartyGraph before = counterparties(base), after = counterparties(other);
    // In which year the rounding of nothing is largest is a step.
    RC_PRE(before.money.received > 1 && after.money.received > 1);
    RC_ASSERT(before.money.year.label == after.money.year.label);
    RC_ASSERT(isAbout(before.roundTrip * k, after.roundTrip, before.flows() * k));
    const auto figures = graphFigures(base, before), scaledFigures = graphFigures(other, after);
    for (std::size_t at = 0; at < figures.size(); ++at) {
        RC_ASSERT(figures[at].value.has_value() == scaledFigures[at].value.has_value());
        if (figures[at].value && figures[at].unit == Unit::Share) RC_ASSERT(isAbout(*figures[at].value, *scaledFigures[at].value, 1));
    }
}

RC_GTEST_PROP(MoneyOfAYear, IsTheChangeOfCashOfTheStatement, (const Plan<>& given))
{
    // What flows beside the plan is not in its cash.
    Plan<> plan = given;
    plan.flows.clear();
    const Statement statement(plan);
    const auto balance = [&](int month) { return statement.at(Figure::Cash, month) + statement.at(Figure::RestrictedCash, month); };
    for (const PeriodSpan& year : periodsOf(statement.structure().calendar, statement.horizon(), Period::Year)) {
        const MoneyYear money = moneyOf(statement, year);
        RC_ASSERT(isAbout(money.received - money.paid, balance(year.until - 1) - balance(year.from - 1), money.received + money.paid + 1));
    }
}

TEST(GeneratedPlans, HaveMoneyThatComesHome)
{
    constexpr int count = 500;
    int circles = 0, longer = 0, many = 0;
    rc::Random random(20260103);
    for (int at = 0; at < count; ++at) {
        const CounterpartyGraph graph = counterparties(Statement(randomPlan(random.split())));
        circles += graph.roundTrip > 0;
        longer += std::ranges::any_of(graph.paths, [](const FlowPath& path) { return path.nodes.size() > 3; });
        many += graph.edges.size() > 3;
    }
    std::cout << "of " << count << " plans: money comes home " << circles << ", through several " << longer << ", more than three edges " << many << '\n';
    EXPECT_GE(circles, count / 5);
    EXPECT_GE(longer, count / 100);
    EXPECT_GE(many, count / 5);
}

}  // namespace
}  // namespace headroom::testing
