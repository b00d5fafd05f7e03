// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/covenants.h"

/// Cash-flow statement, balance sheet and the flows that are valued (MODEL §9, §10). Interest and fees paid stand in
/// financing, as IFRS 18 has them; reserves are cash, restricted.
namespace headroom {

template <class Num>
void monthCashFlow(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num prepayments = ledger.at(Figure::PrepaymentsReceived, 0, t) - ledger.at(Figure::PrepaymentsRepaid, 0, t);
    const Num received = ledger.at(Figure::ContractReceiptsTotal, 0, t) + ledger.at(Figure::MarketRevenue, 0, t) + prepayments;
    ledger.write(Figure::OperatingCashFlow, 0, t, received - ledger.at(Figure::OperatingCostPaid, 0, t) - ledger.at(Figure::SupplierPayments, 0, t) - ledger.at(Figure::Tax, 0, t));
    ledger.write(Figure::InvestingCashFlow, 0, t, ledger.at(Figure::Salvage, 0, t) - ledger.at(Figure::Capex, 0, t));
    const Num debt = ledger.at(Figure::DebtDrawn, 0, t) - ledger.at(Figure::InterestDue, 0, t) - ledger.at(Figure::Principal, 0, t) - ledger.at(Figure::RefinancingNeed, 0, t) - ledger.at(Figure::PrincipalSwept, 0, t) - ledger.at(Figure::FeesPaid, 0, t) + ledger.at(Figure::LeftUnpaid, 0, t);
    ledger.write(Figure::FinancingCashFlow, 0, t, debt + ledger.at(Figure::EquityContributed, 0, t) - ledger.at(Figure::DistributionsPaid, 0, t));
    ledger.write(Figure::CashChange, 0, t, ledger.at(Figure::OperatingCashFlow, 0, t) + ledger.at(Figure::InvestingCashFlow, 0, t) + ledger.at(Figure::FinancingCashFlow, 0, t));

    const Num operating = received - ledger.at(Figure::OperatingCostPaid, 0, t) - ledger.at(Figure::SupplierPayments, 0, t) - ledger.at(Figure::UnleveredTax, 0, t);
    ledger.write(Figure::ProjectFlow, 0, t, operating + ledger.at(Figure::InvestingCashFlow, 0, t));
    ledger.write(Figure::FreeCashToEquity, 0, t, ledger.at(Figure::OperatingCashFlow, 0, t) + ledger.at(Figure::InvestingCashFlow, 0, t) + debt);
    const bool distributes = c.plan.settings.distributions == Distributions::Surplus;
    ledger.write(Figure::EquityFlow, 0, t, distributes ? ledger.at(Figure::DistributionsPaid, 0, t) - ledger.at(Figure::EquityContributed, 0, t) : ledger.at(Figure::FreeCashToEquity, 0, t));
}

/// Assets and liabilities at the end of the month; also of month −1, which is the opening position.
template <class Num>
void monthPosition(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> receivables, credits, interest;
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) {
        const int term = c.plan.contracts[i].paymentTermMonths;
        receivables.add(ledger.total(Figure::ContractRevenue, i, t + 1 - term, t + 1) - ledger.total(Figure::ContractCredited, i, t + 1 - term, t + 1));
        credits.add(ledger.at(Figure::ContractCreditOwed, i, t));
    }
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) interest.add(ledger.at(Figure::TrancheInterestBook, k, t));
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s) interest.add(ledger.at(Figure::SiteInterestBook, s, t));
    ledger.write(Figure::Receivables, 0, t, receivables.value());
    ledger.write(Figure::CreditsOwed, 0, t, credits.value());
    ledger.write(Figure::InterestInPlant, 0, t, interest.value());
    const Num equipment = ledger.at(Figure::EquipmentDeposits, 0, t) + ledger.at(Figure::InProgress, 0, t) + ledger.at(Figure::Plant, 0, t);
    const Num owing = ledger.at(Figure::EquipmentPayables, 0, t) + ledger.at(Figure::OtherPayables, 0, t) + ledger.at(Figure::CreditsOwed, 0, t) + ledger.at(Figure::DeferredRevenue, 0, t);
    ledger.write(Figure::NetOperatingAssets, 0, t, equipment + ledger.at(Figure::Receivables, 0, t) - owing);
    const Num cash = ledger.at(Figure::Cash, 0, t) + ledger.at(Figure::RestrictedCash, 0, t);
    ledger.write(Figure::TotalAssets, 0, t, cash + ledger.at(Figure::Receivables, 0, t) + equipment + ledger.at(Figure::InterestInPlant, 0, t) + ledger.at(Figure::CapitalisedFees, 0, t));
    ledger.write(Figure::TotalLiabilities, 0, t, owing + ledger.at(Figure::DebtBalance, 0, t) + ledger.at(Figure::AccruedInterest, 0, t) + ledger.at(Figure::Arrears, 0, t));
}

/// The opening position: what contracts, plant and debt of before month 0 leave, and the cash that is entered. Equity is
/// what the assets exceed the liabilities by.
template <class Num>
void prepareBalanceSheet(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    ledger.write(Figure::Cash, 0, -1, c.plan.settings.openingCash);
    Sum<Num> debt, fees, deferred;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        debt.add(ledger.at(Figure::FacilityBalance, f, -1));
        fees.add(ledger.at(Figure::FacilityFeeAsset, f, -1));
    }
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) deferred.add(ledger.at(Figure::ContractDeferred, i, -1));
    ledger.write(Figure::DebtBalance, 0, -1, debt.value());
    ledger.write(Figure::CapitalisedFees, 0, -1, fees.value());
    ledger.write(Figure::DeferredRevenue, 0, -1, deferred.value());
    monthPosition(c, -1);
    ledger.write(Figure::EquityPaidIn, 0, -1, ledger.at(Figure::TotalAssets, 0, -1) - ledger.at(Figure::TotalLiabilities, 0, -1));
    ledger.write(Figure::OpeningEquity, 0, ledger.at(Figure::EquityPaidIn, 0, -1));
    ledger.write(Figure::OpeningInvested, 0, ledger.at(Figure::NetOperatingAssets, 0, -1));
    // Where nothing is distributed the flow to equity is counted as if all were: cash that is kept is no part of it.
    const Num cash = c.plan.settings.distributions == Distributions::Surplus ? Num(0) : ledger.at(Figure::Cash, 0, -1);
    ledger.write(Figure::OpeningStake, 0, ledger.constant(Figure::OpeningEquity) - cash);
}

template <class Num>
void monthBalanceSheet(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    monthPosition(c, t);
    ledger.write(Figure::EquityPaidIn, 0, t, ledger.before(Figure::EquityPaidIn, 0, t) + ledger.at(Figure::EquityContributed, 0, t) - ledger.at(Figure::DistributionsPaid, 0, t));
    ledger.write(Figure::RetainedEarnings, 0, t, ledger.before(Figure::RetainedEarnings, 0, t) + ledger.at(Figure::NetIncome, 0, t));
    ledger.write(Figure::TotalEquity, 0, t, ledger.at(Figure::EquityPaidIn, 0, t) + ledger.at(Figure::RetainedEarnings, 0, t));
    ledger.write(Figure::BalanceDifference, 0, t, ledger.at(Figure::TotalAssets, 0, t) - ledger.at(Figure::TotalLiabilities, 0, t) - ledger.at(Figure::TotalEquity, 0, t));
}

}  // namespace headroom
