// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/pdf_report.h"
namespace headroom {
inline Result<> exportPlan(const Statement& s, const QString& path, const QDateTime& stamp) { return writeReport(s, path, stamp); }
}
