// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/token_names.h"
#include "workbook/workings_row.h"

namespace headroom {

/// The block "Constants of the model": a row for each number of the arithmetic that formulas use, the least first, with what it
/// means.
WorkingsGroup constantRows(const ModelConstants& constants, RowId& nextRow);

}  // namespace headroom
