// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// LibreOffice Calc, headless, as the second engine of workbooks.
namespace headroom {

/// Recalculates a workbook and writes each sheet beside it as WORKBOOK-SHEET.csv, at full precision. Why that did not work; empty
/// where it did.
std::string calculate(const std::filesystem::path& workbook);

/// Opens a workbook and saves it again as SAVED.xlsx in the same folder, as its user would. Why that did not work; empty where it did.
std::string saveAgain(const std::filesystem::path& workbook, const std::filesystem::path& saved);

/// The cells of a sheet that calculate() wrote, [row][column]. A blank cell is 0; what is not a number, as an error value, is NaN, so
/// that it fails every comparison.
std::vector<std::vector<double>> readSheet(const std::filesystem::path& path, std::size_t rows, std::size_t columns);

/// A, B, …, Z, AA, … for 0, 1, …
std::string columnName(std::size_t column);

}  // namespace headroom
