// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/input_rows.h"
#include "workbook/token_names.h"
#include "workbook/workings_row.h"

namespace headroom {

/// The block "Constants of the model": a row for each number of the arithmetic that formulas use, the least first, with all that
/// it means there; whole numbers that are structure of the plan name the grey inputs that they are.
WorkingsGroup constantRows(const ModelConstants& constants, const std::vector<InputRow>& inputs, RowId& nextRow);

}  // namespace headroom
