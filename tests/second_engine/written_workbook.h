// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/statement.h"
#include "numbers/plan_graph.h"
#include "support/second_engine.h"

namespace headroom::testing {

/// Where a figure stands in a workbook: a constant in `column`, months from `column` on, the first of them columns().first.
struct FigureCells {
    std::string sheet;
    std::size_t row = 0, column = 0;
};

/// The workbook of a statement, in a file.
class WrittenWorkbook
{
public:
    WrittenWorkbook(const Statement& statement, std::filesystem::path path);

    const std::filesystem::path& path() const { return m_path; }
    const PlanGraph& graph() const { return m_graph; }
    FigureCells cells(Figure figure, std::size_t entity) const;
    /// The cell of an input, by its number in the graph.
    SheetRange input(std::size_t input) const;

private:
    std::filesystem::path m_path;
    PlanGraph m_graph;
};

}  // namespace headroom::testing
