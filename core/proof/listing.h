// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/figures_file.h"
#include "proof/report_tables.h"

namespace headroom {

/// The places that a report with these chapters prints and its list has not: a row of a table that is on no page, a cell of a row that is, a head on a
/// page with rows below it, a line around a page. The page is that where it should be, 0 where none can be told. A sentence behind one
/// that was cut may be missing.
std::vector<PlacedCell> unlisted(ReportTables& tables, const FiguresFile& file);

/// Whether each text of a list stands where the table has it: on a page, the texts of a table go from row to row and from column to column. The
/// headline figures stand in two columns: there each has its label before it.
std::vector<bool> inOrder(const FiguresFile& file);

}  // namespace headroom
