// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "model/text_table.h"

/// What the plan has agreed, a row an agreement; without rows where there is none.
namespace headroom {

/// Customer contracts: size, price, dates, value, backlog at month 0, revenue within the horizon. The last two foot.
TextTable contractTable(const Statement& statement);

/// Supplier commitments: dates, total, what is paid before and within the horizon, what is left.
TextTable commitmentTable(const Statement& statement);

/// Debt facilities: limit, rate, dates, what is drawn, paid as interest, and owed at the end.
TextTable facilityTable(const Statement& statement);

}  // namespace headroom
