// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What a cell holds. Of a formula it is the value that the spreadsheet last computed.
enum class CellKind { Blank, Number, Text, Boolean, Error };

struct SheetCell {
    CellKind kind = CellKind::Blank;
    double number = 0;  ///< of a number; 1 or 0 of a boolean
    std::string text;   ///< of a text (whole, UTF-8) and of an error ("#DIV/0!")
    std::optional<std::string> formula;  ///< without the equals sign; empty where the file keeps it with another cell
};

/// Rows and columns count from 0; both ends belong to the range.
struct SheetRange {
    std::uint32_t firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool holds(std::uint32_t row, std::uint32_t column) const { return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn; }
};

/// The cells of one sheet of a workbook that are not blank, and what else there is of it.
struct Sheet {
    std::string name;
    std::map<std::uint32_t, std::map<std::uint32_t, SheetCell>> rows;
    std::vector<SheetRange> merged;
    std::size_t otherSheets = 0;
    bool countsFrom1904 = false;  ///< dates are days since 1904-01-01, not 1899-12-30

    const SheetCell* cell(std::uint32_t row, std::uint32_t column) const
    {
        const auto cells = rows.find(row);
        if (cells == rows.end()) return nullptr;
        const auto cell = cells->second.find(column);
        return cell == cells->second.end() ? nullptr : &cell->second;
    }
};

}  // namespace headroom
