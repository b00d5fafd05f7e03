// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/further_figures.h"

#include "graph/graph_figures.h"
#include "risk/founding.h"

namespace headroom {

std::vector<HeadlineFigure> furtherFigures(const Statement& statement)
{
    auto figures = foundingFigures(statement);
    for (const GraphFigure& found : graphFigures(statement, counterparties(statement)))
        figures.push_back({.key = found.key, .label = found.label, .unit = found.unit, .value = found.value, .month = {}, .reason = found.reason});
    return figures;
}

}  // namespace headroom
