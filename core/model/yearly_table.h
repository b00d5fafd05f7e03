// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// The main series by fiscal year: a row a series, a column a year, amounts at one scale. Totals are the sums of the parts
/// above them as displayed. Plans of many years give several tables, of at most `yearsEach` years.
std::vector<TextTable> yearlyTables(const Statement& statement, std::size_t yearsEach);

}  // namespace headroom
