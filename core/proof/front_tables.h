// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/headline.h"
#include "proof/report_tables.h"

/// What stands above and below every page of a report, and on its first: as tables, so that it can be verified like all others. The desk words
/// these texts where it shows them; in English they are the same (tests/proof/held_plan_test.cpp).
namespace headroom {

/// A row a page: the name of the plan, what the amounts are, by which program and when it was made, and which page of how many it is.
TextTable furnitureTable(const ReportedPlan& of);

/// The lines below the title: the name of the plan, its scenario, currency and horizon, and by which program it was made.
TextTable aboutTable(const ReportedPlan& of);

/// The cards of the first page, in the order in which they are painted: a row its title and value, one its warning, and one each line. Rows
/// that the page has not are blank.
TextTable cardTable(const ReportedPlan& of);

/// A headline figure without its month, or the reason why there is none. Amounts beside one that names the currency have none of their own.
std::string headlineText(const Statement& statement, const HeadlineFigure& figure, std::string_view currency);

}  // namespace headroom
