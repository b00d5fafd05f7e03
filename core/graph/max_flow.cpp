// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/max_flow.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/edmonds_karp_max_flow.hpp>
#include <optional>

namespace headroom {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;

struct EdgeState {
    double capacity = 0;
    double residual = 0;
    Traits::edge_descriptor reverse{};
};

using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, EdgeState>;

/// What is left of a flow while paths are taken out of it.
class Unravelled
{
public:
    Unravelled(std::size_t nodes, const std::vector<Arc>& arcs, std::vector<double> flow, double least) : m_arcs(arcs), m_flow(std::move(flow)), m_least(least), m_outgoing(nodes)
    {
        for (std::size_t at = 0; at < arcs.size(); ++at) m_outgoing[arcs[at].from].push_back(at);
    }

    /// The next path from source to sink; circles met on the way carry nothing home and are taken out.
    std::optional<FlowPath> next(std::size_t source, std::size_t sink)
    {
        std::vector<std::size_t> taken;  // arcs
        std::vector<std::size_t> nodes{source};
        while (nodes.back() != sink) {
            const auto arc = widest(nodes.back());
            if (!arc) return std::nullopt;
            taken.push_back(*arc);
            const std::size_t to = m_arcs[*arc].to;
            const auto seen = std::ranges::find(nodes, to);
            if (seen == nodes.end()) {
                nodes.push_back(to);
                continue;
            }
            const auto from = seen - nodes.begin();
            takeOut(taken, from);
            taken.resize(static_cast<std::size_t>(from));
            nodes.resize(static_cast<std::size_t>(from) + 1);
        }
        return FlowPath{std::move(nodes), takeOut(taken, 0)};
    }

private:
    std::optional<std::size_t> widest(std::size_t node) const
    {
        std::optional<std::size_t> best;
        for (const std::size_t arc : m_outgoing[node])
            if (m_flow[arc] > m_least && (!best || m_flow[arc] > m_flow[*best])) best = arc;
        return best;
    }

    double takeOut(const std::vector<std::size_t>& taken, std::ptrdiff_t from)
    {
        double amount = m_flow[taken[static_cast<std::size_t>(from)]];
        for (auto at = from; at < std::ssize(taken); ++at) amount = std::min(amount, m_flow[taken[static_cast<std::size_t>(at)]]);
        for (auto at = from; at < std::ssize(taken); ++at) m_flow[taken[static_cast<std::size_t>(at)]] -= amount;
        return amount;
    }

    const std::vector<Arc>& m_arcs;
    std::vector<double> m_flow;
    double m_least;
    std::vector<std::vector<std::size_t>> m_outgoing;
};

/// What leaves the source or what reaches the sink, whichever is less: no arc need carry more. Without this bound a trickle
/// beside a flood would be known to the rounding of the flood only, since what an arc carries is a difference.
double boundOf(const std::vector<Arc>& arcs, std::size_t source, std::size_t sink)
{
    double leaving = 0, arriving = 0;
    for (const Arc& arc : arcs) {
        if (arc.from == source && arc.to != source) leaving += arc.capacity;
        if (arc.to == sink && arc.from != sink) arriving += arc.capacity;
    }
    return std::min(leaving, arriving);
}

}  // namespace

MaximumFlow maximumFlow(std::size_t nodes, const std::vector<Arc>& arcs, std::size_t source, std::size_t sink)
{
    Network network(nodes);
    std::vector<Traits::edge_descriptor> edges;
    const double bound = boundOf(arcs, source, sink);
    for (const Arc& arc : arcs) {
        const auto there = boost::add_edge(arc.from, arc.to, EdgeState{.capacity = std::min(arc.capacity, bound)}, network).first;
        const auto back = boost::add_edge(arc.to, arc.from, EdgeState{}, network).first;
        network[there].reverse = back;
        network[back].reverse = there;
        edges.push_back(there);
    }
    MaximumFlow result;
    result.value = boost::edmonds_karp_max_flow(network, source, sink,
                                                boost::capacity_map(boost::get(&EdgeState::capacity, network)).residual_capacity_map(boost::get(&EdgeState::residual, network)).reverse_edge_map(boost::get(&EdgeState::reverse, network)));
    for (const auto& edge : edges) result.byArc.push_back(std::clamp(network[edge].capacity - network[edge].residual, 0.0, network[edge].capacity));
    // Less than this is the rounding of sums, and no path.
    constexpr double rounding = 1e-12;
    Unravelled left(nodes, arcs, result.byArc, bound * rounding);
    while (auto path = left.next(source, sink)) result.paths.push_back(*std::move(path));
    std::ranges::stable_sort(result.paths, std::greater{}, &FlowPath::amount);
    return result;
}

}  // namespace headroom
