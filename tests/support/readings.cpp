// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readings.h"

#include <filesystem>
#include <xlsxwriter.h>

#include "support/calc.h"

namespace headroom {

namespace {

class SheetNames final : public CellNames
{
public:
    explicit SheetNames(int first) : m_first(first) {}
    std::string cell(const Cell& cell) const override
    {
        const auto row = std::to_string(cell.row + 1);
        return cell.constant ? "Constants!$A$" + row : "Months!" + columnName(column(cell)) + row;
    }
    std::string range(const Cell& from, const Cell& until) const override { return cell(from) + ":" + columnName(column(until)) + std::to_string(until.row + 1); }
    std::string input(std::size_t input) const override { return "Inputs!$A$" + std::to_string(input + 1); }

private:
    std::size_t column(const Cell& cell) const { return static_cast<std::size_t>(cell.month - m_first); }
    int m_first;
};

class RelativeNames final : public CellNames
{
public:
    RelativeNames(std::size_t row, int month) : m_row(row), m_month(month) {}
    std::string cell(const Cell& cell) const override
    {
        if (cell.constant) return "K" + std::to_string(cell.row);
        return "R[" + std::to_string(static_cast<long>(cell.row) - static_cast<long>(m_row)) + "]C[" + std::to_string(cell.month - m_month) + "]";
    }
    std::string range(const Cell& from, const Cell& until) const override { return cell(from) + ":" + cell(until); }
    std::string input(std::size_t input) const override { return "I" + std::to_string(input); }

private:
    std::size_t m_row;
    int m_month;
};

void writeWorkbook(const FormulaReading& reading, const std::string& path)
{
    const SheetNames names(reading.structure.columns.first);
    lxw_workbook* workbook = workbook_new(path.c_str());
    lxw_worksheet* inputs = workbook_add_worksheet(workbook, "Inputs");
    lxw_worksheet* constants = workbook_add_worksheet(workbook, "Constants");
    lxw_worksheet* months = workbook_add_worksheet(workbook, "Months");
    for (std::size_t at = 0; at < reading.arena.inputs().size(); ++at) worksheet_write_number(inputs, static_cast<lxw_row_t>(at), 0, reading.arena.inputs()[at], nullptr);
    for (std::uint32_t node = 0; node < reading.arena.size(); ++node) {
        if (!reading.arena.node(node).tagged || reading.arena.node(node).blank) continue;
        const Cell& cell = reading.arena.cell(node);
        const std::string text = "=" + formulaText(reading.arena, node, names);
        const auto column = static_cast<lxw_col_t>(cell.constant ? 0 : cell.month - reading.structure.columns.first);
        worksheet_write_formula(cell.constant ? constants : months, static_cast<lxw_row_t>(cell.row), column, text.c_str(), nullptr);
    }
    workbook_close(workbook);
}

}  // namespace

RecalculatedWorkbook recalculate(const FormulaReading& reading, const std::string& directory)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::absolute(directory);
    fs::remove_all(folder);
    fs::create_directories(folder);
    writeWorkbook(reading, (folder / "model.xlsx").string());
    RecalculatedWorkbook result;
    result.error = calculate(folder / "model.xlsx");
    if (!result.error.empty()) return result;
    const auto& layout = reading.ledger.layout();
    const auto& columns = reading.structure.columns;
    result.months = readSheet(folder / "model-Months.csv", layout.monthlyRows(), static_cast<std::size_t>(columns.last - columns.first));
    for (const auto& row : readSheet(folder / "model-Constants.csv", layout.constants(), 1)) result.constants.push_back(row.front());
    return result;
}

std::string r1c1(const FormulaReading& reading, std::size_t row, int month, std::uint32_t node)
{
    return formulaText(reading.arena, node, RelativeNames(row, month));
}

}  // namespace headroom
