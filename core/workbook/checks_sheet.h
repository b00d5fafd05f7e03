// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"

namespace headroom {

/// The cell of the verdict on the whole workbook, for formulas of other sheets: "Checks!$H$4".
std::string masterCell();

/// For each headline figure the value of the program, that of the workbook and their difference; what must come to 0; and on each
/// sheet with months the columns that hold an error. A check that is met says ok; the master cell does where all do.
void writeChecksSheet(lxw_worksheet* sheet, const Book& book);

}  // namespace headroom
