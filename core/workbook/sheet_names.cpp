// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_names.h"

namespace headroom {

namespace {

constexpr Subject nothing = Subject::Count_;

constexpr SubjectSheet sheets[] = {
    {timelineSheet, HR_TR("Timeline"), {Subject::Calendar, nothing, nothing, nothing}},
    {"Fleet", HR_TR("Fleet"), {Subject::Fleet, nothing, nothing, nothing}},
    {"Storage", HR_TR("Storage"), {Subject::StorageData, Subject::StorageSpeed, nothing, nothing}},
    {"Power", HR_TR("Power"), {Subject::Power, Subject::Energy, nothing, nothing}},
    {"Utilization", HR_TR("Utilization"), {Subject::Reliability, Subject::Utilization, nothing, nothing}},
    {"Contracts", HR_TR("Customer contracts"), {Subject::ContractTerms, Subject::Contracts, Subject::Demand, nothing}},
    {"Waterfall", HR_TR("The waterfall of GPU-hours"), {Subject::Waterfall, Subject::SiteWaterfall, nothing, nothing}},
    {"Waste", HR_TR("Opportunity-cost waste"), {Subject::Waste, Subject::HourCost, nothing, nothing}},
    {"Capex", HR_TR("Capex and plant"), {Subject::Capex, Subject::Plant, nothing, nothing}},
    {"Costs", HR_TR("Operating cost and commitments"), {Subject::OperatingCost, nothing, nothing, nothing}},
    {"Debt", HR_TR("Debt"), {Subject::DebtTerms, Subject::Debt, nothing, nothing}},
    {"Tax", HR_TR("Tax"), {Subject::Tax, nothing, nothing, nothing}},
    {"Cash", HR_TR("Cash and covenants"), {Subject::Cash, Subject::Covenants, nothing, nothing}},
    {"Accounts", HR_TR("Accounts"), {Subject::Income, Subject::CashFlow, Subject::BalanceSheet, nothing}},
    {"Coverage", HR_TR("Revenue coverage"), {Subject::Flows, Subject::Coverage, nothing, nothing}},
    {"Headline", HR_TR("Headline figures"), {Subject::Headline, nothing, nothing, nothing}},
    {"UnitCost", HR_TR("Unit economics"), {Subject::UnitEconomics, nothing, nothing, nothing}},
};

}  // namespace

std::span<const SubjectSheet> subjectSheets() { return sheets; }

}  // namespace headroom
