// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/statement_tables.h"

namespace headroom {

namespace {

constexpr StatementLine heading(std::string_view label) { return {.role = LineRole::Heading, .label = label}; }
constexpr StatementLine in(Figure figure, std::string_view label = {}) { return {.figure = figure, .label = label}; }
constexpr StatementLine out(Figure figure, std::string_view label = {}) { return {.figure = figure, .side = FlowSide::Out, .label = label}; }
constexpr StatementLine sum(LineRole role, Figure figure, std::string_view label = {}) { return {.role = role, .figure = figure, .label = label}; }

constexpr std::array income{
    in(Figure::ContractRevenueTotal),
    in(Figure::MarketRevenue),
    out(Figure::CreditsNotTaken),
    sum(LineRole::Running, Figure::Revenue),
    out(Figure::PowerCost),
    out(Figure::Rent),
    out(Figure::StaffCost),
    out(Figure::MaintenanceCost),
    out(Figure::InsuranceCost),
    out(Figure::SoftwareCost),
    out(Figure::StorageSubscriptions),
    out(Figure::SgaCost),
    out(Figure::SupplierCost, HR_TR("Supplier commitments")),
    sum(LineRole::Running, Figure::Ebitda),
    out(Figure::Depreciation, HR_TR("Depreciation")),
    out(Figure::WriteOff),
    out(Figure::InterestDepreciation),
    out(Figure::InterestWriteOff),
    sum(LineRole::Running, Figure::Ebit),
    out(Figure::InterestExpense),
    out(Figure::FeeExpense),
    sum(LineRole::Running, Figure::ProfitBeforeTax),
    out(Figure::Tax),
    sum(LineRole::Running, Figure::NetIncome),
};

constexpr std::array cashFlow{
    heading(HR_TR("Operations")),
    in(Figure::ContractReceiptsTotal),
    in(Figure::MarketRevenue),
    in(Figure::PrepaymentsReceived),
    out(Figure::PrepaymentsRepaid),
    out(Figure::OperatingCostPaid),
    out(Figure::SupplierPayments),
    out(Figure::Tax),
    sum(LineRole::Section, Figure::OperatingCashFlow),
    heading(HR_TR("Investing")),
    out(Figure::Capex),
    in(Figure::Salvage),
    sum(LineRole::Section, Figure::InvestingCashFlow),
    heading(HR_TR("Financing")),
    in(Figure::DebtDrawn),
    out(Figure::InterestDue),
    out(Figure::Principal),
    out(Figure::RefinancingNeed),
    out(Figure::PrincipalSwept),
    out(Figure::FeesPaid),
    in(Figure::LeftUnpaid),
    in(Figure::EquityContributed),
    out(Figure::DistributionsPaid),
    sum(LineRole::Section, Figure::FinancingCashFlow),
    sum(LineRole::Whole, Figure::CashChange, HR_TR("Change in cash, reserves included")),
    heading(HR_TR("At the end of the period")),
    sum(LineRole::Memo, Figure::Cash),
    sum(LineRole::Memo, Figure::RestrictedCash),
};

constexpr std::array balanceSheet{
    heading(HR_TR("Assets")),
    in(Figure::Cash),
    in(Figure::RestrictedCash),
    in(Figure::Receivables),
    in(Figure::EquipmentDeposits),
    in(Figure::InProgress),
    in(Figure::Plant),
    in(Figure::InterestInPlant),
    in(Figure::CapitalisedFees),
    sum(LineRole::Whole, Figure::TotalAssets),
    heading(HR_TR("Liabilities")),
    in(Figure::EquipmentPayables),
    in(Figure::OtherPayables),
    in(Figure::CreditsOwed),
    in(Figure::DeferredRevenue),
    in(Figure::DebtBalance),
    in(Figure::AccruedInterest),
    in(Figure::Arrears),
    sum(LineRole::Section, Figure::TotalLiabilities),
    heading(HR_TR("Equity")),
    in(Figure::EquityPaidIn),
    in(Figure::RetainedEarnings),
    sum(LineRole::Section, Figure::TotalEquity),
    StatementLine{.role = LineRole::Whole, .label = HR_TR("Total liabilities and equity")},
};

}  // namespace

std::span<const StatementLine> statementLines(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Income: return income;
    case StatementKind::CashFlow: return cashFlow;
    case StatementKind::BalanceSheet: break;
    }
    return balanceSheet;
}

std::string_view statementTitle(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Income: return HR_TR("Income statement");
    case StatementKind::CashFlow: return HR_TR("Cash-flow statement");
    case StatementKind::BalanceSheet: break;
    }
    return HR_TR("Balance sheet");
}

}  // namespace headroom
