// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace headroom
