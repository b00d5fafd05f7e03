// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

/// What can go from one node to another, at most `capacity` ≥ 0.
struct Arc {
    std::size_t from = 0;
    std::size_t to = 0;
    double capacity = 0;
};

/// A way from the source to the sink, its nodes in order, and what takes it.
struct FlowPath {
    std::vector<std::size_t> nodes;
    double amount = 0;
};

struct MaximumFlow {
    double value = 0;
    std::vector<double> byArc;    ///< in the order of the arcs; within [0, capacity]
    std::vector<FlowPath> paths;  ///< they add up to the flow; the largest first
};

/// The most that can go from `source` to `sink` at a time, and one way to carry it: there can be others, the value is one.
/// Shortest ways are taken first (Edmonds and Karp 1972, through Boost.Graph), so that what returns directly is shown as
/// returning directly, and real capacities end too: each step uses up an arc. Nodes are 0 … nodes − 1; several arcs
/// between two nodes and arcs of no capacity are allowed; source and sink differ.
MaximumFlow maximumFlow(std::size_t nodes, const std::vector<Arc>& arcs, std::size_t source, std::size_t sink);

}  // namespace headroom
