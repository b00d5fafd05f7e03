// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

namespace headroom {

/// Every headline figure with its value, or why there is none, and the questions of every plan, in groups set in two columns. The first block is no higher than `room`, where that is worth beginning in; the others fill pages of `height`.
std::vector<ReportBlock> headlineGroups(const Statement& statement, double width, double room, double height);

}  // namespace headroom
