// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readings.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>
#include <xlsxwriter.h>

namespace headroom {

namespace {

std::string columnName(std::size_t column)
{
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

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

/// LibreOffice keeps the cached zeros of a generated workbook unless its profile says to recalculate always.
void writeProfile(const std::filesystem::path& profile)
{
    std::filesystem::create_directories(profile / "user");
    std::ofstream(profile / "user" / "registrymodifications.xcu") << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";
}

/// A blank cell is 0; what is not a number (an error value of the spreadsheet) is NaN, so that it fails every comparison.
double cellValue(std::string text)
{
    std::erase(text, '"');
    if (text.empty()) return 0;
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    return end && *end == '\0' ? value : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::vector<double>> readSheet(const std::filesystem::path& path, std::size_t rows, std::size_t columns)
{
    std::vector<std::vector<double>> values(rows, std::vector<double>(columns, 0.0));
    std::ifstream file(path);
    std::string line;
    for (std::size_t row = 0; row < rows && std::getline(file, line); ++row) {
        std::istringstream cells(line);
        std::string text;
        for (std::size_t column = 0; column < columns && std::getline(cells, text, ','); ++column) values[row][column] = cellValue(text);
    }
    return values;
}

}  // namespace

RecalculatedWorkbook recalculate(const FormulaReading& reading, const std::string& directory)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::absolute(directory);
    fs::remove_all(folder);
    fs::create_directories(folder);
    writeWorkbook(reading, (folder / "model.xlsx").string());
    writeProfile(folder / "profile");
    const std::string command = "soffice -env:UserInstallation=file://" + (folder / "profile").string() +
                                " --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' --outdir '" + folder.string() + "' '" + (folder / "model.xlsx").string() + "' > '" +
                                (folder / "log.txt").string() + "' 2>&1";
    RecalculatedWorkbook result;
    if (std::system(command.c_str()) != 0 || !fs::exists(folder / "model-Months.csv")) {
        result.error = "LibreOffice Calc did not convert the workbook; see " + (folder / "log.txt").string();
        return result;
    }
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
