// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/printed_cell.h"

#include <algorithm>

#include "plan/registry.h"

namespace headroom {

namespace {

bool hasDigit(const std::string& text) { return std::ranges::any_of(text, [](char letter) { return letter >= '0' && letter <= '9'; }); }

/// Names and notes are inputs too, but no figures.
bool isWords(const std::string& input)
{
    const TableType* type = findTable(input.substr(0, input.find('.')));
    const auto field = type ? type->find(input.substr(input.rfind('.') + 1)) : std::nullopt;
    return !field || type->fields[*field].kind == FieldKind::Text;
}

}  // namespace

bool isPrinted(const TextTable& contents, std::size_t row, std::size_t column)
{
    if (row == headRow) return column < contents.columns.size() && !contents.columns[column].header.empty();
    if (row >= contents.rows.size() || column >= contents.rows[row].cells.size() || contents.rows[row].cells[column].empty()) return false;
    const RowKind kind = contents.rows[row].kind;
    return column == 0 || (kind != RowKind::Group && kind != RowKind::Note);
}

bool isFigure(const TextTable& contents, std::size_t row, std::size_t column)
{
    if (row == headRow || !isPrinted(contents, row, column) || contents.rows[row].kind == RowKind::Group) return false;
    const CellFigure figure = contents.rows[row].figure(column);
    if (!figure.input.empty()) return !isWords(figure.input);
    const bool isLabel = column == 0 && contents.columns.size() > 1;
    return !isLabel && (contents.columns[column].kind == ColumnKind::Number || figure.isAny() || hasDigit(contents.rows[row].cells[column]));
}

std::optional<CellPlace> printedPlace(const std::string& table, const TextTable& contents, std::size_t row, std::size_t column)
{
    if (!table.empty()) return isPrinted(contents, row, column) ? std::optional<CellPlace>({.table = table, .row = row, .column = column}) : std::nullopt;
    if (row == headRow || contents.rows[row].figure(column).input.empty() || !isFigure(contents, row, column)) return std::nullopt;
    return CellPlace{.table = {}, .input = contents.rows[row].figure(column).input};
}

std::string_view markOf(Verdict verdict)
{
    if (verdict == Verdict::None) return {};
    return verdict == Verdict::Held ? "\u2713 " : "\u2717 ";
}

std::string partKey(const std::string& table, std::size_t part) { return part == 0 ? table : table + "." + std::to_string(part); }

TextTable sentenceTable(const std::vector<std::string>& sentences)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}}, .rows = {}};
    for (const std::string& sentence : sentences) table.rows.push_back({.cells = {sentence}});
    return table;
}

}  // namespace headroom
