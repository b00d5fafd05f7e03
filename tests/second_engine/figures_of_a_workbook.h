// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "second_engine/written_workbook.h"

namespace headroom::testing {

/// Figures of a plan whose cells of a workbook are read and compared.
using Owners = std::vector<Layout::Owner>;

/// Those that formulas give, all of them.
Owners figuresByFormula(const WrittenWorkbook& workbook);

/// The cells of some figures of a workbook.
class FiguresOfAWorkbook
{
public:
    FiguresOfAWorkbook(const WrittenWorkbook& workbook, const Owners& owners);

    /// What SecondEngine::read() is asked for.
    const std::vector<SheetRange>& ranges() const { return m_ranges; }

    /// What the cells hold where they hold the figures of a statement, in the order in which they are read.
    std::vector<double> values(const Statement& statement) const;

    /// How many cells were compared, and how many of them are held as rests.
    struct Count {
        std::size_t compared = 0, rests = 0;
    };

    /// The first figure that the cells do not hold, with both values; empty where all are held. Held is what lies within 1e-9 of the
    /// largest absolute value of its row, or, of a rest, of what cancelled (OperandScale).
    std::string difference(const Statement& statement, const std::vector<double>& cells, Count& count) const;

private:
    struct Row {
        Figure figure;
        std::size_t entity;
        FigureCell cell;
    };
    std::size_t width(const Row& row) const { return row.cell.isConstant ? 1 : static_cast<std::size_t>(m_endMonth - m_firstMonth); }

    int m_firstMonth, m_endMonth;
    std::vector<Row> m_rows;  ///< in the order in which their cells are read
    std::vector<SheetRange> m_ranges;
    std::size_t m_cells = 0;
};

}  // namespace headroom::testing
