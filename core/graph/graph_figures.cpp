// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_figures.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::string_view noReceipts = HR_TR("nothing is received in this year");
constexpr std::string_view noFlows = HR_TR("no money flows to or from a named counterparty in this year");
constexpr std::string_view noSuppliers = HR_TR("no named supplier is paid in this year");
constexpr std::string_view noBaseline = HR_TR("its revenue without us is not given");
constexpr std::string_view noBaselines = HR_TR("no supplier that is paid has its revenue without us given");
constexpr std::string_view baselineOfNothing = HR_TR("its revenue without us is 0");

/// In the order of graphFigures().
constexpr std::array<std::string_view, 4> keys{"round_trip_money", "round_trip_share", "anchor_share", "largest_dependence"};

bool isRevenue(EdgeKind kind) { return kind == EdgeKind::Purchase || kind == EdgeKind::Rent; }

GraphFigure shareOf(std::string_view key, std::string_view label, double part, double whole, std::string_view reason)
{
    GraphFigure figure{.key = key, .label = label, .unit = Unit::Share};
    if (whole > least) figure.value = part / whole;
    else figure.reason = reason;
    return figure;
}

GraphFigure largestDependence(const Statement& statement, const CounterpartyGraph& graph)
{
    GraphFigure figure{.key = "largest_dependence", .label = HR_TR("Largest share of a supplier's revenue that is ours"), .unit = Unit::Share};
    const auto all = dependences(statement, graph);
    for (const Dependence& each : all)
        if (each.ofRevenue && (!figure.value || *each.ofRevenue > *figure.value)) {
            figure.value = each.ofRevenue;
            figure.who = graph.nodes[each.node].name;
        }
    if (!figure.value) figure.reason = all.empty() ? noSuppliers : noBaselines;
    return figure;
}

}  // namespace

std::vector<GraphFigure> graphFigures(const Statement& statement, const CounterpartyGraph& graph)
{
    const auto anchor = anchorOf(graph);
    GraphFigure anchored = shareOf("anchor_share", HR_TR("Anchor share of the flows between counterparties"), anchor ? graph.touching(*anchor) : 0, graph.flows(), noFlows);
    if (anchor) anchored.who = graph.nodes[*anchor].name;
    return {
        {.key = "round_trip_money", .label = HR_TR("Round-trip money"), .unit = Unit::Money, .value = graph.roundTrip},
        shareOf("round_trip_share", HR_TR("Round-trip share of receipts"), graph.roundTrip, graph.money.received, noReceipts),
        anchored,
        largestDependence(statement, graph),
    };
}

bool isGraphFigure(std::string_view key) { return std::ranges::find(keys, key) != keys.end(); }

std::optional<GraphFigure> graphFigureOf(const Statement& statement, std::string_view key)
{
    const auto at = std::ranges::find(keys, key);
    if (at == keys.end()) return std::nullopt;
    return graphFigures(statement, counterparties(statement))[static_cast<std::size_t>(at - keys.begin())];
}

std::vector<Dependence> dependences(const Statement& statement, const CounterpartyGraph& graph)
{
    std::vector<Dependence> ofNode(graph.nodes.size());
    for (const GraphEdge& edge : graph.edges) {
        if (edge.from == us && isRevenue(edge.kind)) ofNode[edge.to].earned += edge.amount;
        if (edge.to == us) ofNode[edge.from].paysUs += edge.amount;
    }
    std::vector<Dependence> suppliers;
    for (std::size_t node = 1; node < ofNode.size(); ++node) {
        Dependence& each = ofNode[node];
        if (!(each.earned > 0)) continue;
        each.node = node;
        if (const auto& baseline = statement.plan().counterparties[node - 1].baselineRevenue) {
            each.baseline = *baseline * graph.money.share;
            if (*each.baseline > least) each.ofBaseline = each.earned / *each.baseline;
            else each.reason = baselineOfNothing;
            each.ofRevenue = each.earned / (*each.baseline + each.earned);
        } else {
            each.reason = noBaseline;
        }
        suppliers.push_back(each);
    }
    std::ranges::stable_sort(suppliers, std::greater{}, &Dependence::earned);
    return suppliers;
}

std::optional<std::size_t> anchorOf(const CounterpartyGraph& graph)
{
    std::optional<std::size_t> anchor;
    for (std::size_t node = 1; node < graph.nodes.size(); ++node)
        if (graph.touching(node) > (anchor ? graph.touching(*anchor) : 0)) anchor = node;
    return anchor;
}

}  // namespace headroom
