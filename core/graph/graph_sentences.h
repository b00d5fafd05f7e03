// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_figures.h"

namespace headroom {

/// What the graph shows, in sentences that are right for every legal plan.
struct GraphSentences {
    std::string year;        ///< which year it is, and what of its money is between nobody named
    std::string roundTrip;   ///< how much of what we pay can come back, and what that is of receipts
    std::string anchor;      ///< whom most money touches
    std::string dependence;  ///< which supplier depends on us most
};
GraphSentences graphSentences(const Statement& statement, const CounterpartyGraph& graph);

/// A path of round-trip money as people read it: "us → Chips → Cloud → us".
std::string pathText(const CounterpartyGraph& graph, const FlowPath& path);

/// The name of a node: "us" in the language of the program, or the counterparty's.
std::string nodeName(const CounterpartyGraph& graph, std::size_t node);

}  // namespace headroom
