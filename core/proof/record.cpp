// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/record.h"

#include <fmt/format.h>

#include "plan/registry.h"

namespace headroom {

namespace {

std::string entityKey(const Statement& statement, const CellFigure& figure)
{
    const auto kind = entityOf(info(figure.figure).scope);
    return kind ? fmt::format("{}.{}", table(*kind).key, table(*kind).id(statement.plan(), figure.entity)) : std::string{};
}

}  // namespace

RecordedFigure recorded(ReportTables& tables, const PlacedCell& printed)
{
    RecordedFigure figure{.page = printed.page + 1, .cell = printed.cell};
    figure.text = tables.text(printed.cell.place).value_or("");
    figure.value = tables.value(printed.cell.place);
    const CellFigure shown = tables.figure(printed.cell.place);
    figure.key = shown.key;
    if (shown.figure == Figure::Count_) return figure;
    const Statement& statement = tables.of().statement;
    figure.key = info(shown.figure).key;
    figure.entity = entityKey(statement, shown);
    if (info(shown.figure).shape == Shape::Constant) return figure;
    const auto& calendar = statement.structure().calendar;
    figure.from = toText(calendar.date(shown.from));
    figure.to = toText(calendar.date(shown.until - 1));
    return figure;
}

}  // namespace headroom
