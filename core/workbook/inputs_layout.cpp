// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/inputs_layout.h"

#include "workbook/sheet_text.h"

namespace headroom {

InputsLayout::InputsLayout(const std::vector<InputRow>& rows)
{
    m_lines.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (startsTable(rows, row)) ++m_end;
        m_lines.push_back(m_end++);
    }
}

std::string InputsLayout::inputCell(std::size_t row) const
{
    return std::string{inputsSheetName} + "!$" + columnLetters(static_cast<std::uint32_t>(InputsColumn::InputValue)) + "$" + std::to_string(m_lines.at(row) + 1);
}

bool startsTable(const std::vector<InputRow>& rows, std::size_t row) { return row == 0 || rows[row].place.table != rows[row - 1].place.table; }

}  // namespace headroom
