// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "numbers/formula_text.h"

namespace headroom {

/// The figures of a workbook as LibreOffice Calc computed them, in the rows and columns of a Ledger.
struct RecalculatedWorkbook {
    std::vector<std::vector<double>> months;  ///< [row][month − first]
    std::vector<double> constants;
    std::string error;  ///< why there is no result; empty where there is
};

/// Writes the graph as a workbook of live formulas (sheets Inputs, Constants, Months), lets LibreOffice Calc
/// recalculate it headless and reads the figures back at full precision. `directory` is made and used for all files.
RecalculatedWorkbook recalculate(const PlanGraph& graph, const std::string& directory);

}  // namespace headroom
