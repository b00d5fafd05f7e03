// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

namespace headroom {

/// The first page of a report: name, note, what the plan is of and when this was made, the cards of the desk, then every
/// headline figure in groups. A note for which the page (of `height`) has no room follows the figures. In a scenario, what
/// it is stands below the name; the questions of every plan are asked of the plan as it is.
std::vector<ReportBlock> titlePage(const Statement& base, const Statement& statement, Id scenario, const QString& made, double width, double height);

}  // namespace headroom
