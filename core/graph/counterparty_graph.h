// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "graph/max_flow.h"
#include "graph/money_year.h"

namespace headroom {

/// Us (the first) or a counterparty of the plan, in its order.
struct GraphNode {
    std::string name;      ///< empty for us
    double paid = 0;       ///< to other nodes
    double received = 0;   ///< from other nodes
};

/// Money that one node pays another in the year, for one purpose.
struct GraphEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    EdgeKind kind = EdgeKind::Purchase;
    double amount = 0;
    double home = 0;  ///< what of it is on its way back to us, on the paths of roundTrip
};

/// Who pays whom in one fiscal year, and how much of what we pay can come back (MODEL §11, law 14).
struct CounterpartyGraph {
    MoneyYear money;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;  ///< by from, to and kind; one each
    double roundTrip = 0;          ///< the maximum flow from our payments to our receipts through the others
    std::vector<FlowPath> paths;   ///< one way to carry it, the largest first; each begins and ends with us

    double flows() const;                         ///< the sum of the edges
    double touching(std::size_t node) const { return nodes[node].paid + nodes[node].received; }
};

/// The graph of the year that the plan chooses.
CounterpartyGraph counterparties(const Statement& statement);

}  // namespace headroom
