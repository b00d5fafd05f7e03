// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "figures/figure.h"
#include "plan/entity_kind.h"

namespace headroom {

/// What a cell of a table shows, so that it can be asked where it comes from: a figure, or an input as it was entered.
struct CellFigure {
    Figure figure = Figure::Count_;  ///< Count_: no figure
    std::size_t entity = 0;
    int from = 0, until = 1;  ///< the months shown, [from, until); of a constant neither counts
    std::string input{};      ///< the place of an input, "sites.7.pue"; empty where a figure is shown
    std::string key{};        ///< of a figure beside the ledger: a break-even, the money between counterparties

    bool isAny() const { return figure != Figure::Count_ || !input.empty() || !key.empty(); }
    bool operator==(const CellFigure&) const = default;

    static CellFigure month(Figure figure, std::size_t entity, int month) { return {.figure = figure, .entity = entity, .from = month, .until = month + 1}; }
    static CellFigure months(Figure figure, std::size_t entity, int from, int until) { return {.figure = figure, .entity = entity, .from = from, .until = until}; }
    static CellFigure constant(Figure figure, std::size_t entity = 0) { return {.figure = figure, .entity = entity}; }
    static CellFigure beside(std::string_view key) { return {.key = std::string{key}}; }
    /// The table has a field of this key.
    static CellFigure ofInput(EntityKind table, Id row, std::string_view key);
};

}  // namespace headroom
