// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "figures/periods.h"
#include "model/statement.h"

namespace headroom {

/// One series of a statement: a figure of one entity, by period. What CSV and JSON exports write a row of.
struct FigureRow {
    Figure figure = Figure::Count_;
    std::size_t entity = 0;
    std::string entityKey;   ///< "sites.7"; empty for the plan
    std::string entityName;  ///< "Denton"; empty for the plan
};

/// Every series of the statement, in the order of the catalogue, then of the rows.
std::vector<FigureRow> figureRows(const Statement& statement);

/// What files call a unit: shares and rates are fractions there ("share", "rate_per_year"), money is the plan's currency.
std::string fileUnit(Unit unit, std::string_view currency);

}  // namespace headroom
