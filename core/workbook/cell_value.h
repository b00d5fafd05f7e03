// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "workbook/input_rows.h"
#include "workbook/sheet.h"

namespace headroom {

/// What a cell of the value column says of this input, in its bounds: a number as it is (a share is a fraction), a text by
/// the rules of entry where it can be read in one way only, a choice by label or key, a date as a text or a day of the
/// calendar, a reference by name. Of a part of a curve its number alone, of its shape the number of the CurveShape. The error is a
/// sentence: a formula, an error value, what is not a number, out of bounds, read in two ways.
Result<Value> cellValue(const Plan<>& plan, const InputRow& row, const SheetCell& cell, bool countsFrom1904);

/// Whether two numbers are the same in a workbook: libxlsxwriter writes sixteen digits, LibreOffice saves fifteen.
bool sameInWorkbook(double a, double b);

/// What a cell of the value column shows, as it stands in a sentence or a table: "0.9", "=E13*2 (24)", "#DIV/0!".
std::string shownCell(const InputRow& row, const SheetCell& cell);

}  // namespace headroom
