// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/figures_file.h"
#include "proof/report_tables.h"

namespace headroom {

/// What figures.json says of a text on a page: written when the report is made, and again when it is verified. A place that no table has gives an
/// empty text, which verifyReport() says of it.
RecordedFigure recorded(ReportTables& tables, const PlacedCell& printed);

}  // namespace headroom
