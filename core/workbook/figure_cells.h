// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "workbook/workbook.h"

namespace headroom {

class Workings;

/// Where a figure stands in the workbook; lines and columns count from 0.
struct FigureCell {
    std::string sheet;
    std::uint32_t line = 0;
    std::uint32_t column = 0;      ///< of a constant its only one, else that of month 0
    bool isConstant = false;
    bool isGiven = false;          ///< values, not formulas: what an algorithm finds, a scenario's lenders' case
    bool isAbsent = false;         ///< the plan does not have it: its cells are blank or 0
};

/// Tells where each figure of a workbook stands, without writing it: of the same statement and options it is the same.
class FigureCells
{
public:
    FigureCells(const Statement& statement, const WorkbookOptions& options);
    ~FigureCells();

    FigureCell of(Figure figure, std::size_t entity = 0) const;
    /// The columns of months [firstMonth(), endMonth()): column(m) = column(0) + m.
    std::uint32_t column(int month) const;
    int firstMonth() const;
    int endMonth() const;

private:
    std::unique_ptr<Workings> m_workings;
};

}  // namespace headroom
