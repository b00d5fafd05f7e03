// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "proof/printed_cell.h"
#include "report/report_page.h"

/// What the blocks of a report print, as they are set: so that a report which holds its plan can be verified against it.
namespace headroom {

/// A text as these lines show it: where they end in "…" and the text does not, the rest was left out.
PrintedCell printedCell(CellPlace place, const QString& text, const QStringList& lines);

/// Sentences that stand in these lines one after the other, as rows of a table from `row` on.
std::vector<PrintedCell> printedSentences(const std::string& table, std::size_t row, const std::vector<std::string>& sentences, const QStringList& lines);

/// Blocks of words with what they print, kept on one page. There is at least one.
std::vector<ReportBlock> printing(std::vector<ReportBlock> blocks, std::vector<PrintedCell> cells);

/// The same for a sentence that stands in them whole.
std::vector<ReportBlock> printing(std::vector<ReportBlock> blocks, const std::string& table, std::size_t row, const std::vector<std::string>& sentences);

}  // namespace headroom
