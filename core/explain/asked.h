// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "figures/figure.h"

namespace headroom {

/// What can be asked where its value comes from: a figure of an entity, of one month or of a quarter or year; a figure that has
/// no months; or an input.
struct Asked {
    Figure figure = Figure::Count_;  ///< Count_: an input is asked, or a figure beside the ledger
    std::size_t entity = 0;
    int from = 0, until = 1;  ///< the months asked, [from, until); of a constant neither counts
    std::string input{};      ///< the place of an input as convert() names it: "sites.7.critical_it_mw"
    std::string key{};        ///< of a figure that stands beside the ledger: a break-even, the money between counterparties

    bool isInput() const { return figure == Figure::Count_ && key.empty(); }
    bool isBeside() const { return !key.empty(); }
    bool isPeriod() const { return until - from > 1; }
    bool operator==(const Asked&) const = default;

    static Asked month(Figure figure, std::size_t entity, int month) { return {.figure = figure, .entity = entity, .from = month, .until = month + 1}; }
    static Asked period(Figure figure, std::size_t entity, int from, int until) { return {.figure = figure, .entity = entity, .from = from, .until = until}; }
    static Asked constant(Figure figure, std::size_t entity = 0) { return {.figure = figure, .entity = entity}; }
    static Asked beside(std::string key) { return {.key = std::move(key)}; }
    static Asked ofInput(std::string place) { return {.input = std::move(place)}; }
};

}  // namespace headroom
