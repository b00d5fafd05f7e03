// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/issue.h"
#include "workbook/inputs_layout.h"
#include "workbook/sheet_formats.h"

struct lxw_worksheet;

namespace headroom {

/// Writes the rows in the lines of InputsLayout(rows): blue what formulas follow, grey what they cannot, each with unit, bounds
/// and source, its bounds watched by the spreadsheet. Texts are written as texts: a name like "=HYPERLINK(…)" is no formula.
/// Refused where there are more rows than a sheet has lines.
Result<> writeInputsSheet(lxw_worksheet* sheet, const std::vector<InputRow>& rows, SheetFormats& formats);

/// What a cell holds, as the hidden column keeps it: numbers at full precision, texts as they are, nothing as "".
std::string exportedText(const InputRow& row);

}  // namespace headroom
