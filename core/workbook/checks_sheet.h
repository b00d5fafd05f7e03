// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"

namespace headroom {

/// The cell of the verdict whether the workbook is sound, for formulas of other sheets: "Checks!$H$4".
std::string masterCell();

/// That of the verdict whether headline figures are those of the export: they are not once an input is changed.
std::string exportedCell();

/// For each headline figure the value of the program, that of the workbook and their difference; what must come to 0; and on each
/// sheet with months the columns that hold an error. A check that is met says ok; one master cell does
/// where the workbook is sound, the other where headline figures are those of the export.
void writeChecksSheet(lxw_worksheet* sheet, const Book& book);

}  // namespace headroom
