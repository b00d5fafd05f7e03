// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::testing {

/// A cell or a range in a formula; lines and columns count from 0, both ends in it.
struct FormulaReference {
    std::string sheet;  ///< that of the formula itself where it names none
    std::uint32_t firstLine = 0, firstColumn = 0, lastLine = 0, lastColumn = 0;
};

/// What a formula is made of, as the test of a workbook asks.
struct FormulaTokens {
    std::vector<FormulaReference> references;
    std::vector<std::string> functions;
    std::vector<std::string> numbers;
    std::string r1c1;  ///< the formula in R1C1 notation
};

/// Takes the text of a formula apart, without its equals sign, as it stands in a cell. Texts in quotes are kept as they are.
FormulaTokens formulaTokens(const std::string& formula, const std::string& sheet, std::uint32_t line, std::uint32_t column);

}  // namespace headroom::testing
