// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// What a table by fiscal year is about.
enum class YearlyTopic {
    Capex,
    Waste,
    Coverage,  ///< what comes in, what is owed, and how far the one covers the other
    Fleet,     ///< the other series: GPUs, hours, utilization, what is outstanding at the end of a year
};

/// The main series of a topic by fiscal year: a row a series, a column a year, amounts at one scale, the same in all topics.
/// Totals are the sums of the parts above them as displayed. Plans of many years give several tables, of at most `yearsEach` years.
std::vector<TextTable> yearlyTables(const Statement& statement, YearlyTopic topic, std::size_t yearsEach);

}  // namespace headroom
