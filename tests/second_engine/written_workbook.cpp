// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/written_workbook.h"

#include "support/readings.h"

namespace headroom::testing {

WrittenWorkbook::WrittenWorkbook(const Statement& statement, std::filesystem::path path) : m_path(std::move(path)), m_graph(statement.plan()) { writeGraph(m_graph, m_path.string()); }

FigureCells WrittenWorkbook::cells(Figure figure, std::size_t entity) const
{
    if (info(figure).shape == Shape::Constant) return {"Constants", m_graph.layout().constantRow(figure, entity), 0};
    return {"Months", m_graph.layout().row(figure, entity), 0};
}

SheetRange WrittenWorkbook::input(std::size_t input) const { return {"Inputs", cellName(input, 0)}; }

}  // namespace headroom::testing
