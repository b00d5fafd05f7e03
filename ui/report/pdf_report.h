// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "model/statement.h"

namespace headroom {

/// When a report says that it was made, in UTC: SOURCE_DATE_EPOCH where the environment has it, so that the same plan
/// gives the same report; otherwise now.
QDateTime reportStamp();

/// The report of a plan as a PDF: headline figures; the three charts by fiscal quarter with what they show in words; the
/// GPU-hour waterfall; the main series and the statements by fiscal year; contracts, commitments, debt and covenants; unit economics; checks, the model against published values, and scenarios; every input with its source; the
/// methodology. With a scenario its figures in place of the plan's, and it is named on every page. The same plan at the same stamp gives the same bytes. Needs a QApplication, but no display.
QByteArray reportPdf(const Statement& base, const QDateTime& stamp, Id scenario = 0);

}  // namespace headroom
