// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workbook/input_rows.h"

namespace headroom::testing {

/// A workbook of the Inputs sheet alone.
std::string inputsWorkbook(const std::vector<InputRow>& rows);
inline std::string inputsWorkbook(const Plan<>& plan) { return inputsWorkbook(inputRows(plan)); }

}  // namespace headroom::testing
