// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/evaluate.h"
#include "numbers/formula.h"
#include "plan/convert.h"

namespace headroom {

/// The formula reading of a plan: every figure a node, every input an input node.
struct FormulaReading {
    explicit FormulaReading(const Plan<>& from) : structure(from), plan(convert<Formula>(from, [&](const std::string& place, double value) {
        inputNames.push_back(place);
        return arena.input(value);
    })), ledger(Layout(structure.sizes), structure.columns, structure.calendar)
    {
        evaluate(plan, structure, ledger);
    }

    FormulaArena arena;
    std::vector<std::string> inputNames;
    Structure structure;
    Plan<Formula> plan;
    Ledger<Formula> ledger;
};

/// The figures of a workbook as LibreOffice Calc computed them, in the rows and columns of a Ledger.
struct RecalculatedWorkbook {
    std::vector<std::vector<double>> months;  ///< [row][month − first]
    std::vector<double> constants;
    std::string error;  ///< why there is no result; empty where there is
};

/// Writes the reading as a workbook of live formulas (sheets Inputs, Constants, Months), lets LibreOffice Calc
/// recalculate it headless and reads the figures back at full precision. `directory` is made and used for all files.
RecalculatedWorkbook recalculate(const FormulaReading& reading, const std::string& directory);

/// The formula of a month's cell in R1C1 notation: the same text in every month, if the model keeps its rules.
std::string r1c1(const FormulaReading& reading, std::size_t row, int month, std::uint32_t node);

}  // namespace headroom
