// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "model/statement.h"
#include "plan/issue.h"
#include "report/pdf_report.h"

namespace headroom {

/// Writes a plan in the form that the ending of the file names: .pdf the report (made at `stamp`), .xlsx the live
/// workbook, .csv every series by month, .json the plan, the last two with the bytes of `headroom-cli export`. The file appears complete or not at all; one
/// that was there before stays until then. The error is one sentence that names the path.
/// With a scenario, report, workbook and figures are those of the scenario; the plan as JSON is the plan with all of its scenarios.
/// The other options are those of the report.
Result<> exportPlan(const Statement& base, const QString& path, const QDateTime& stamp, const ReportOptions& options = {});

}  // namespace headroom
