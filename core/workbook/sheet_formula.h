// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workbook/workings.h"

namespace headroom {

/// The letters of every column of months, from the first column of a sheet on.
std::vector<std::string> lettersOf(std::uint32_t columns);

/// A formula as a sheet holds it: told once, its columns filled in for each month.
class SheetFormula
{
public:
    /// `sheet`: on which one it stands, whose own cells need no name before them; `noSheet` where it is none of the workings'.
    SheetFormula(std::string_view text, const Workings& workings, std::uint32_t sheet, const std::vector<std::string>& letters);
    static constexpr std::uint32_t noSheet = 0xFFFF'FFFF;

    /// The formula of a month, with its equals sign; of a constant that of month 0. It stands until the next call.
    const char* in(int month);

private:
    void addCell(const CellReference& reference, RowId row, int away, bool named);

    struct Piece {
        std::string words;
        int away = 0;
        bool isColumn = false;  ///< a column of months follows the words
    };
    const Workings& m_workings;
    const std::vector<std::string>& m_letters;
    std::uint32_t m_sheet;
    std::vector<Piece> m_pieces;
    std::string m_text;
};

}  // namespace headroom
