// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calc.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>

namespace headroom {

namespace {

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

/// A comma between quotes belongs to its cell.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (const char letter : line) {
        if (letter == '"') isQuoted = !isQuoted;
        if (letter == ',' && !isQuoted) cells.emplace_back();
        else cells.back() += letter;
    }
    return cells;
}

/// Calc writes what it shows as a per cent so, as the result of IRR.
double cellValue(std::string text)
{
    std::erase(text, '"');
    const double scale = text.ends_with('%') ? 0.01 : 1;
    if (scale != 1) text.pop_back();
    if (text.empty()) return 0;
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    return end && *end == '\0' ? value * scale : std::numeric_limits<double>::quiet_NaN();
}

bool convert(const std::filesystem::path& path, const std::string& filter, const std::filesystem::path& into)
{
    const auto folder = path.parent_path();
    writeProfile(folder / "profile");
    const std::string command = "soffice -env:UserInstallation=file://" + (folder / "profile").string() + " --headless --convert-to '" + filter + "' --outdir '" + into.string() + "' '" + path.string() + "' > '" +
                                (folder / "log.txt").string() + "' 2>&1";
    return std::system(command.c_str()) == 0;
}

}  // namespace

std::string calculate(const std::filesystem::path& workbook)
{
    const auto path = std::filesystem::absolute(workbook), folder = path.parent_path();
    if (convert(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", folder))
        for (const auto& file : std::filesystem::directory_iterator(folder))
            if (file.path().extension() == ".csv" && file.path().filename().string().starts_with(path.stem().string() + "-")) return "";
    return "LibreOffice Calc did not convert the workbook; see " + (folder / "log.txt").string();
}

std::string saveAgain(const std::filesystem::path& workbook, const std::filesystem::path& saved)
{
    const auto path = std::filesystem::absolute(workbook), folder = path.parent_path(), made = folder / "again" / path.filename();
    if (!convert(path, "xlsx:Calc MS Excel 2007 XML", folder / "again") || !std::filesystem::exists(made)) return "LibreOffice Calc did not save the workbook; see " + (folder / "log.txt").string();
    std::filesystem::rename(made, saved);
    return "";
}

std::vector<std::vector<double>> readSheet(const std::filesystem::path& path, std::size_t rows, std::size_t columns)
{
    std::vector<std::vector<double>> values(rows, std::vector<double>(columns, 0.0));
    std::ifstream file(path);
    std::string line;
    for (std::size_t row = 0; row < rows && std::getline(file, line); ++row) {
        const auto cells = cellsOf(line);
        for (std::size_t column = 0; column < std::min(columns, cells.size()); ++column) values[row][column] = cellValue(cells[column]);
    }
    return values;
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

}  // namespace headroom
