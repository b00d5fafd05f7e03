// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "graph/counterparty_graph.h"

namespace headroom {

/// One figure of the graph as it is shown: a value, or why there is none.
struct GraphFigure {
    std::string_view key;
    std::string_view label;
    Unit unit = Unit::None;
    std::optional<double> value;
    std::string_view reason;  ///< why there is no value; empty where there is one
    std::string who;          ///< the counterparty that it is about; empty where it is about all
};

/// Round-trip money and its share of receipts, the anchor share, the largest dependence of a supplier; in this order.
std::vector<GraphFigure> graphFigures(const Statement& statement, const CounterpartyGraph& graph);

/// Whether a figure of the graph has this key.
bool isGraphFigure(std::string_view key);

/// The figure of this key, or nothing.
std::optional<GraphFigure> graphFigureOf(const Statement& statement, std::string_view key);

/// A supplier: whoever we pay for purchases or rent in the year.
struct Dependence {
    std::size_t node = 0;
    double earned = 0;                  ///< what we pay it for purchases and rent
    double paysUs = 0;                  ///< for whatever purpose
    std::optional<double> baseline;     ///< its revenue without us in the same months
    std::optional<double> ofBaseline;   ///< earned / baseline
    std::optional<double> ofRevenue;    ///< earned / (baseline + earned)
    std::string_view reason;            ///< why one of the two is missing; empty where none is
};

/// Suppliers, the largest first.
std::vector<Dependence> dependences(const Statement& statement, const CounterpartyGraph& graph);

/// The node that most money touches, us aside; the first of several. None where there is no flow.
std::optional<std::size_t> anchorOf(const CounterpartyGraph& graph);

}  // namespace headroom
