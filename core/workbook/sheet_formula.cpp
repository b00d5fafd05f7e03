// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_formula.h"

#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"

namespace headroom {

std::vector<std::string> lettersOf(std::uint32_t columns)
{
    std::vector<std::string> letters;
    for (std::uint32_t column = 0; column < columns; ++column) letters.push_back(columnLetters(column));
    return letters;
}

SheetFormula::SheetFormula(std::string_view text, const Workings& workings, std::uint32_t sheet, const std::vector<std::string>& letters)
    : m_workings(workings), m_letters(letters), m_sheet(sheet), m_pieces{{"=", 0, false}}
{
    const auto words = [this](std::string_view between) { m_pieces.back().words += between; };
    readTokens(text, words, [&](const CellReference& reference) {
        if (reference.kind == CellReference::Kind::Number) {
            const auto at = workings.numberPosition(reference.first);
            if (at.sheet != sheet) (m_pieces.back().words += workings.sheets()[at.sheet].name) += "!";
            m_pieces.back().words += "$" + m_letters[Workings::constantColumn] + "$" + std::to_string(at.line + 1);
            return;
        }
        addCell(reference, reference.first, reference.from, true);
        if (reference.first == reference.last && reference.from == reference.until) return;
        m_pieces.back().words += ":";
        addCell(reference, reference.last, reference.until, false);
    });
}

void SheetFormula::addCell(const CellReference& reference, RowId row, int away, bool named)
{
    const auto at = m_workings.position(row);
    std::string& words = m_pieces.back().words;
    if (named && at.sheet != m_sheet) (words += m_workings.sheets()[at.sheet].name) += "!";
    if (reference.kind == CellReference::Kind::Constant) {
        (words += "$") += m_letters[Workings::constantColumn];
    } else {
        m_pieces.back().away = away;
        m_pieces.back().isColumn = true;
        m_pieces.emplace_back();
    }
    m_pieces.back().words += std::to_string(at.line + 1);
}

const char* SheetFormula::in(int month)
{
    m_text.clear();
    for (const Piece& piece : m_pieces) {
        m_text += piece.words;
        if (piece.isColumn) m_text += m_letters[m_workings.column(month + piece.away)];
    }
    return m_text.c_str();
}

}  // namespace headroom
