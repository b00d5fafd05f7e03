// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "report/report_page.h"

/// The chapters of a report on what may go wrong. All are made from the plan as it is.
namespace headroom {

/// Every check with its colour in words and its sentence; those that name no scenario are read in this one (0: the plan).
std::vector<ReportBlock> checkChapter(const Statement& base, Id scenario, double width);

/// The model beside published values; nothing where the plan has none.
std::vector<ReportBlock> publishedChapter(const Statement& statement, double width);

/// Headline figures by scenario, and what each scenario is; nothing where the plan has none.
std::vector<ReportBlock> scenarioChapter(const Statement& base, double width);

}  // namespace headroom
