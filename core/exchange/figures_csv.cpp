// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figures_csv.h"

#include "exchange/figure_rows.h"

namespace headroom {

std::string figuresCsv(const Statement& statement, Period period, CsvDialect dialect)
{
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), period);
    std::vector<CsvRow> rows{{"figure", "entity", "name", "unit"}};
    for (const auto& span : periods) rows.front().push_back(span.label);
    for (const FigureRow& row : figureRows(statement)) {
        const FigureInfo& about = info(row.figure);
        CsvRow cells{std::string{about.key}, row.entityKey, guardedCell(row.entityName), guardedCell(fileUnit(about.unit, statement.plan().settings.currency))};
        for (const double value : series(statement.ledger(), row.figure, row.entity, periods)) cells.push_back(numberCell(value, dialect));
        rows.push_back(std::move(cells));
    }
    return writeCsv(rows, dialect);
}

}  // namespace headroom
