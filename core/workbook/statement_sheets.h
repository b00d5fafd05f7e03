// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"
#include "workbook/statement_rows.h"

namespace headroom {

/// The statements by month: lines refer to the workings, sums are formulas.
void writeStatementsSheet(lxw_worksheet* sheet, const Book& book);

/// The same by fiscal year: flows summed by the fiscal year of the Timeline, balances of its last month within the horizon.
void writeYearsSheet(lxw_worksheet* sheet, const Book& book);

/// The cells that hold its numbers: "C4:H81".
std::string yearsRange(const Workings& workings);

/// The cell of a statement's check on the sheet Statements, the largest of its months.
std::string statementCheckCell(StatementKind statement);

}  // namespace headroom
