// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv.h"

namespace headroom {

/// A cell of a table in HTML: what it shows, and the number that a spreadsheet put beside it at full precision.
struct HtmlCell {
    std::string text;
    std::optional<double> number;
    bool isDate = false;  ///< the number counts days: what is shown says more
};
using HtmlRows = std::vector<std::vector<HtmlCell>>;

/// The cells of the first table that has any, as spreadsheets put them on the clipboard and word processors write them:
/// numbers from `sdval` (LibreOffice) and `x:num` (Excel), a cell that spans others in the first of them with empty ones behind,
/// tables in cells as text, entities, <br> as a line break. Any text is taken: what is no table has no rows. Bounded in rows,
/// cells and length; nesting is counted, not followed.
HtmlRows readHtmlCells(std::string_view html);

/// The same as texts: where a spreadsheet gave a number that is no date, its digits in full precision, with this decimal mark, in the
/// place of those that are shown; what stands around them ("€", "%", "nodes", brackets) stays. What shows another number than it
/// holds ("31.5k" of 31500) is taken as it is shown. Alike in shape: every row as long as the longest.
std::vector<CsvRow> htmlTexts(const HtmlRows& rows, char decimal);

}  // namespace headroom
