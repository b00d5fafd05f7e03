// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figure_rows.h"

#include "plan/registry.h"

namespace headroom {

std::vector<FigureRow> figureRows(const Statement& statement)
{
    std::vector<FigureRow> rows;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        const FigureInfo& about = info(figure);
        if (about.shape == Shape::Constant) continue;
        const auto kind = entityOf(about.scope);
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(figure); ++entity) {
            FigureRow row{.figure = figure, .entity = entity, .entityKey = {}, .entityName = {}};
            if (kind) {
                const Id id = table(*kind).id(statement.plan(), entity);
                row.entityKey = std::string{table(*kind).key} + "." + std::to_string(id);
                row.entityName = rowName(statement.plan(), *kind, id);
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::string fileUnit(Unit unit, std::string_view currency)
{
    if (unit == Unit::Share || unit == Unit::RatePerYear || info(unit).symbol.empty()) return std::string{info(unit).key};
    return symbol(unit, currency);
}

}  // namespace headroom
