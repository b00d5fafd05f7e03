// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cell_reader.h"

#include <algorithm>
#include <charconv>

#include "plan/text.h"
#include "plan/utf8.h"
#include "plan/value.h"
#include "workbook/sheet_text.h"
#include "workbook/xlsx_sheet.h"

namespace headroom {

namespace {

/// Of a formula only the beginning is kept: it is named in a sentence, never computed.
constexpr std::size_t longestFormula = 100;

/// In UTF-8, what is not replaced by U+FFFD.
std::string cleanText(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        if (letter.bytes == 0) clean += "\ufffd";
        else clean += text.substr(0, letter.bytes);
        text.remove_prefix(std::max<std::size_t>(letter.bytes, 1));
    }
    return clean;
}

/// The text of an element with plain or rich text; how it is pronounced is left out.
std::string richText(const pugi::xml_node& node)
{
    std::string text;
    for (const pugi::xml_node& child : node.children()) {
        if (isNamed(child, "t")) text += child.text().get();
        if (isNamed(child, "r")) text += childNamed(child, "t").text().get();
    }
    return unescapedText(cleanText(text));
}

std::optional<std::uint32_t> readCount(std::string_view text, std::uint32_t most)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number <= most ? std::optional{number} : std::nullopt;
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

}  // namespace

std::optional<CellAddress> readAddress(std::string_view text)
{
    std::uint32_t column = 0;
    std::size_t letters = 0;
    for (; letters < text.size() && letters < 3 && text[letters] >= 'A' && text[letters] <= 'Z'; ++letters) column = column * 26 + static_cast<std::uint32_t>(text[letters] - 'A' + 1);
    const auto row = readCount(text.substr(letters), mostSheetRows);
    if (letters == 0 || column > mostSheetColumns || !row || *row == 0) return std::nullopt;
    return CellAddress{*row - 1, column - 1};
}

std::optional<SheetRange> readRange(std::string_view text)
{
    const auto colon = text.find(':');
    const auto first = readAddress(text.substr(0, colon)), last = colon == std::string_view::npos ? first : readAddress(text.substr(colon + 1));
    if (!first || !last) return std::nullopt;
    return SheetRange{.firstRow = std::min(first->row, last->row), .firstColumn = std::min(first->column, last->column), .lastRow = std::max(first->row, last->row), .lastColumn = std::max(first->column, last->column)};
}

void CellReader::readSharedTexts(const pugi::xml_node& table)
{
    for (const pugi::xml_node& item : table.children())
        if (isNamed(item, "si")) m_shared.push_back(richText(item));
}

Result<> CellReader::readCells(const pugi::xml_node& data, Sheet& sheet)
{
    const auto outside = [](std::string_view address) { return tl::unexpected(said(HR_TR("The workbook is damaged: \"%1\" is no place in a sheet."), {quotable(address)})); };
    std::size_t count = 0;
    std::uint32_t nextRow = 0;
    for (const pugi::xml_node& row : data.children()) {
        if (!isNamed(row, "row")) continue;
        if (const auto number = attributeNamed(row, "r"); !number.empty()) {
            const auto read = readCount(number, mostSheetRows);
            if (!read || *read == 0) return outside(number);
            nextRow = *read - 1;
        }
        CellAddress next{nextRow++, 0};
        for (const pugi::xml_node& node : row.children()) {
            if (!isNamed(node, "c")) continue;
            if (const auto address = attributeNamed(node, "r"); !address.empty()) {
                const auto read = readAddress(address);
                if (!read) return outside(address);
                next = *read;
            }
            if (next.row >= mostSheetRows || next.column >= mostSheetColumns) return outside(cellName(next.row, next.column));
            auto cell = readCell(node, cellName(next.row, next.column));
            if (!cell) return tl::unexpected(cell.error());
            const bool isBlank = cell->kind == CellKind::Blank && !cell->formula;
            if (!isBlank && ++count > mostCells) return tl::unexpected(said(HR_TR("The workbook is not read: its sheet \"%1\" has more than %2 cells."), {sheet.name, std::to_string(mostCells)}));
            if (!isBlank) sheet.rows[next.row][next.column] = *std::move(cell);
            ++next.column;
        }
    }
    return {};
}

Result<> CellReader::readSheet(const pugi::xml_node& worksheet, Sheet& sheet)
{
    if (auto read = readCells(childNamed(worksheet, "sheetData"), sheet); !read) return read;
    for (const pugi::xml_node& each : childNamed(worksheet, "mergeCells").children())
        if (const auto range = readRange(attributeNamed(each, "ref"))) sheet.merged.push_back(*range);
    return {};
}

Result<SheetCell> CellReader::readCell(const pugi::xml_node& node, const std::string& address)
{
    SheetCell cell;
    const std::string_view type = attributeNamed(node, "t");
    const auto value = childNamed(node, "v");
    const std::string_view content = value.text().get();
    if (const auto formula = childNamed(node, "f")) cell.formula = quotable(cleanText(formula.text().get()), longestFormula);
    if (type == "inlineStr") {
        cell.text = richText(childNamed(node, "is"));
        cell.kind = cell.text.empty() ? CellKind::Blank : CellKind::Text;
    } else if (!value) {
        return cell;
    } else if (type == "s") {
        const auto index = readCount(withoutBlanks(content), ~std::uint32_t{0});
        if (!index || *index >= m_shared.size()) return tl::unexpected(said(HR_TR("The workbook is damaged: the text of cell %1 is missing."), {address}));
        cell.text = m_shared[*index];
        cell.kind = cell.text.empty() ? CellKind::Blank : CellKind::Text;
    } else if (type == "b") {
        cell.kind = CellKind::Boolean;
        cell.number = withoutBlanks(content) == "1" || withoutBlanks(content) == "true" ? 1 : 0;
    } else if (type == "e") {
        cell.kind = CellKind::Error;
        cell.text = cleanText(content);
    } else if ((type.empty() || type == "n") && readNumber(withoutBlanks(content), cell.number)) {
        cell.kind = CellKind::Number;
    } else {
        // Of formulas ("str"), dates of the strict form ("d"), and numbers that are none.
        cell.text = unescapedText(cleanText(content));
        cell.kind = cell.text.empty() ? CellKind::Blank : CellKind::Text;
    }
    m_textBytes += cell.text.size();
    if (m_textBytes > mostTextBytes) return tl::unexpected(said(HR_TR("The workbook is not read: the texts of its cells come to more than %1 MB."), {std::to_string(mostTextBytes / 1024 / 1024)}));
    return cell;
}

}  // namespace headroom
