// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workbook/sheet_formats.h"
#include "workbook/workings.h"
#include "workbook/workings_formats.h"

struct lxw_worksheet;

namespace headroom {

/// What every sheet of a workbook that is being written shares.
struct Book {
    const Workings& workings;
    SheetFormats& formats;
    WorkingsFormats& numbers;
    std::vector<std::string> letters;  ///< of columns
    std::string title;                 ///< "Plan, scenario"
    std::string master;                ///< the cell that says whether all checks hold: "Checks!$D$4"
};

/// Cells that hold a verdict turn green where it says ok, and red where it does not.
void markVerdicts(lxw_worksheet* sheet, const Book& book, std::uint32_t firstLine, std::uint32_t firstColumn, std::uint32_t lastLine, std::uint32_t lastColumn);

/// What a sheet with months begins with: its title, the master check, what checks this sheet, and the month, date and fiscal year
/// of every column, as the Timeline has them. `lastLine`: of what is checked.
void writeMonthHeader(lxw_worksheet* sheet, const Book& book, std::uint32_t ownSheet, const std::string& title, std::uint32_t lastLine);

/// Widths, frozen panes, groups of columns and how a sheet with months is printed.
void setUpMonthSheet(lxw_worksheet* sheet, const Book& book);

}  // namespace headroom
