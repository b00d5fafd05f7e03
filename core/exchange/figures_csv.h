// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "exchange/csv.h"
#include "figures/periods.h"
#include "model/statement.h"

namespace headroom {

/// Every series of a statement as CSV (csv.h): a row a series: figure, entity, its name, unit, then a column a period
/// headed as the period is called. Shares and rates are fractions, numbers shortest, ISO months.
std::string figuresCsv(const Statement& statement, Period period, CsvDialect dialect = internationalCsv);

}  // namespace headroom
