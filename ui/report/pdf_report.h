// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "model/statement.h"
#include "plan/issue.h"

namespace headroom {

/// When a report says that it was made, in UTC: SOURCE_DATE_EPOCH where the environment has it, so that the same plan
/// gives the same report; otherwise now.
QDateTime reportStamp();

/// Writes the figures of a plan as a PDF: headline figures, then the three charts by fiscal quarter. The file appears complete or
/// not at all; one that was there before stays until then. Needs a QApplication, but no display. The error is one
/// sentence that names the path.
Result<> writeReport(const Statement& statement, const QString& path, const QDateTime& stamp);

}  // namespace headroom
