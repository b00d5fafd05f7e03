// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "model/statement.h"
#include "report/report_options.h"

namespace headroom {

/// When a report says that it was made, in UTC: SOURCE_DATE_EPOCH where the environment has it, so that the same plan
/// gives the same report; otherwise now.
QDateTime reportStamp();

/// The report of a plan as a PDF, with the chapters and on the paper that the options say. With a scenario its figures in place
/// of the plan's, and it is named on every page. The same plan at the same stamp gives the same bytes. Needs a QApplication,
/// but no display.
QByteArray reportPdf(const Statement& base, const QDateTime& stamp, const ReportOptions& options = {});

}  // namespace headroom
