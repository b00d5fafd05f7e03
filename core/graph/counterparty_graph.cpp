// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/counterparty_graph.h"

namespace headroom {

namespace {

/// Edges of a pair of nodes are one arc; we are both ends: what we pay leaves node 0, what we receive ends in the last.
struct Arcs {
    std::vector<Arc> all;
    std::vector<std::size_t> ofEdge;
};

Arcs merged(const std::vector<GraphEdge>& edges, std::size_t home)
{
    Arcs arcs;
    for (std::size_t at = 0; at < edges.size(); ++at) {
        const bool goesOn = at > 0 && edges[at].from == edges[at - 1].from && edges[at].to == edges[at - 1].to;
        if (!goesOn) arcs.all.push_back({.from = edges[at].from, .to = edges[at].to == us ? home : edges[at].to});
        arcs.all.back().capacity += edges[at].amount;
        arcs.ofEdge.push_back(arcs.all.size() - 1);
    }
    return arcs;
}

}  // namespace

double CounterpartyGraph::flows() const
{
    double sum = 0;
    for (const GraphEdge& edge : edges) sum += edge.amount;
    return sum;
}

CounterpartyGraph counterparties(const Statement& statement)
{
    CounterpartyGraph graph{.money = chosenYear(statement)};
    graph.nodes.emplace_back();
    for (const auto& counterparty : statement.plan().counterparties) graph.nodes.push_back({.name = counterparty.name});
    for (const auto& [key, amount] : graph.money.named) {
        const auto& [from, to, kind] = key;
        graph.edges.push_back({.from = from, .to = to, .kind = kind, .amount = amount});
        graph.nodes[from].paid += amount;
        graph.nodes[to].received += amount;
    }
    const std::size_t home = graph.nodes.size();
    const Arcs arcs = merged(graph.edges, home);
    MaximumFlow flow = maximumFlow(home + 1, arcs.all, us, home);
    graph.roundTrip = flow.value;
    graph.paths = std::move(flow.paths);
    for (FlowPath& path : graph.paths) path.nodes.back() = us;
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        const std::size_t arc = arcs.ofEdge[at];
        graph.edges[at].home = flow.byArc[arc] * (graph.edges[at].amount / arcs.all[arc].capacity);
    }
    return graph;
}

}  // namespace headroom
