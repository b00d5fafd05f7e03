// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/figures_of_a_workbook.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::testing {

namespace {

constexpr double tolerance = 1e-9;

struct Block {
    std::size_t firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0, begin = 0;
    std::size_t width() const { return lastColumn - firstColumn + 1; }
    std::size_t size() const { return (lastRow - firstRow + 1) * width(); }
};

std::string words(Figure figure, std::size_t entity, const std::string& where, double cell, double number)
{
    char text[200];
    std::snprintf(text, sizeof text, " of %zu%s: %.17g in the workbook, %.17g", entity, where.c_str(), cell, number);
    return std::string{info(figure).key} + text;
}

/// Not a number is apart from everything.
bool apart(double cell, double number, double largest) { return !(std::abs(cell - number) <= tolerance * largest); }

}  // namespace

FiguresOfAWorkbook::FiguresOfAWorkbook(const WrittenWorkbook& workbook) : m_graph(workbook.graph())
{
    const auto months = static_cast<std::size_t>(m_graph.columns().last - m_graph.columns().first);
    std::map<std::string, Block> blocks;
    std::vector<FigureCells> cells;
    for (std::size_t at = 0; at < figureCount; ++at)
        for (std::size_t entity = 0; entity < m_graph.layout().size(static_cast<Figure>(at)); ++entity) {
            const auto figure = static_cast<Figure>(at);
            const bool constant = info(figure).shape == Shape::Constant;
            const FigureCells& place = cells.emplace_back(workbook.cells(figure, entity));
            const std::size_t last = place.column + (constant ? 0 : months - 1);
            Block& block = blocks.try_emplace(place.sheet, Block{place.row, place.row, place.column, last}).first->second;
            block = {std::min(block.firstRow, place.row), std::max(block.lastRow, place.row), std::min(block.firstColumn, place.column), std::max(block.lastColumn, last)};
            m_rows.push_back({figure, entity, 0, constant});
        }
    for (auto& [sheet, block] : blocks) {
        block.begin = m_cells;
        m_cells += block.size();
        m_ranges.push_back({sheet, cellName(block.firstRow, block.firstColumn) + ":" + cellName(block.lastRow, block.lastColumn)});
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Block& block = blocks.at(cells[row].sheet);
        m_rows[row].first = block.begin + (cells[row].row - block.firstRow) * block.width() + cells[row].column - block.firstColumn;
    }
}

std::string FiguresOfAWorkbook::difference(const Statement& statement, const std::vector<double>& cells, std::size_t& compared) const
{
    if (cells.size() != m_cells) return std::to_string(cells.size()) + " cells were read of " + std::to_string(m_cells);
    const auto& columns = m_graph.columns();
    for (const auto& [figure, entity, first, constant] : m_rows) {
        if (constant) {
            if (m_graph.isGiven(figure, entity)) continue;
            const double number = statement.constant(figure, entity);
            if (apart(cells[first], number, std::abs(number))) return words(figure, entity, "", cells[first], number);
            ++compared;
            continue;
        }
        // What the books are out of balance by is nothing but rounding: it is held against the books.
        const Figure scale = figure == Figure::BalanceDifference ? Figure::TotalAssets : figure;
        double largest = 0;
        for (int t = columns.first; t < columns.last; ++t) largest = std::max(largest, std::abs(statement.at(scale, entity, t)));
        for (int t = columns.first; t < columns.last; ++t) {
            const double cell = cells[first + static_cast<std::size_t>(t - columns.first)], number = statement.at(figure, entity, t);
            if (apart(cell, number, largest)) return words(figure, entity, " in month " + std::to_string(t), cell, number);
            ++compared;
        }
    }
    return "";
}

}  // namespace headroom::testing
