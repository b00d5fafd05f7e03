// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_page.h"
#include "report/reported.h"

/// The chapters of a report, each as the blocks below its heading. Nothing where a plan has nothing of it to say.
namespace headroom {

/// The first page of a report: name, note, what the plan is of and when this was made, the cards of the desk, what the checks say,
/// then every headline figure in groups. A note for which the page has no room follows the figures. In a scenario, what
/// it is stands below the name; the questions of every plan are asked of the plan as it is.
std::vector<ReportBlock> titleChapter(const Reported& of);

/// Capex, waste and coverage: each as two sentences, a chart by fiscal quarter and a table by fiscal year.
std::vector<ReportBlock> capexChapter(const Reported& of);
std::vector<ReportBlock> wasteChapter(const Reported& of);
std::vector<ReportBlock> coverageChapter(const Reported& of);

/// Where every installed GPU-hour goes, as a picture and as a table.
std::vector<ReportBlock> hoursChapter(const Reported& of);

/// The other series by fiscal year.
std::vector<ReportBlock> yearsChapter(const Reported& of);

/// Income statement, cash-flow statement and balance sheet by fiscal year.
std::vector<ReportBlock> statementChapter(const Reported& of);

/// What is owed, what lenders watch and what falls due for refinancing.
std::vector<ReportBlock> debtChapter(const Reported& of);

/// Customer contracts, supplier commitments and debt facilities.
std::vector<ReportBlock> contractChapter(const Reported& of);

/// What a GPU-hour costs in steady state, beside what it is sold for.
std::vector<ReportBlock> unitChapter(const Reported& of);

/// The money of a year between us and named counterparties, what of it comes home, and who depends on us.
std::vector<ReportBlock> counterpartiesChapter(const Reported& of);

/// Every check with its colour in words and its sentence.
std::vector<ReportBlock> checkChapter(const Reported& of);

/// At which value of the usual inputs each check turns, asked of the plan as it is.
std::vector<ReportBlock> breakEvenChapter(const Reported& of);

/// The model beside published values; nothing where the plan has none.
std::vector<ReportBlock> publishedChapter(const Reported& of);

/// Headline figures by scenario, and what each scenario is, made from the plan as it is; nothing where it has none.
std::vector<ReportBlock> scenarioChapter(const Reported& of);

/// Every input with its value, unit and source, then the sources.
std::vector<ReportBlock> assumptionChapter(const Reported& of);

/// How the figures of a report are computed: the chapters that the Help menu shows too.
std::vector<ReportBlock> methodologyChapter(const Reported& of);

}  // namespace headroom
