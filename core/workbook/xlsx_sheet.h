// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "plan/issue.h"
#include "workbook/sheet.h"

namespace headroom {

/// Bounds on a sheet that others wrote, beside those of zip_parts.h and xml_part.h: cells that are not blank, and bytes of the
/// texts of all of them, each counted as often as it stands.
inline constexpr std::size_t mostCells = 1'000'000, mostTextBytes = 64U * 1024 * 1024;

/// The sheet of this name of an .xlsx file, as Excel, LibreOffice or another program has saved it (ISO/IEC 29500, both
/// forms): numbers, texts (shared, rich and inline), booleans, errors, formulas with their last values, merged ranges. Nothing
/// in the file is believed. The error is a sentence: no workbook, damaged, too large, no such sheet.
Result<Sheet> readXlsxSheet(std::string_view bytes, std::string_view name);

/// Largest file of a workbook that is read, in bytes.
inline constexpr std::size_t largestWorkbook = 128U * 1024 * 1024;

/// The same of a file; the sentence begins with its name.
Result<Sheet> readXlsxFile(const std::filesystem::path& path, std::string_view name);

}  // namespace headroom
