// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "proof/report_tables.h"
#include "report/report_pages.h"

namespace headroom {

/// The pages as Qt printed them (`pdf`), with the outline, the language and the description of a report, made at `stamp`; where `holds` names
/// what it is of, with the plan and the printed figures attached.
QByteArray finishedReport(const QByteArray& pdf, const ReportPages& pages, const QDateTime& stamp, const ReportedPlan* holds);

}  // namespace headroom
