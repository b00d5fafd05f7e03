// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"
#include "workbook/workbook.h"

namespace headroom {

/// What the workbook is of, whether its checks hold, the headline figures with links to their rows, the sheets, and what the
/// colours of cells mean.
void writeSummarySheet(lxw_worksheet* sheet, const Book& book, const WorkbookOptions& options);

}  // namespace headroom
