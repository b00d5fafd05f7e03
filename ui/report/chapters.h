// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

/// The chapters of a report after its first page, each as blocks for a column of `width`.
namespace headroom {

/// The three charts by fiscal quarter, each with two sentences; they fill a page of `height`.
std::vector<ReportBlock> chartChapter(const Statement& statement, double width, double height);

/// Where every installed GPU-hour goes, as a picture and as a table.
std::vector<ReportBlock> waterfallChapter(const Statement& statement, double width);

/// The main series by fiscal year.
std::vector<ReportBlock> yearlyChapter(const Statement& statement, double width);

/// Customer contracts, supplier commitments and debt facilities.
std::vector<ReportBlock> agreementChapter(const Statement& statement, double width);

/// Income statement, cash-flow statement and balance sheet by fiscal year.
std::vector<ReportBlock> statementChapter(const Statement& statement, double width);

/// What is owed, what lenders watch and what falls due for refinancing.
std::vector<ReportBlock> debtChapter(const Statement& statement, double width);

/// What a GPU-hour costs in steady state, beside what it is sold for.
std::vector<ReportBlock> unitChapter(const Statement& statement, double width);

/// The money of a year between us and named counterparties, what of it comes home, and who depends on us.
std::vector<ReportBlock> counterpartiesChapter(const Statement& statement, double width);

/// Every input with its value, unit and source, then the sources.
std::vector<ReportBlock> assumptionChapter(const Statement& statement, double width);

}  // namespace headroom
