// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

namespace headroom {

/// Every headline figure with its value, or why there is none, in groups set in two columns.
std::vector<ReportBlock> headlineGroups(const Statement& statement, double width);

}  // namespace headroom
