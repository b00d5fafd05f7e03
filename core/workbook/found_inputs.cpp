// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/found_inputs.h"

#include <algorithm>
#include <array>

#include "plan/value.h"
#include "workbook/sheet_text.h"

namespace headroom {

namespace {

constexpr std::uint32_t nowhere = ~std::uint32_t{0};

/// Where each column of the sheet stands, and the line that says so.
struct Columns {
    std::uint32_t line = 0;
    std::array<std::uint32_t, inputsColumns> at{};
    std::uint32_t of(InputsColumn column) const { return at[static_cast<std::size_t>(column)]; }
};

bool isBlank(const SheetCell& cell) { return cell.kind == CellKind::Blank && !cell.formula; }

Result<Columns> readColumns(std::uint32_t line, const std::map<std::uint32_t, SheetCell>& cells)
{
    Columns columns{.line = line};
    columns.at.fill(nowhere);
    for (const auto& [column, cell] : cells) {
        const auto key = std::ranges::find(inputsColumnKeys, cellText(cell));
        if (key == inputsColumnKeys.end()) continue;
        std::uint32_t& at = columns.at[static_cast<std::size_t>(key - inputsColumnKeys.begin())];
        if (at != nowhere) return tl::unexpected(said(HR_TR("The sheet Inputs has the column \"%1\" twice, %2 and %3; take one away."), {*key, columnLetters(at), columnLetters(column)}));
        at = column;
    }
    if (columns.of(InputsColumn::InputValue) == nowhere) return tl::unexpected(said(HR_TR("The sheet Inputs has lost its column of values; export the plan again.")));
    return columns;
}

Result<Columns> findColumns(const Sheet& sheet)
{
    for (const auto& [line, cells] : sheet.rows)
        for (const auto& [column, cell] : cells) {
            if (cell.kind != CellKind::Text || !cell.text.starts_with(inputsMarkerStart)) continue;
            if (cell.text != inputsMarker) return tl::unexpected(said(HR_TR("The workbook is of another version of Headroom (\"%1\"); this one reads \"%2\"."), {quotable(cell.text, 40), inputsMarker}));
            return readColumns(line, cells);
        }
    return tl::unexpected(said(HR_TR("The sheet Inputs is not one that Headroom wrote, or has lost its hidden line and column; export the plan again.")));
}

/// Merged ranges over one column, as lines that lie in any of them.
class MergedLines
{
public:
    MergedLines(const Sheet& sheet, std::uint32_t column)
    {
        for (const SheetRange& range : sheet.merged)
            if (column >= range.firstColumn && column <= range.lastColumn && (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn)) m_ranges.push_back(range);
        std::ranges::sort(m_ranges, {}, &SheetRange::firstRow);
        // Ranges do not overlap in a sheet that a spreadsheet wrote; in another, the first of them names the rest.
        std::size_t kept = 0;
        for (const SheetRange& range : m_ranges) {
            if (kept > 0 && range.firstRow <= m_ranges[kept - 1].lastRow) m_ranges[kept - 1].lastRow = std::max(m_ranges[kept - 1].lastRow, range.lastRow);
            else m_ranges[kept++] = range;
        }
        m_ranges.resize(kept);
    }

    std::optional<std::string> at(std::uint32_t line) const
    {
        const auto after = std::ranges::upper_bound(m_ranges, line, {}, &SheetRange::firstRow);
        if (after == m_ranges.begin() || std::prev(after)->lastRow < line) return std::nullopt;
        const SheetRange& range = *std::prev(after);
        return cellName(range.firstRow, range.firstColumn) + ":" + cellName(range.lastRow, range.lastColumn);
    }

private:
    std::vector<SheetRange> m_ranges;
};

/// A heading is a text in the column of tables, and nothing else.
bool isHeading(const Columns& columns, const std::map<std::uint32_t, SheetCell>& cells)
{
    return std::ranges::all_of(cells, [&](const auto& each) { return isBlank(each.second) || (each.first == columns.of(InputsColumn::TableLabel) && each.second.kind == CellKind::Text); });
}

}  // namespace

std::string cellText(const SheetCell& cell)
{
    switch (cell.kind) {
    case CellKind::Blank: return {};
    case CellKind::Number: return numberText(cell.number);
    case CellKind::Boolean: return cell.number != 0 ? "TRUE" : "FALSE";
    case CellKind::Text:
    case CellKind::Error: return cell.text;
    }
    return {};
}

Result<FoundInputs> findInputs(const Sheet& sheet)
{
    const auto columns = findColumns(sheet);
    if (!columns) return tl::unexpected(columns.error());
    const MergedLines merged(sheet, columns->of(InputsColumn::InputValue));
    FoundInputs found;
    for (auto row = sheet.rows.upper_bound(columns->line); row != sheet.rows.end(); ++row) {
        const auto& [line, cells] = *row;
        const auto cell = [&, &texts = cells](InputsColumn column) -> const SheetCell* {
            const auto at = texts.find(columns->of(column));
            return at == texts.end() ? nullptr : &at->second;
        };
        const auto text = [&](InputsColumn column) { return cell(column) ? cellText(*cell(column)) : std::string{}; };
        const std::string key = text(InputsColumn::InputKey);
        if (key == inputsHeaderKey) continue;
        if (key.empty()) {
            found.ignoredRows += !isHeading(*columns, cells);
            continue;
        }
        FoundInput input{.line = line, .value = cell(InputsColumn::InputValue) ? *cell(InputsColumn::InputValue) : SheetCell{}, .exported = {}, .entity = text(InputsColumn::EntityName),
                         .entityExported = text(InputsColumn::ExportedEntity), .table = text(InputsColumn::TableLabel), .input = text(InputsColumn::InputLabel), .source = text(InputsColumn::SourceText),
                         .date = text(InputsColumn::SourceDate), .note = text(InputsColumn::SourceNote), .mergedRange = merged.at(line)};
        if (columns->of(InputsColumn::ExportedValue) != nowhere) input.exported = text(InputsColumn::ExportedValue);
        for (const auto& [at, each] : cells) found.ignoredCells += !isBlank(each) && std::ranges::find(columns->at, at) == columns->at.end();
        found.byKey[key].push_back(std::move(input));
    }
    return found;
}

}  // namespace headroom
