// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/published_table.h"

#include <cmath>

#include "figures/format.h"
#include "plan/issue.h"
#include "risk/measured.h"

namespace headroom {

namespace {

constexpr std::string_view beyondHorizon = HR_TR("the period does not lie within the horizon");

std::string periodText(const Statement& statement, MonthSpan months)
{
    const Calendar& calendar = statement.structure().calendar;
    const std::string first = toText(calendar.date(months.from));
    return months.until == months.from + 1 ? first : said(HR_TR("%1 to %2"), {first, toText(calendar.date(months.until - 1))});
}

void compare(PublishedComparison& result, double model, double tolerance)
{
    result.model = model;
    result.difference = model - result.published;
    if (result.published != 0) result.relative = *result.difference / std::abs(result.published);
    result.withinTolerance = std::abs(*result.difference) <= (tolerance + 1e-9) * std::abs(result.published);
}

PublishedComparison comparisonOf(const Statement& statement, const Published<>& row)
{
    PublishedComparison result{.id = row.id, .name = row.name, .key = row.figure, .figure = row.figure, .period = {}, .published = row.value, .model = {}, .reason = {}, .difference = {}, .relative = {}, .withinTolerance = {}, .source = row.source};
    const auto target = findTarget(statement.plan(), EntityKind::Published, row.id, row.figure, row.row);
    if (!target) {
        result.reason = sentence(target.error());
        return result;
    }
    const FigureInfo& about = info(target->figure);
    result.figure = targetName(statement.plan(), *target);
    result.unit = about.unit;
    const MonthSpan months{row.fromMonth, row.fromMonth + row.months};
    const bool hasMonths = about.shape != Shape::Constant;
    if (hasMonths) result.period = periodText(statement, months);
    const Measured measured = hasMonths && months.until > statement.horizon() ? Measured{.value = {}, .month = {}, .reason = beyondHorizon} : overPeriod(statement, *target, months);
    if (measured.value) result.modelFigure = hasMonths ? CellFigure::months(target->figure, target->entity, months.from, months.until) : CellFigure::constant(target->figure, target->entity);
    if (measured.value) compare(result, *measured.value, row.tolerance);
    else result.reason = said(HR_TR("%1: there is no value, because %2."), {result.figure, said(measured.reason)});
    return result;
}

}  // namespace

std::vector<PublishedComparison> publishedComparisons(const Statement& statement)
{
    std::vector<PublishedComparison> all;
    for (const auto& row : statement.plan().published) all.push_back(comparisonOf(statement, row));
    return all;
}

TextTable publishedTable(const Statement& statement)
{
    const std::string_view currency = statement.plan().settings.currency;
    TextTable table;
    table.columns = {{said(HR_TR("Published")), ColumnKind::Words}, {said(HR_TR("Period")), ColumnKind::Words}, {said(HR_TR("As published")), ColumnKind::Number}, {said(HR_TR("Model")), ColumnKind::Number},
                     {said(HR_TR("Difference")), ColumnKind::Number}, {said(HR_TR("Difference, %")), ColumnKind::Number}, {said(HR_TR("Within tolerance")), ColumnKind::Words}, {said(HR_TR("Source")), ColumnKind::Words}};
    for (const auto& row : publishedComparisons(statement)) {
        const auto money = [&](const std::optional<double>& value) { return value ? formatFigure(*value, row.unit, currency) : std::string{}; };
        const std::string within = row.withinTolerance ? said(*row.withinTolerance ? HR_TR("yes") : HR_TR("no")) : row.reason;
        table.rows.push_back({RowKind::Line, {row.name, row.period, money(row.published), money(row.model), money(row.difference), row.relative ? formatFigure(*row.relative, Unit::Share, currency) : std::string{}, within, row.source}});
        table.rows.back().figures = {{}, {}, {}, row.modelFigure};
    }
    return table;
}

}  // namespace headroom
