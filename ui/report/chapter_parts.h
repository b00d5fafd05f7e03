// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/abreast.h"
#include "report/printed_text.h"
#include "report/report_page.h"
#include "report/table_block.h"

/// What every chapter of a report is put together of.
namespace headroom {

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more);

/// The first of these that is seen begins a page.
void startPage(std::vector<ReportBlock>& blocks);

/// The heading of a chapter, with the room above it.
std::vector<ReportBlock> chapter(const QString& title, double width);

/// Words about the table or picture that follows, kept with it.
std::vector<ReportBlock> lead(const QString& text, double width);

/// Tables by fiscal year, of this key, whose first column and `names` - 1 others name a row: as wide for few years as for many, so that amounts
/// stay near their labels.
void appendYears(std::vector<ReportBlock>& blocks, const std::string& key, const std::vector<TextTable>& tables, std::size_t names, double width);

/// A table below its heading, or a sentence where it has no rows.
void appendTable(std::vector<ReportBlock>& blocks, const QString& title, const TextTable& table, const QString& words, const TableLook& look);

}  // namespace headroom
