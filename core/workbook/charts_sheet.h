// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"

struct lxw_workbook;

namespace headroom {

/// The three pictures that the program exists for, as charts of the spreadsheet over the months of the horizon: capex by
/// category, opportunity-cost waste by cause, and receipts of the window against obligations with the threshold.
void writeChartsSheet(lxw_workbook* workbook, lxw_worksheet* sheet, const Book& book);

}  // namespace headroom
