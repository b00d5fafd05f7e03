// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/figures_of_a_workbook.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <tuple>

#include "second_engine/operand_scale.h"

namespace headroom::testing {

namespace {

constexpr double tolerance = 1e-9;

/// The month in which an extreme falls. Where two months tie, or there is nothing but rounding to compare, the two engines may name
/// different ones (MODEL §0, Steps); the extremes themselves are held.
bool isMonthOfExtreme(Figure figure)
{
    constexpr Figure months[] = {Figure::PeakFundingGapMonth, Figure::PeakFundingGapAt, Figure::LowestCoverageMonth, Figure::LowestCoverageAt, Figure::LowestDscrMonth, Figure::LowestDscrAt};
    return std::ranges::find(months, figure) != std::end(months);
}

/// What a row is held against where its own numbers are nothing but rounding: the books, where it is what they are out of balance by.
Figure scaleOf(Figure figure) { return figure == Figure::BalanceDifference ? Figure::TotalAssets : figure; }

std::string words(Figure figure, std::size_t entity, const std::string& where, const std::string& cell, double number, double other)
{
    char text[300];
    std::snprintf(text, sizeof text, " of %zu%s: %.17g in %s, %.17g", entity, where.c_str(), number, cell.c_str(), other);
    return std::string{info(figure).key} + text;
}

}  // namespace

Owners figuresByFormula(const WrittenWorkbook& workbook)
{
    Owners owners;
    for (std::size_t at = 0; at < figureCount; ++at)
        for (std::size_t entity = 0; entity < workbook.statement().ledger().layout().size(static_cast<Figure>(at)); ++entity)
            if (!workbook.cells().of(static_cast<Figure>(at), entity).isGiven) owners.push_back({static_cast<Figure>(at), entity});
    return owners;
}

FiguresOfAWorkbook::FiguresOfAWorkbook(const WrittenWorkbook& workbook, const Owners& owners) : m_firstMonth(workbook.cells().firstMonth()), m_endMonth(workbook.cells().endMonth())
{
    for (const auto& [figure, entity] : owners) {
        m_rows.push_back({figure, entity, workbook.cells().of(figure, entity)});
        if (FigureCell& cell = m_rows.back().cell; !cell.isConstant) cell.column = workbook.cells().column(m_firstMonth);
    }
    const auto place = [](const Row& row) { return std::tie(row.cell.sheet, row.cell.line); };
    std::ranges::sort(m_rows, {}, place);
    // Rows of one kind below each other are one range.
    for (std::size_t from = 0, until = 0; from < m_rows.size(); from = until) {
        const FigureCell& first = m_rows[from].cell;
        const auto follows = [&](const FigureCell& cell) { return cell.sheet == first.sheet && cell.isConstant == first.isConstant && cell.line == first.line + (until - from); };
        while (until < m_rows.size() && follows(m_rows[until].cell)) ++until;
        m_ranges.push_back({first.sheet, cellName(first.line, first.column) + ":" + cellName(first.line + until - from - 1, first.column + width(m_rows[from]) - 1)});
        m_cells += width(m_rows[from]) * (until - from);
    }
}

std::vector<double> FiguresOfAWorkbook::values(const Statement& statement) const
{
    std::vector<double> cells;
    for (const auto& [figure, entity, place] : m_rows) {
        if (place.isConstant) cells.push_back(statement.constant(figure, entity));
        else
            for (int t = m_firstMonth; t < m_endMonth; ++t) cells.push_back(statement.at(figure, entity, t));
    }
    return cells;
}

std::string FiguresOfAWorkbook::difference(const Statement& statement, const std::vector<double>& cells, Count& count) const
{
    if (cells.size() != m_cells) return std::to_string(cells.size()) + " cells were read of " + std::to_string(m_cells);
    const PlanGraph graph(statement.plan());
    std::unique_ptr<OperandScale> scales;  // made where one is needed
    // Not a number is apart from everything.
    bool isMonth = false;
    const auto isHeld = [&](double cell, double number, double largest, auto... place) {
        const double apart = std::abs(cell - number);
        ++count.compared;
        if (apart <= tolerance * largest) return true;
        ++count.rests;
        if (isMonth && std::isfinite(cell)) return true;
        if (!scales) scales = std::make_unique<OperandScale>(graph, statement);
        return apart <= largestRest * scales->of(place...);
    };
    std::size_t at = 0;
    for (const auto& [figure, entity, place] : m_rows) {
        isMonth = isMonthOfExtreme(figure);
        if (place.isConstant) {
            const double number = statement.constant(figure, entity), cell = cells[at++];
            if (!isHeld(cell, number, std::abs(number), figure, entity)) return words(figure, entity, "", place.sheet + "." + cellName(place.line, place.column), cell, number);
            continue;
        }
        double largest = 0;
        for (int t = m_firstMonth; t < m_endMonth; ++t) largest = std::max(largest, std::abs(statement.at(scaleOf(figure), entity, t)));
        for (int t = m_firstMonth; t < m_endMonth; ++t) {
            const double cell = cells[at++], number = statement.at(figure, entity, t);
            if (!isHeld(cell, number, largest, figure, entity, t))
                return words(figure, entity, " in month " + std::to_string(t), place.sheet + "." + cellName(place.line, place.column + static_cast<std::size_t>(t - m_firstMonth)), cell, number);
        }
    }
    return "";
}

}  // namespace headroom::testing
