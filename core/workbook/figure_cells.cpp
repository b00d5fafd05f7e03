// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/figure_cells.h"

#include "workbook/workings.h"

namespace headroom {

FigureCells::FigureCells(const Statement& statement, const WorkbookOptions& options) : m_workings(std::make_unique<Workings>(statement, options.base)) {}
FigureCells::~FigureCells() = default;

FigureCell FigureCells::of(Figure figure, std::size_t entity) const
{
    const RowId id = m_workings->rowOf(figure, entity);
    const auto at = m_workings->position(id);
    const bool isConstant = info(figure).shape == Shape::Constant;
    FigureCell cell{.sheet = m_workings->sheets()[at.sheet].name, .line = at.line, .column = isConstant ? Workings::constantColumn : column(0), .isConstant = isConstant};
    const RowRole role = m_workings->row(id).role;
    cell.isGiven = role == RowRole::Given;
    cell.isAbsent = role == RowRole::Absent;
    return cell;
}

std::uint32_t FigureCells::column(int month) const { return m_workings->column(month); }
int FigureCells::firstMonth() const { return m_workings->firstMonth(); }
int FigureCells::endMonth() const { return m_workings->endMonth(); }

}  // namespace headroom
