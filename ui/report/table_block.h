// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text_table.h"
#include "report/report_page.h"

namespace headroom {

/// How a table looks on paper.
struct TableLook {
    double width = 0;
    std::vector<double> shares{};  ///< of the width, by column; the last one goes for all columns that follow
    double size = paper::small;    ///< of its text, in pixels
    int mostLines = 6;             ///< of a cell; longer texts end in "…"
    std::string key{};             ///< of the table among those that a report can be verified by (proof/report_tables.h); without one only inputs are
};

/// A table as blocks: its header, which stands again on every page that it runs to, and its rows, broken between lines
/// only where one is higher than a third of a page. Columns of numbers are as wide as their numbers, which are never
/// wrapped where there is room for them.
std::vector<ReportBlock> tableBlocks(const TextTable& table, const TableLook& look);

}  // namespace headroom
