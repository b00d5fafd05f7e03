// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "second_engine/written_workbook.h"

namespace headroom::testing {

/// Which cells of a workbook hold the figures of its plan, in the order in which they are read and compared.
class FiguresOfAWorkbook
{
public:
    explicit FiguresOfAWorkbook(const WrittenWorkbook& workbook);

    /// What SecondEngine::read() is asked for: one block a sheet.
    const std::vector<SheetRange>& ranges() const { return m_ranges; }

    /// The first figure that the cells do not hold, with both values; empty where all are held, and `compared` grows by how many they are.
    /// Held is what lies within 1e-9 of the largest absolute value of its row.
    std::string difference(const Statement& statement, const std::vector<double>& cells, std::size_t& compared) const;

private:
    struct Row {
        Figure figure;
        std::size_t entity, first;  ///< among the cells that are read
        bool constant;
    };
    const PlanGraph& m_graph;
    std::vector<SheetRange> m_ranges;
    std::vector<Row> m_rows;
    std::size_t m_cells = 0;
};

}  // namespace headroom::testing
