// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_figures.h"
#include "model/text_table.h"

/// Tables of the graph for page, report and command line; without rows where there is nothing to list.
namespace headroom {

/// Suppliers, the largest first: what we pay, its revenue without us, our share of it, what it pays us.
TextTable dependenceTable(const Statement& statement, const CounterpartyGraph& graph);

/// Paths of round-trip money with what takes each; they foot to the round-trip money.
TextTable roundTripTable(const Statement& statement, const CounterpartyGraph& graph);

/// What we receive from and pay to nobody that the plan names.
TextTable unnamedTable(const Statement& statement, const CounterpartyGraph& graph);

}  // namespace headroom
