// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/chapter_of.h"

namespace headroom {

std::string_view chapterOf(Subject subject)
{
    // No default: a new subject is named here, or the compiler says so.
    switch (subject) {
    case Subject::Calendar: return "01-conventions";
    case Subject::Fleet: return "02-fleet";
    case Subject::StorageData:
    case Subject::StorageSpeed: return "05-storage";
    case Subject::Power: return "03-sites";
    case Subject::Reliability: return "04-reliability";
    case Subject::Utilization:
    case Subject::Demand:
    case Subject::Waterfall:
    case Subject::SiteWaterfall:
    case Subject::Waste: return "06-utilization";
    case Subject::ContractTerms:
    case Subject::Contracts: return "07-contracts";
    case Subject::Energy:
    case Subject::Capex:
    case Subject::Plant:
    case Subject::OperatingCost: return "08-costs";
    case Subject::DebtTerms:
    case Subject::Debt:
    case Subject::Covenants: return "09-debt";
    case Subject::Tax:
    case Subject::Cash:
    case Subject::Income:
    case Subject::CashFlow:
    case Subject::BalanceSheet: return "10-statements";
    case Subject::Coverage:
    case Subject::Headline: return "11-coverage";
    case Subject::Flows:
    case Subject::HourCost:
    case Subject::UnitEconomics: return "12-returns";
    case Subject::Count_: break;
    }
    return "01-conventions";
}

}  // namespace headroom
