// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

namespace headroom {

/// The headline figures as a table: a row each, with its value or why there is none.
std::vector<ReportBlock> headlineRows(const Statement& statement, double width);

}  // namespace headroom
