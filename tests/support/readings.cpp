// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readings.h"

#include <filesystem>
#include <xlsxwriter.h>

#include "plan/value.h"
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
    std::string number(double value) const override { return numberText(value); }

private:
    std::size_t column(const Cell& cell) const { return static_cast<std::size_t>(cell.month - m_first); }
    int m_first;
};

void writeWorkbook(const PlanGraph& graph, const std::string& path)
{
    const auto& columns = graph.columns();
    const SheetNames names(columns.first);
    lxw_workbook* workbook = workbook_new(path.c_str());
    lxw_worksheet* inputs = workbook_add_worksheet(workbook, "Inputs");
    lxw_worksheet* constants = workbook_add_worksheet(workbook, "Constants");
    lxw_worksheet* months = workbook_add_worksheet(workbook, "Months");
    for (std::size_t at = 0; at < graph.inputs().size(); ++at) worksheet_write_number(inputs, static_cast<lxw_row_t>(at), 0, graph.inputValues()[at], nullptr);
    const auto write = [&](lxw_worksheet* sheet, std::size_t row, std::size_t column, const Formula& formula, int shift) {
        worksheet_write_formula(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), ("=" + formulaText(graph, formula, shift, names)).c_str(), nullptr);
    };
    for (std::size_t row = 0; row < graph.layout().constants(); ++row)
        if (const auto formula = graph.constant(row)) write(constants, row, 0, *formula, 0);
    for (std::size_t row = 0; row < graph.layout().monthlyRows(); ++row)
        for (const auto& stretch : graph.stretches(row))
            for (int t = stretch.from; t < stretch.until; ++t) write(months, row, static_cast<std::size_t>(t - columns.first), stretch.formula, t - stretch.at);
    for (int t = columns.first; t < columns.last + lookback; ++t) {
        const auto column = static_cast<lxw_col_t>(t - columns.first);
        const auto given = [&](Figure figure, double value) { worksheet_write_number(months, static_cast<lxw_row_t>(graph.layout().row(figure, 0)), column, value, nullptr); };
        given(Figure::Month, t);
        given(Figure::Hours, graph.structure().calendar.hours(t));
        given(Figure::YearBegins, graph.structure().calendar.monthOfYear(t) == 0 ? 1 : 0);
    }
    workbook_close(workbook);
}

}  // namespace

RecalculatedWorkbook recalculate(const PlanGraph& graph, const std::string& directory)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::absolute(directory);
    fs::remove_all(folder);
    fs::create_directories(folder);
    writeWorkbook(graph, (folder / "model.xlsx").string());
    RecalculatedWorkbook result;
    result.error = calculate(folder / "model.xlsx");
    if (!result.error.empty()) return result;
    const auto& layout = graph.layout();
    const auto& columns = graph.columns();
    result.months = readSheet(folder / "model-Months.csv", layout.monthlyRows(), static_cast<std::size_t>(columns.last - columns.first));
    for (const auto& row : readSheet(folder / "model-Constants.csv", layout.constants(), 1)) result.constants.push_back(row.front());
    return result;
}

}  // namespace headroom
