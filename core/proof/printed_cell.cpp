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

std::optional<CellPlace> figurePlace(const std::string& table, const TextTable& contents, std::size_t row, std::size_t column)
{
    const TextRow& line = contents.rows[row];
    const std::string& text = line.cells[column];
    const CellFigure figure = line.figure(column);
    if (text.empty() || line.kind == RowKind::Group) return std::nullopt;
    if (table.empty()) return figure.input.empty() || isWords(figure.input) ? std::nullopt : std::optional<CellPlace>({.table = {}, .input = figure.input});
    const bool isLabel = column == 0 && contents.columns.size() > 1;
    const bool isNumber = contents.columns[column].kind == ColumnKind::Number || figure.isAny();
    if (isLabel || !(isNumber || hasDigit(text))) return std::nullopt;
    return CellPlace{.table = table, .row = row, .column = column};
}

std::string partKey(const std::string& table, std::size_t part) { return part == 0 ? table : table + "." + std::to_string(part); }

TextTable sentenceTable(const std::vector<std::string>& sentences)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}}, .rows = {}};
    for (const std::string& sentence : sentences) table.rows.push_back({.cells = {sentence}});
    return table;
}

}  // namespace headroom
